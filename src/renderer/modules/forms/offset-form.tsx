import { Button, InputNumber } from 'antd'
import { useId, useState } from 'react'
import type { ReceiptOffset } from '#core/move-in/papers/papers.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { formsText as words } from './forms-page.text.ts'

interface OffsetFormProps {
  offset: ReceiptOffset
  onSaved: () => void
  onTest: () => void
}

/** Where this desk's dot-matrix printer puts its first line. */
export const OffsetForm = ({ offset, onSaved, onTest }: OffsetFormProps) => {
  const id = useId()
  const [draft, setDraft] = useState(offset)
  const act = useAct('moveInPapers', 'saveOffset')
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const answer = await act.act(draft)
    if (!answer.ok) return
    toasts.show({ text: words.offsetSaved })
    onSaved()
  }
  const number = (side: keyof ReceiptOffset) => (
    <FieldFrame id={`${id}-${side}`} label={words[side]}>
      <InputNumber
        id={`${id}-${side}`}
        min={-15}
        max={15}
        step={0.5}
        value={draft[side]}
        onChange={(value) => setDraft({ ...draft, [side]: value ?? 0 })}
      />
    </FieldFrame>
  )
  return (
    <div className="form-facts">
      <div className="field-row">
        {number('right')}
        {number('down')}
      </div>
      {act.problem !== null && <InlineError title={act.problem.message} />}
      <div className="lay-row">
        <Button loading={act.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={onTest}>{words.test}</Button>
      </div>
    </div>
  )
}
