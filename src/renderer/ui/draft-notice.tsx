import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { kit } from './kit.text.ts'
import './notes.css'

export interface DraftNoticeProps {
  /** 包裹入库，第 24 件 */
  title: string
  /** 今天 09:38 存的 */
  saved: string
  onResume: () => void
  onDiscard: () => void
}

export const DraftNotice = ({ title, saved, onResume, onDiscard }: DraftNoticeProps) => (
  <div role="status" className="draft-notice">
    <span aria-hidden="true" className="draft-notice-icon">
      <EditOutlined />
    </span>
    <span className="lay-grow tx-cut">
      <span className="tx-strong">{title}</span> <span className="tx-hint tx-soft">{saved}</span>
    </span>
    <Button size="small" onClick={onResume}>
      {kit.draft.resume}
    </Button>
    <Button size="small" type="text" onClick={onDiscard}>
      {kit.draft.discard}
    </Button>
  </div>
)
