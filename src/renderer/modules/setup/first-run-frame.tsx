import type { ReactNode } from 'react'
import { Logo } from '../../app/logo.tsx'
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
    <Logo size={36} />
    <div>
      <div className="tx-lead tx-strong">{firstRunText.brand}</div>
      <div className="tx-hint tx-quiet">{firstRunText.about}</div>
    </div>
  </div>
)
