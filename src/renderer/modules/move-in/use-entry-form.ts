import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useToasts } from '../../ui/toast.tsx'
import { entryFormText as text } from './entry-form.text.ts'
import { type EntryField, entryGroups, readField, type Typed, typedFrom } from './entry-groups.ts'
import type { Opened } from './use-case.ts'

const Conflict = z.object({
  revision: z.number(),
  fields: z.array(z.object({ field: z.string(), by: z.string() })),
})

/** Fields that both desks changed, and what this desk would send. */
export interface Clash {
  readonly fields: z.infer<typeof Conflict>['fields']
  readonly values: Partial<CaseEntries>
}

/** Sends what was changed, against the revision that this desk saw when it opened the form. */
export const useEntryForm = (opened: Opened) => {
  const [seen, setSeen] = useState(opened.view.revision)
  const groups = entryGroups.filter((group) => group.shown(opened.view))
  const fields = groups.flatMap((group) => group.fields)
  const form = useForm<Typed>({ defaultValues: typedFrom(opened.view.entries, fields) })
  const { dirtyFields } = form.formState
  const [clash, setClash] = useState<Clash | null>(null)
  const save = useAct('moveIn', 'save')
  const toasts = useToasts()

  const send = async (values: Partial<CaseEntries>, over: readonly string[]): Promise<void> => {
    const answer = await save.act({ id: opened.id, seen, fields: values, over: [...over] })
    if (answer.ok) {
      toasts.show({ text: text.saved(Object.keys(values).length) })
      opened.settle(answer)
      opened.close()
      return
    }
    const { code, data, message } = answer.problem
    const conflict = code === 'FIELDS_CONFLICT' ? Conflict.safeParse(data).data : undefined
    const refused =
      code === 'FIELD_REFUSED' ? z.object({ field: z.string() }).safeParse(data).data : undefined
    if (conflict !== undefined) {
      opened.refresh()
      setClash({ fields: conflict.fields, values })
    } else if (refused !== undefined && fields.some(({ field }) => field === refused.field))
      form.setError(refused.field, { message }, { shouldFocus: true })
    else opened.settle(answer)
  }
  const submit = (typed: Typed): void => {
    const changed = fields.filter(({ field }) => dirtyFields[field] === true)
    const values = readAll(changed, typed, (field, message) =>
      form.setError(field, { message }, { shouldFocus: true }),
    )
    if (values === null) return
    if (changed.length === 0) opened.close()
    else void send(values, [])
  }
  return {
    groups,
    control: form.control,
    submit: () => void form.handleSubmit(submit)(),
    busy: save.busy,
    clash,
    /** The fields named are written over what the other desk typed; the rest of the clash is given up. */
    settleClash: (mine: readonly string[]) => {
      if (clash === null) return
      const given = clash.fields.map(({ field }) => field).filter((field) => !mine.includes(field))
      const values = Object.fromEntries(
        Object.entries(clash.values).filter(([field]) => !given.includes(field)),
      )
      setClash(null)
      setSeen(opened.view.revision)
      if (Object.keys(values).length === 0) opened.close()
      else void send(values, mine)
    },
  }
}

const readAll = (
  changed: readonly EntryField[],
  typed: Typed,
  wrong: (field: string, message: string) => void,
): Partial<CaseEntries> | null => {
  const values: Record<string, unknown> = {}
  for (const entry of changed) {
    const value = readField(entry, typed[entry.field] ?? '')
    if (value === undefined) {
      wrong(entry.field, (text.wrong as Readonly<Record<string, string>>)[entry.look] ?? '')
      return null
    }
    values[entry.field] = value
  }
  return values
}
