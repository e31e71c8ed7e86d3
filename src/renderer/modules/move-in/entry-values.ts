import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import { extraOf, mergedExtra, ownerOf } from './entry-extras.ts'
import { caseValue, type EntryField, readField, showField, type Typed } from './entry-fields.ts'

/** Whole fields as they are sent, by the name under which the case keeps them. */
export type Values = Readonly<Record<string, unknown>>

const isExtra = (field: string): boolean => field.includes('/')
const keyOf = (field: string): string => field.slice(field.indexOf('/') + 1)

const storedOf = (view: CaseView, field: string): unknown =>
  isExtra(field) ? extraOf(view, ownerOf(field))[keyOf(field)] : caseValue(view.entries, field)

/** What the boxes show when the form opens. */
export const typedFrom = (view: CaseView, fields: readonly EntryField[]): Typed =>
  Object.fromEntries(fields.map((entry) => [entry.field, showField(entry, storedOf(view, entry.field))]))

export type Reading = { readonly values: Values } | { readonly wrong: EntryField }

/** What was changed, read and put together; or the first box that cannot be read. */
export const readChanges = (view: CaseView, changed: readonly EntryField[], typed: Typed): Reading => {
  const values: Record<string, unknown> = {}
  const extras: Record<string, Record<string, unknown>> = {}
  for (const entry of changed) {
    const value = readField(entry, typed[entry.field] ?? '')
    if (value === undefined) return { wrong: entry }
    if (!isExtra(entry.field)) values[entry.field] = value
    else {
      const owner = ownerOf(entry.field)
      extras[owner] = { ...extras[owner], [keyOf(entry.field)]: value }
    }
  }
  for (const [owner, changes] of Object.entries(extras)) values[owner] = mergedExtra(view, owner, changes)
  return { values }
}

const within = (values: Values, kind: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      field.startsWith(`${kind}:`) ? [[field.slice(kind.length + 1), value]] : [],
    ),
  )

/** The three places in which a save carries its fields; each is parsed where it arrives. */
export const sentOf = (values: Values) => ({
  fields: Object.fromEntries(Object.entries(values).filter(([field]) => !field.includes(':'))),
  persons: within(values, 'person') as Record<string, never>,
  vehicles: within(values, 'vehicle') as Record<string, never>,
})
