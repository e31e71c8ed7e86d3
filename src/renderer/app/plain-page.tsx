import type { ReactNode } from 'react'
import { t } from './app.text.ts'
import { Logo } from './logo.tsx'
import './plain-page.css'

/** A page that stands alone, before there is a shell. */
export const PlainPage = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className="plain-page">
    <div className="plain-page-column">
      <div className="lay-row lay-gap-3">
        <Logo size={36} />
        <span className="tx-section">{t.product}</span>
      </div>
      <h1 className="plain-page-title">{title}</h1>
      {children}
    </div>
  </main>
)
