import { Checkbox } from 'antd'
import { useState } from 'react'
import { z } from 'zod'
import { LineKind } from '#core/print-desk/price-list.contract.ts'
import { lineNames } from '#core/print-desk/print-desk.text.ts'
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
import { PickLine } from './pick-line.tsx'
import { RefuseFax } from './refuse-fax.tsx'
import { Restored, sameForm } from './restored.tsx'

const words = faxText.form

const empty = {
  destination: '',
  addressee: '',
  number: '',
  pages: '',
  documentNo: '',
  summary: '',
  approvedBy: '',
  cover: true,
}

const Half = halfFax({
  destination: z.string(),
  addressee: z.string(),
  number: z.string(),
  pages: z.string(),
  documentNo: z.string(),
  summary: z.string(),
  approvedBy: z.string(),
  cover: z.boolean(),
})

/** How far a number is away, as it is dialled; the clerk may know better. */
const lineOf = (number: string): LineKind => {
  const text = number.trim()
  if (text.startsWith('+') || text.startsWith('00')) return 'international'
  return text.startsWith('0') ? 'longDistance' : 'domestic'
}

/** What is written down before a fax is dialled. */
const useOutForm = (onDone: (id: string | null) => void) => {
  const [owner, setOwner] = useState<Owner>(noOwner)
  const [form, setForm] = useState(empty)
  const [lineKind, setLineKind] = useState<LineKind>('domestic')
  const [again, setAgain] = useState(false)
  const [lacks, setLacks] = useState<string | null>(null)
  const prepare = useAct('fax', 'prepare')
  const toasts = useToasts()
  const draft = useFaxDraft('fax-out', {
    value: { owner, form },
    isEmpty: isNoOwner(owner) && sameForm(form, empty),
    schema: Half,
    restore: (half) => {
      setOwner(half.owner)
      setForm(half.form)
      setLineKind(lineOf(half.form.number))
    },
  })
  const save = async (): Promise<void> => {
    const whose = faxForOf(owner)
    const pages = pagesOf(form.pages)
    const lacking =
      (whose === null && words.needs.owner) ||
      (form.destination.trim() === '' && words.needs.destination) ||
      (form.number.trim() === '' && words.needs.number) ||
      (pages === null && words.needs.pages)
    setLacks(lacking || null)
    if (lacking || whose === null || pages === null || prepare.busy) return
    const answer = await prepare.act({ ...form, for: whose, pages, lineKind, again })
    if (answer.ok) {
      await draft.discard()
      toasts.show({ text: faxText.saved(answer.value.faxNo) })
      onDone(answer.value.id)
    } else setAgain(answer.problem.code === 'FAX_DUPLICATE')
  }
  const change = (part: Partial<typeof empty>): void => {
    setAgain(false)
    if (part.number !== undefined) setLineKind(lineOf(part.number))
    setForm((before) => ({ ...before, ...part }))
  }
  const clear = (): void => {
    void draft.discard()
    setOwner(noOwner)
    setForm(empty)
  }
  const { restored } = draft
  return {
    owner,
    setOwner,
    form,
    change,
    lineKind,
    setLineKind,
    again,
    lacks,
    prepare,
    save,
    restored,
    clear,
  }
}

export const OutForm = ({ onDone }: { onDone: (id: string | null) => void }) => {
  const { owner, setOwner, form, change, lineKind, setLineKind, again, lacks, prepare, save, ...half } =
    useOutForm(onDone)
  useKeys([
    { key: ['Ctrl+Enter', 'Ctrl+S'], cap: 'Ctrl+↵', label: faxText.keys.save, run: () => void save() },
    { key: 'Esc', label: faxText.keys.back, run: () => onDone(null) },
  ])
  return (
    <div className="fax-side">
      <SectionHead title={words.outTitle} />
      {half.restored && <Restored onClear={half.clear} />}
      <FieldForm label={words.outTitle} onSubmit={() => void save()}>
        <OwnerFields label={words.owner} owner={owner} onOwner={setOwner} />
        <Line
          label={words.destination}
          value={form.destination}
          max={40}
          onChange={(destination) => change({ destination })}
        />
        <div className="fax-pair">
          <Line
            label={words.addressee}
            value={form.addressee}
            max={30}
            optional
            onChange={(addressee) => change({ addressee })}
          />
          <Line label={words.number} value={form.number} max={30} onChange={(number) => change({ number })} />
        </div>
        <div className="fax-pair">
          <Line
            label={words.pages}
            value={form.pages}
            max={3}
            digits
            onChange={(pages) => change({ pages })}
          />
        </div>
        <div className="fax-pair">
          <Line
            label={words.document}
            value={form.documentNo}
            max={40}
            optional
            onChange={(documentNo) => change({ documentNo })}
          />
          <Line
            label={words.approved}
            value={form.approvedBy}
            max={30}
            optional
            onChange={(approvedBy) => change({ approvedBy })}
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
      <PickLine
        label={words.line}
        values={LineKind.options}
        names={lineNames}
        value={lineKind}
        onChange={setLineKind}
      />
      <Checkbox checked={form.cover} onChange={({ target }) => change({ cover: target.checked })}>
        {words.cover}
      </Checkbox>
      <FormFoot
        lacks={lacks}
        problem={prepare.problem}
        again={again}
        busy={prepare.busy}
        onSave={() => void save()}
        onCancel={() => onDone(null)}
      />
      <RefuseFax />
    </div>
  )
}
