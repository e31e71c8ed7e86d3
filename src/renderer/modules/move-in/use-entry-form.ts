import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { OwnerType } from '#core/move-in/entries.schema.contract.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import type { Occupant } from '#core/people/people.contract.ts'
import { type Answer, useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { extraGroupsOf, ownerOf } from './entry-extras.ts'
import type { EntryField, Typed } from './entry-fields.ts'
import { entryFormText as text } from './entry-form.text.ts'
import { caseFields, caseGroupsOf } from './entry-groups.ts'
import { readChanges, sentOf, typedFrom, type Values } from './entry-values.ts'
import type { Opened } from './use-case.ts'
import { useEntryDraft } from './use-entry-draft.ts'

const Conflict = z.object({
  revision: z.number(),
  fields: z.array(z.object({ field: z.string(), by: z.string() })),
})
const Refused = z.object({ field: z.string() })

/** Fields that both desks changed, and what this desk would send. */
export interface Clash {
  readonly fields: z.infer<typeof Conflict>['fields']
  readonly values: Values
}

/** The boxes, which of them were changed, and what was half typed before a lock. */
const useEntryBoxes = (opened: Opened, household: readonly Occupant[]) => {
  const { view } = opened
  const [seen, setSeen] = useState(view.revision)
  const [first] = useState(() => openingOf(view, household))
  const form = useForm<Typed>({ defaultValues: first.typed })
  const now = useWatch({ control: form.control })
  const changed = first.fields.filter(
    ({ field }) => now[field] !== undefined && now[field] !== first.typed[field],
  )
  const draft = useEntryDraft({
    ...{ caseId: opened.id, unit: view.unit.name, seen },
    changed: Object.fromEntries(changed.map(({ field }) => [field, now[field] ?? ''])),
    restore: (half) => {
      setSeen(half.seen)
      for (const [field, value] of Object.entries(half.typed)) form.setValue(field, value)
    },
  })
  return {
    ...{ form, seen, changed, restored: draft.restored },
    groups: [...caseGroupsOf(asTyped(view, now['ownerType'])), ...first.extras],
    mark: (field: string, message: string): void => form.setError(field, { message }, { shouldFocus: true }),
    leave: async (): Promise<void> => {
      await draft.discard()
      opened.close()
    },
  }
}

/** Sends what was changed, against the revision that this desk saw when it opened the form. */
export const useEntryForm = (opened: Opened, household: readonly Occupant[]) => {
  const boxes = useEntryBoxes(opened, household)
  const { form, seen, changed, mark, leave } = boxes
  const [clash, setClash] = useState<Clash | null>(null)
  const save = useAct('moveIn', 'save')
  const toasts = useToasts()
  const refuse = (answer: Extract<Answer<unknown>, { ok: false }>, values: Values): void => {
    const { code, data, message } = answer.problem
    const conflict = code === 'FIELDS_CONFLICT' ? Conflict.safeParse(data).data : undefined
    const refused = code === 'FIELD_REFUSED' ? Refused.safeParse(data).data?.field : undefined
    const box = changed.find(({ field }) => field === refused || ownerOf(field) === refused)
    if (conflict !== undefined) {
      opened.refresh()
      setClash({ fields: conflict.fields, values })
    } else if (box !== undefined) mark(box.field, message)
    else opened.settle(answer)
  }
  const send = async (values: Values, over: readonly string[]): Promise<void> => {
    const answer = await save.act({ id: opened.id, seen, ...sentOf(values), over: [...over] })
    if (!answer.ok) return refuse(answer, values)
    toasts.show({ text: text.saved(Object.keys(values).length) })
    opened.settle(answer)
    await leave()
  }
  const submit = (typed: Typed): void => {
    const reading = readChanges(opened.view, changed, typed)
    if ('wrong' in reading) mark(reading.wrong.field, wrongText(reading.wrong))
    else if (changed.length === 0) void leave()
    else void send(reading.values, [])
  }
  return {
    ...{ groups: boxes.groups, control: form.control, restored: boxes.restored, clash },
    submit: () => void form.handleSubmit(submit)(),
    busy: save.busy,
    /** Nothing of what was typed is wanted. */
    forget: () => void leave(),
    /** The fields named are written over what the other desk typed; the rest of the clash is given up. */
    settleClash: (mine: readonly string[]) => {
      if (clash === null) return
      const values = withoutGivenUp(clash, mine)
      setClash(null)
      if (Object.keys(values).length === 0) void leave()
      else void send(values, mine)
    },
  }
}

/** The form keeps the boxes with which it was opened, whatever another desk saves meanwhile. */
const openingOf = (view: CaseView, household: readonly Occupant[]) => {
  const extras = extraGroupsOf(view, household)
  const fields = [...caseFields, ...extras.flatMap((group) => group.fields)]
  return { extras, fields, typed: typedFrom(view, fields) }
}

const asTyped = (view: CaseView, ownerType: unknown): CaseView => ({
  ...view,
  entries: { ...view.entries, ownerType: OwnerType.safeParse(ownerType).data ?? view.entries.ownerType },
})

const wrongText = ({ look }: EntryField): string =>
  (text.wrong as Readonly<Record<string, string>>)[look] ?? ''

const withoutGivenUp = ({ fields, values }: Clash, mine: readonly string[]): Values => {
  const given = fields.map(({ field }) => field).filter((field) => !mine.includes(field))
  return Object.fromEntries(Object.entries(values).filter(([field]) => !given.includes(field)))
}
