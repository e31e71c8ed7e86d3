import { Button, Input } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from './composing.ts'
import { kit } from './kit.text.ts'

interface MaskedReasonProps {
  problem: string | null
  onAnswer: (reason: string) => Promise<void>
  onCancel: () => void
}

export const MaskedReason = ({ problem, onAnswer, onCancel }: MaskedReasonProps) => {
  const id = useId()
  const [reason, setReason] = useState('')
  const ready = reason.trim() !== ''
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && ready) void onAnswer(reason.trim())
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
  }
  return (
    <div className="masked-ask">
      <label className="sr-only" htmlFor={id}>
        {kit.masked.reason}
      </label>
      <Input
        id={id}
        autoFocus
        value={reason}
        maxLength={60}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {problem === null ? (
        <span className="field-hint">{kit.masked.reasonHint}</span>
      ) : (
        <span role="alert" className="field-error">
          {problem}
        </span>
      )}
      <div className="lay-row">
        <Button type="primary" disabled={!ready} onClick={() => void onAnswer(reason.trim())}>
          {kit.masked.show}
        </Button>
        <Button onClick={onCancel}>{kit.masked.cancel}</Button>
      </div>
    </div>
  )
}
