import { Checkbox } from 'antd'
import { useState } from 'react'
import { z } from 'zod'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { pagesOf } from './fax-count.ts'
import { halfFax, useFaxDraft } from './fax-draft.ts'
import { Line } from './fax-fields.tsx'
import { faxText } from './fax-page.text.ts'
import { FormFoot } from './form-foot.tsx'
import { faxForOf, isNoOwner, noOwner, type Owner, OwnerFields } from './owner-fields.tsx'
import { Restored, sameForm } from './restored.tsx'

const words = faxText.form

const empty = { sender: '', number: '', pages: '', expected: '', summary: '', legible: true }

const Half = halfFax({
  sender: z.string(),
  number: z.string(),
  pages: z.string(),
  expected: z.string(),
  summary: z.string(),
  legible: z.boolean(),
})

/** The machine has printed something: for whom, from whom, how much of it. */
export const InForm = ({ onDone }: { onDone: (id: string | null) => void }) => {
  const [owner, setOwner] = useState<Owner>(noOwner)
  const [form, setForm] = useState(empty)
  const [lacks, setLacks] = useState<string | null>(null)
  const receive = useAct('fax', 'receive')
  const toasts = useToasts()
  const change = (part: Partial<typeof empty>): void => setForm((before) => ({ ...before, ...part }))
  const draft = useFaxDraft('fax-in', {
    value: { owner, form },
    isEmpty: isNoOwner(owner) && sameForm(form, empty),
    schema: Half,
    restore: (half) => {
      setOwner(half.owner)
      setForm(half.form)
    },
  })
  const clear = (): void => {
    void draft.discard()
    setOwner(noOwner)
    setForm(empty)
  }
  const save = async (): Promise<void> => {
    const whose = faxForOf(owner)
    const pages = pagesOf(form.pages)
    const lacking =
      (whose === null && words.needs.owner) ||
      (form.sender.trim() === '' && words.needs.sender) ||
      (pages === null && words.needs.pages)
    setLacks(lacking || null)
    if (lacking || whose === null || pages === null || receive.busy) return
    const expected = form.expected === '' ? null : Number(form.expected)
    const answer = await receive.act({ ...form, for: whose, pages, expected })
    if (!answer.ok) return
    await draft.discard()
    toasts.show({ text: faxText.saved(answer.value.faxNo) })
    onDone(answer.value.id)
  }
  useKeys([
    { key: ['Ctrl+Enter', 'Ctrl+S'], cap: 'Ctrl+↵', label: faxText.keys.save, run: () => void save() },
    { key: 'Esc', label: faxText.keys.back, run: () => onDone(null) },
  ])
  return (
    <div className="fax-side">
      <SectionHead title={words.inTitle} />
      {draft.restored && <Restored onClear={clear} />}
      <FieldForm label={words.inTitle} onSubmit={() => void save()}>
        <OwnerFields label={words.ownerIn} owner={owner} onOwner={setOwner} />
        <Line label={words.sender} value={form.sender} max={40} onChange={(sender) => change({ sender })} />
        <Line
          label={words.senderNumber}
          value={form.number}
          max={30}
          optional
          onChange={(number) => change({ number })}
        />
        <div className="fax-pair">
          <Line
            label={words.pages}
            value={form.pages}
            max={3}
            digits
            onChange={(pages) => change({ pages })}
          />
          <Line
            label={words.expected}
            value={form.expected}
            max={3}
            digits
            optional
            hint={words.expectedHint}
            onChange={(expected) => change({ expected })}
          />
        </div>
        <Line
          label={words.summary}
          value={form.summary}
          max={60}
          optional
          hint={words.summaryHint}
          onChange={(summary) => change({ summary })}
        />
      </FieldForm>
      <Checkbox checked={form.legible} onChange={({ target }) => change({ legible: target.checked })}>
        {words.legible}
      </Checkbox>
      <FormFoot
        lacks={lacks}
        problem={receive.problem}
        busy={receive.busy}
        onSave={() => void save()}
        onCancel={() => onDone(null)}
      />
    </div>
  )
}
