import { Input } from 'antd'
import { useState } from 'react'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useScan } from '../../app/scans.tsx'
import { useRead } from '../../client/use-read.ts'
import { carriersText } from './carriers-page.text.ts'
import { useSettled } from './use-settled.ts'

const { patterns, trial } = carriersText
const TYPING_MS = 120
/** As the contract takes it. */
const SHORTEST = 4

/** A number that is scanned or typed here says at once which patterns it fits. */
export const CodeTrial = () => {
  const [typed, setTyped] = useState('')
  const code = useSettled(typed.trim(), TYPING_MS)
  useScan((scanned) => setTyped(scanned))
  const { data } = useRead('carriers', 'tryCode', { code }, { when: code.length >= SHORTEST, keep: true })
  return (
    <>
      <span className="tx-hint tx-soft" aria-live="polite">
        {code.length >= SHORTEST && data !== undefined && said(data)}
      </span>
      <Input
        aria-label={trial.label}
        className="carrier-trial"
        placeholder={trial.placeholder}
        maxLength={64}
        allowClear
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </>
  )
}

interface Tried {
  readonly trackingNo: string | null
  readonly matches: readonly { readonly carrier: keyof typeof carrierNames; readonly rank: number }[]
}

const said = ({ trackingNo, matches }: Tried): string => {
  if (trackingNo === null) return trial.short
  if (matches.length === 0) return trial.none
  const likely = matches.map(({ carrier, rank }) => `${carrierNames[carrier]} ${patterns.rank(rank)}`)
  return [trial.read(trackingNo), ...likely].join(' · ')
}
