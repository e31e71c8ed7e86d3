import { CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './notes.css'

export interface InlineErrorProps {
  /** Cause and remedy in one sentence; the core's errors bring it as `message`. */
  title: string
  /** What is safe: 单子已存好，编号没变 */
  safe?: ReactNode
  /** One or two small buttons. */
  acts?: ReactNode
  /** `due` where nothing failed yet but something asks for care. */
  tone?: 'stop' | 'due'
}

export const InlineError = ({ title, safe, acts, tone = 'stop' }: InlineErrorProps) => (
  <div role="alert" className={`inline-error${tone === 'due' ? ' inline-error-due' : ''}`}>
    <div className="inline-error-head">
      <span aria-hidden="true" className="inline-error-icon">
        {tone === 'due' ? <ExclamationCircleFilled /> : <CloseCircleFilled />}
      </span>
      {title}
    </div>
    {safe !== undefined && <div className="inline-error-body">{safe}</div>}
    {acts !== undefined && <div className="inline-error-acts">{acts}</div>}
  </div>
)
