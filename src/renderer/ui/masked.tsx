import { EyeOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useState } from 'react'
import { kit } from './kit.text.ts'
import { MaskedReason } from './masked-reason.tsx'
import { useHold } from './use-hold.ts'
import { useReveal } from './use-reveal.ts'
import './masked.css'

export interface MaskedProps {
  /** As the core masked it: `138****5678`. */
  value: string
  /** 电话, 证件号: names the eye. */
  label: string
  /** Asks the core for the clear value, once per reason; without it nobody may look. */
  onReveal?: (reason: string) => Promise<string>
}

/** Press and hold shows the value for ten seconds at most; the first time a reason is asked and audited. */
export const Masked = ({ value, label, onReveal }: MaskedProps) => {
  const [asking, setAsking] = useState(false)
  const reveal = useReveal(onReveal)
  const hold = useHold((held) => {
    if (held && !reveal.known) setAsking(true)
    else if (held) reveal.show()
    else reveal.hide()
  })
  const answer = async (reason: string): Promise<void> => {
    if (await reveal.fetch(reason)) setAsking(false)
  }
  return (
    <span className="masked">
      <span className="private">{reveal.shown ?? value}</span>
      {onReveal !== undefined && (
        <Popover
          open={asking}
          trigger={[]}
          title={kit.masked.reasonTitle}
          content={
            <MaskedReason problem={reveal.problem} onAnswer={answer} onCancel={() => setAsking(false)} />
          }
        >
          <button type="button" className="eye-button" aria-label={kit.masked.hold(label)} {...hold.handlers}>
            <EyeOutlined />
          </button>
        </Popover>
      )}
      {reveal.shown !== null && <span className="masked-left">{kit.masked.left(reveal.left)}</span>}
    </span>
  )
}
