import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { PaperFacts } from '#core/move-in/papers/papers.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { formsText as words } from './forms-page.text.ts'

const fields = Object.keys(words.factNames) as (keyof PaperFacts)[]

/** Names and places that many forms say. */
export const FactsForm = ({ facts, onSaved }: { facts: PaperFacts; onSaved: () => void }) => {
  const id = useId()
  const [draft, setDraft] = useState(facts)
  const act = useAct('moveInPapers', 'saveFacts')
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const answer = await act.act(draft)
    if (!answer.ok) return
    toasts.show({ text: words.factsSaved })
    onSaved()
  }
  return (
    <div className="form-facts">
      {fields.map((field) => (
        <FieldFrame key={field} id={`${id}-${field}`} label={words.factNames[field]}>
          <Input
            id={`${id}-${field}`}
            value={draft[field]}
            maxLength={80}
            onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
            onPressEnter={() => void save()}
          />
        </FieldFrame>
      ))}
      {act.problem !== null && <InlineError title={act.problem.message} />}
      <div>
        <Button
          disabled={JSON.stringify(draft) === JSON.stringify(facts)}
          loading={act.busy}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
    </div>
  )
}
