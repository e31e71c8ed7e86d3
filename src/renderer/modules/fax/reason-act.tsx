import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { InlineError } from '../../ui/inline-error.tsx'
import { Line } from './fax-fields.tsx'
import { faxText } from './fax-page.text.ts'

interface ReasonActProps {
  title: string
  label: string
  onGo: (reason: string) => Promise<void>
  busy: boolean
  problem: string | undefined
  danger?: boolean
  children?: ReactNode
}

/** An act that leaves a reason behind: a button first, its line of text when it is pressed. */
export const ReasonAct = ({
  title,
  label,
  onGo,
  busy,
  problem,
  danger = false,
  children,
}: ReasonActProps) => {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <div>
        <Button danger={danger} onClick={() => setOpen(true)}>
          {title}
        </Button>
      </div>
    )
  return (
    <form
      className="fax-side"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '' && !busy) void onGo(reason)
      }}
    >
      <Line autoFocus label={label} value={reason} max={60} onChange={setReason} />
      {children}
      <div className="fax-acts">
        <Button htmlType="submit" danger={danger} loading={busy} disabled={reason.trim() === ''}>
          {title}
        </Button>
        <Button onClick={() => setOpen(false)}>{faxText.side.back}</Button>
      </div>
      {problem !== undefined && <InlineError title={problem} />}
    </form>
  )
}
