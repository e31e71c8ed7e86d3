import { Button } from 'antd'
import { kit } from './kit.text.ts'
import './bars.css'

export interface ProgressProps {
  /** 正在导出登记表 */
  label: string
  done: number
  total: number
  /** 行 */
  unit: string
  onCancel?: () => void
}

const grouped = (count: number): string => count.toLocaleString('zh-CN')

/** For what takes longer than a second: counts, and a way out. */
export const Progress = ({ label, done, total, unit, onCancel }: ProgressProps) => (
  <div className="bar">
    <span className="tx-nowrap">
      {label} {kit.progress.of(grouped(done), grouped(total), unit)}
    </span>
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="bar-track"
    >
      <div
        className="bar-fill bar-fill-active"
        style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }}
      />
    </div>
    {onCancel !== undefined && (
      <Button size="small" onClick={onCancel}>
        {kit.progress.cancel}
      </Button>
    )}
  </div>
)
