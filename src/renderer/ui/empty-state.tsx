import type { ReactNode } from 'react'
import './notes.css'

export interface EmptyStateProps {
  icon: ReactNode
  /** 架上没有包裹 */
  title: string
  /** What belongs here and how it comes. */
  hint?: ReactNode
  /** One button with its key, for registers also 下载导入模板. */
  acts?: ReactNode
}

export const EmptyState = ({ icon, title, hint, acts }: EmptyStateProps) => (
  <div className="empty-state">
    <span aria-hidden="true" className="empty-state-icon">
      {icon}
    </span>
    <div className="tx-section">{title}</div>
    {hint !== undefined && <div className="tx-soft">{hint}</div>}
    {acts !== undefined && <div className="empty-state-acts">{acts}</div>}
  </div>
)
