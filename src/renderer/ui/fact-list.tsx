import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import './facts.css'

export interface Fact {
  label: string
  value: ReactNode
  tone?: Tone
}

export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="fact-list">
    {facts.map((fact) => (
      <div key={fact.label} className="fact-list-row">
        <dt>{fact.label}</dt>
        <dd className={fact.tone === undefined ? '' : `tone-${fact.tone}`}>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
