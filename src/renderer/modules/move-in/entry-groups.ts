import {
  type CaseEntries,
  type CaseField,
  HouseType,
  MailKind,
  OwnerType,
  UseKind,
} from '#core/move-in/entries.schema.contract.ts'
import { houseTypeTexts, mailKindTexts, ownerTypeTexts, useKindTexts } from '#core/move-in/move-in.text.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import { PaperKind } from '#core/people/people.contract.ts'
import { paperKindTexts } from '#core/people/people.text.ts'
import { entryFormText as text } from './entry-form.text.ts'
import { areaOf, areaText, dateOf } from './typed-values.ts'

export type Look = 'text' | 'date' | 'area' | 'choice' | 'tick' | 'count'

export interface EntryField {
  readonly field: CaseField
  readonly look: Look
  readonly max?: number
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Shown masked: it stays empty and is sent back only if it was retyped. */
  readonly masked?: boolean
}

export interface EntryGroup {
  readonly title: string
  readonly fields: readonly EntryField[]
  shown(view: CaseView): boolean
}

const line = (field: CaseField, max = 40): EntryField => ({ field, look: 'text', max })
const hidden = (field: CaseField, max = 30): EntryField => ({ field, look: 'text', max, masked: true })
const date = (field: CaseField): EntryField => ({ field, look: 'date' })
const tick = (field: CaseField): EntryField => ({ field, look: 'tick' })
const choice = <V extends string>(
  field: CaseField,
  options: readonly V[],
  texts: Readonly<Record<V, string>>,
): EntryField => ({
  field,
  look: 'choice',
  choices: options.map((value) => ({ value, label: texts[value] })),
})

const always = (): boolean => true

/** The one entry from which all forms are filled, in the order in which a family is asked. */
export const entryGroups: readonly EntryGroup[] = [
  {
    title: text.groups.home,
    shown: always,
    fields: [
      choice('ownerType', OwnerType.options, ownerTypeTexts),
      { field: 'buildArea', look: 'area' },
      { field: 'innerArea', look: 'area' },
      choice('houseType', HouseType.options, houseTypeTexts),
      choice('use', UseKind.options, useKindTexts),
      date('purchaseDate'),
      line('contractNo'),
      line('parkingSpace', 20),
      tick('ownerBearsFee'),
    ],
  },
  {
    title: text.groups.reach,
    shown: always,
    fields: [
      line('mailingAddress', 100),
      choice('mailKind', MailKind.options, mailKindTexts),
      line('dialect', 20),
      line('emergencyName', 30),
      line('emergencyRelation', 20),
      hidden('emergencyPhone', 20),
      line('pets'),
    ],
  },
  {
    title: text.groups.agent,
    shown: ({ entries }) =>
      entries.ownerType === 'agent' || entries.ownerType === 'company' || entries.agentName !== '',
    fields: [
      line('agentName', 30),
      choice('agentPaper', PaperKind.options, paperKindTexts),
      hidden('agentIdNumber'),
      hidden('agentPhone', 20),
      date('agentLetterDate'),
      line('agentMatters', 100),
      date('agentUntil'),
    ],
  },
  {
    title: text.groups.company,
    shown: ({ entries }) => entries.ownerType === 'company' || entries.companyName !== '',
    fields: [line('companyName', 60), line('companyCode', 18), line('companyHead', 30)],
  },
  {
    title: text.groups.guardian,
    shown: ({ people }) => people.some(({ minor }) => minor),
    fields: [line('guardianName', 30), line('guardianRelation', 20), hidden('guardianPhone', 20)],
  },
  {
    title: text.groups.lease,
    shown: ({ kind }) => kind === 'tenancy',
    fields: [date('leaseFrom'), date('leaseUntil'), date('ownerToldOn')],
  },
  {
    title: text.groups.handover,
    shown: ({ kind }) => kind === 'firstHandover',
    fields: [
      line('batch', 30),
      date('noticeDate'),
      date('appointmentDate'),
      line('appointmentSlot', 5),
      line('releaseNo'),
      date('releaseDate'),
      line('specialist', 30),
      line('removalVan', 12),
      tick('promiseSigned'),
    ],
  },
  {
    title: text.groups.mail,
    shown: ({ kind }) => kind !== 'moveOut',
    fields: [
      tick('mailMandate'),
      tick('mailCold'),
      tick('mailLarge'),
      tick('mailOfficial'),
      line('mailCollectors', 60),
      { field: 'mailHoldDays', look: 'count' },
    ],
  },
  { title: text.groups.rest, shown: always, fields: [line('serviceLevel', 20), line('remark', 200)] },
]

/** What the form holds of each field. */
export type Typed = Record<string, string | boolean>

export const typedFrom = (entries: CaseEntries, fields: readonly EntryField[]): Typed =>
  Object.fromEntries(
    fields.map(({ field, look, masked }) => {
      const value = entries[field]
      if (masked === true) return [field, '']
      if (look === 'tick') return [field, value === true]
      if (look === 'area') return [field, areaText(typeof value === 'number' ? value : null)]
      return [field, value === null ? '' : String(value)]
    }),
  )

const readers: Readonly<Record<Look, (typed: string | boolean) => unknown>> = {
  text: (typed) => typed,
  tick: (typed) => typed,
  choice: (typed) => (typed === '' ? null : typed),
  date: (typed) => dateOf(String(typed)),
  area: (typed) => areaOf(String(typed)),
  count: (typed) => (/^\d{1,3}$/.test(String(typed)) ? Number(typed) : undefined),
}

/** A field as it is sent; undefined for what cannot be read. */
export const readField = ({ look }: EntryField, typed: string | boolean): unknown => readers[look](typed)
