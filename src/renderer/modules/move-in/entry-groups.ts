import { HouseType, MailKind, OwnerType, UseKind } from '#core/move-in/entries.schema.contract.ts'
import { houseTypeTexts, mailKindTexts, ownerTypeTexts, useKindTexts } from '#core/move-in/move-in.text.ts'
import type { CaseView } from '#core/move-in/view.schema.contract.ts'
import { PaperKind } from '#core/people/people.contract.ts'
import { paperKindTexts } from '#core/people/people.text.ts'
import { choice, date, type EntryField, hidden, line, tick, typed } from './entry-fields.ts'
import { entryFormText as text } from './entry-form.text.ts'

export interface EntryGroup {
  readonly title: string
  readonly fields: readonly EntryField[]
}

interface CaseGroup extends EntryGroup {
  shown(view: CaseView): boolean
}

const always = (): boolean => true

/** What is typed of the case itself, in the order in which a family is asked. */
const caseGroups: readonly CaseGroup[] = [
  {
    title: text.groups.home,
    shown: always,
    fields: [
      choice('ownerType', OwnerType.options, ownerTypeTexts),
      typed('buildArea', 'area'),
      typed('innerArea', 'area'),
      choice('houseType', HouseType.options, houseTypeTexts),
      choice('use', UseKind.options, useKindTexts),
      date('purchaseDate'),
      line('contractNo'),
      line('parkingSpace', 20),
      tick('ownerBearsFee'),
      typed('contractStart', 'month', text.contractStart),
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
      line('reminderEmsNo', 30),
      typed('deemedLetterNo', 'text', text.deemed),
      tick('promiseSigned'),
    ],
  },
  {
    title: text.groups.visit,
    shown: ({ kind }) => kind !== 'firstHandover',
    fields: [
      date('appointmentDate'),
      line('appointmentSlot', 5),
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
      typed('mailMaxValue', 'money'),
      line('mailCollectors', 60),
      typed('mailHoldDays', 'count'),
    ],
  },
  { title: text.groups.rest, shown: always, fields: [line('serviceLevel', 20), line('remark', 200)] },
]

/** What is asked of a case as it stands: choosing 代办 asks for the agent at once. */
export const caseGroupsOf = (view: CaseView): readonly EntryGroup[] =>
  caseGroups.filter((group) => group.shown(view))

/** Every box that may come to be shown. */
export const caseFields: readonly EntryField[] = [
  ...new Map(caseGroups.flatMap(({ fields }) => fields).map((entry) => [entry.field, entry])).values(),
]
