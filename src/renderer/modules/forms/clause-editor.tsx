import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { FormCode } from '#core/move-in/form-codes.contract.ts'
import { formTitles } from '#core/move-in/papers/papers.text.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { formsText as words } from './forms-page.text.ts'

const worded = new Set<FormCode>(['F-06', 'F-07', 'F-08', 'F-13', 'F-15', 'F-20'])
const choices = FormCode.options
  .filter((form) => worded.has(form))
  .map((value) => ({ value, label: `${value} ${formTitles[value]}` }))

/** The long texts: as they came with the program, until the compound words its own. */
export const ClauseEditor = () => {
  const [form, setForm] = useState<FormCode>('F-06')
  const read = useRead('moveInPapers', 'clauses', { form })
  return (
    <div className="form-clauses">
      <Select aria-label={words.clauseForm} value={form} options={choices} onChange={setForm} />
      <p className="tx-hint tx-soft">{words.clausesHint}</p>
      {read.problem !== null && <InlineError title={read.problem.message} />}
      {read.data !== undefined && (
        <Editor
          key={`${form} ${read.data.revision}`}
          form={form}
          clauses={read.data}
          onSaved={read.refresh}
        />
      )}
    </div>
  )
}

interface EditorProps {
  form: FormCode
  clauses: OutputOf<'moveInPapers', 'clauses'>
  onSaved: () => void
}

const Editor = ({ form, clauses, onSaved }: EditorProps) => {
  const [text, setText] = useState(clauses.text)
  const act = useAct('moveInPapers', 'saveClauses')
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const answer = await act.act({ form, text, revision: clauses.revision })
    if (!answer.ok) return
    toasts.show({ text: words.clausesSaved })
    onSaved()
  }
  return (
    <>
      <Input.TextArea
        aria-label={words.text}
        value={text}
        autoSize={{ minRows: 8, maxRows: 18 }}
        onChange={({ target }) => setText(target.value)}
      />
      {act.problem !== null && <InlineError title={act.problem.message} />}
      <div className="lay-row">
        <Button disabled={text === clauses.text} loading={act.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <span className="tx-hint tx-soft">{clauses.own ? words.own : words.shipped}</span>
      </div>
    </>
  )
}
