import type { CaseEntries, CaseField } from '#core/move-in/entries.schema.contract.ts'
import { entryTexts } from '#core/move-in/entries.text.ts'
import { areaOf, areaText, dateOf, fenOf, fenText, monthOf } from './typed-values.ts'

export type Look = 'text' | 'date' | 'month' | 'area' | 'money' | 'choice' | 'tick' | 'count'

/** One box of the entry form. */
export interface EntryField {
  /** As the form knows it: a field of the case, or `person:<id>/sex` of somebody in it. */
  readonly field: string
  readonly label: string
  readonly look: Look
  readonly max?: number
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Shown masked: it stays empty and is sent back only if it was retyped. */
  readonly masked?: boolean
  readonly hint?: string
}

/** What the form holds of each field. */
export type Typed = Record<string, string | boolean>

/** What was typed as it is; anything else says nothing. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const shows: Readonly<Record<Look, (value: unknown) => string | boolean>> = {
  text: wordOf,
  choice: wordOf,
  date: wordOf,
  month: wordOf,
  count: wordOf,
  tick: (value) => value === true,
  area: (value) => areaText(typeof value === 'number' ? value : null),
  money: (value) => fenText(typeof value === 'number' ? value : null),
}

const readers: Readonly<Record<Look, (typed: string | boolean) => unknown>> = {
  text: (typed) => typed,
  tick: (typed) => typed,
  choice: (typed) => (typed === '' ? null : typed),
  date: (typed) => dateOf(String(typed)),
  month: (typed) => monthOf(String(typed)),
  area: (typed) => areaOf(String(typed)),
  money: (typed) => fenOf(String(typed)),
  count: (typed) => (/^\d{1,3}$/.test(String(typed)) ? Number(typed) : undefined),
}

/** A stored value as its box shows it. */
export const showField = ({ look, masked }: EntryField, value: unknown): string | boolean =>
  masked === true ? '' : shows[look](value)

/** A field as it is sent; undefined for what cannot be read. */
export const readField = ({ look }: EntryField, typed: string | boolean): unknown => readers[look](typed)

const ofCase = (field: CaseField, look: Look, more: Partial<EntryField> = {}): EntryField => ({
  ...{ field, look, label: entryTexts[field] },
  ...more,
})

export const line = (field: CaseField, max = 40): EntryField => ofCase(field, 'text', { max })
export const hidden = (field: CaseField, max = 30): EntryField => ofCase(field, 'text', { max, masked: true })
export const date = (field: CaseField): EntryField => ofCase(field, 'date')
export const tick = (field: CaseField): EntryField => ofCase(field, 'tick')
export const typed = (field: CaseField, look: Look, hint?: string): EntryField =>
  ofCase(field, look, hint === undefined ? {} : { hint })

export const choicesOf = <V extends string>(options: readonly V[], texts: Readonly<Record<V, string>>) =>
  options.map((value) => ({ value, label: texts[value] }))

export const choice = <V extends string>(
  field: CaseField,
  options: readonly V[],
  texts: Readonly<Record<V, string>>,
): EntryField => ofCase(field, 'choice', { choices: choicesOf(options, texts) })

export const caseValue = (entries: CaseEntries, field: string): unknown => entries[field as CaseField]
