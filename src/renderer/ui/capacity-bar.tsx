import { kit } from './kit.text.ts'
import './bars.css'

export interface CapacityBarProps {
  /** 架位 */
  label: string
  used: number
  total: number
  /** 格 */
  unit: string
}

const NEARLY_FULL = 0.85

export const capacityTone = (used: number, total: number): 'ok' | 'due' | 'stop' => {
  if (used >= total) return 'stop'
  return used >= total * NEARLY_FULL ? 'due' : 'ok'
}

export const CapacityBar = ({ label, used, total, unit }: CapacityBarProps) => (
  <div className="bar tx-hint">
    <span className="tx-soft tx-nowrap">{label}</span>
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={used}
      className="bar-track"
    >
      <div
        className={`bar-fill bar-fill-${capacityTone(used, total)}`}
        style={{ width: `${total === 0 ? 0 : Math.min(100, (used / total) * 100)}%` }}
      />
    </div>
    <span className="tx-soft tx-nowrap">{kit.capacity.of(used, total, unit)}</span>
  </div>
)
