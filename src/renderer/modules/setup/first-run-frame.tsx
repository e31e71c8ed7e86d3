import type { ReactNode } from 'react'
import { firstRunText } from './first-run-page.text.ts'
import './setup.css'

interface FirstRunFrameProps {
  title: string
  lead: string
  children: ReactNode
  /** The buttons at the bottom; they never scroll away. */
  acts?: ReactNode
}

export const FirstRunFrame = ({ title, lead, children, acts }: FirstRunFrameProps) => (
  <>
    <h1 className="first-run-title">{title}</h1>
    <p className="first-run-lead">{lead}</p>
    <div className="first-run-scroll">{children}</div>
    {acts !== undefined && <div className="first-run-acts">{acts}</div>}
  </>
)

export const Brand = () => (
  <div className="first-run-brand">
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="var(--primary)" />
      <g fill="none" stroke="var(--on-primary)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        <path d="M8 17l10-8 10 8M11 22h14M9 27h18" />
      </g>
    </svg>
    <div>
      <div className="tx-lead tx-strong">{firstRunText.brand}</div>
      <div className="tx-hint tx-quiet">{firstRunText.about}</div>
    </div>
  </div>
)
