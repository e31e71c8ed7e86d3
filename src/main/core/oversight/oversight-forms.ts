import { sheetTexts } from '../documents/documents.text.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { FormSource } from '../printing/forms.ts'
import { staffList } from '../staff/roster.service.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import { roleNames, signInWaysOf } from '../staff/staff.text.ts'
import type { TemplateName, Templates } from '../templates.ts'
import { daySealData } from './day-seal.service.ts'
import { sheetWords } from './documents/oversight-sheets.text.ts'
import type { SheetHead } from './documents/sheet-data.ts'
import type { OversightHouse } from './oversight.house.ts'
import { heldOn, requirePerson } from './privacy.service.ts'
import { privacyTexts } from './privacy.text.ts'
import { reportData } from './report-data.service.ts'
import { trailTexts } from './trail.text.ts'

type SheetName = Extract<TemplateName, `oversight/${string}`>

interface Sheet<Name extends SheetName> {
  readonly form: string
  readonly text: { readonly formNo: string; readonly title: string }
  readonly template: Name
  readonly permission: Permission
  data(head: SheetHead, recordId: string, call: Call): Promise<Templates[Name]>
  about?(recordId: string): string
}

/** None is numbered: each says when it was made and by whom, and the trail says that it was. */
const sourceOf = <Name extends SheetName>(house: OversightHouse, sheet: Sheet<Name>): FormSource => ({
  ...sheet.text,
  ...{ form: sheet.form, template: sheet.template, permission: sheet.permission, formClass: 'form' },
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (recordId, call) => {
    const data = await sheet.data(await headOf(house, sheet.text.formNo, call), recordId, call)
    return {
      recordKind: sheet.form,
      ...{ unitId: null, zone: null, about: sheet.about?.(recordId) ?? '', watermark: '' },
      make: (_serial, signal) =>
        house.documents.make(sheet.template, data, signal === undefined ? {} : { signal }),
    }
  },
})

const headOf = async (house: OversightHouse, formNo: string, { caller }: Call): Promise<SheetHead> => {
  const { compoundName, timeZone } = house.settings.current()
  const by = await nameOfStaff(house.database.reader, caller.staffId)
  const stamp = stampText(house.clock.now(), timeZone)
  return { company: compoundName, formNo, made: sheetTexts.made(stamp, caller.deskCode, by) }
}

/** A blank has one record for everybody. */
const requireBlank = (recordId: string): void => {
  if (recordId !== 'blank') refuse('NOT_FOUND')
}

const accounts = async (house: OversightHouse) => {
  const { review } = sheetWords
  const staff = await staffList(house)
  return staff.map((member) => ({
    ...{ name: member.name, role: roleNames[member.role], zones: member.zones.join(' ') },
    ways: signInWaysOf(member),
    active: member.active ? review.active : review.inactive,
  }))
}

export const oversightForms = (house: OversightHouse): readonly FormSource[] => [
  sourceOf(house, {
    ...{ form: 'person-data', text: privacyTexts.dataForm, template: 'oversight/person-data' },
    permission: 'person.export',
    data: async (head, personId, call) => {
      await requirePerson(house.database.reader, personId, call)
      return { head, sections: await heldOn(house, house.database.reader, personId) }
    },
  }),
  sourceOf(house, {
    ...{ form: 'trail-report', text: trailTexts.reportForm, template: 'oversight/trail-report' },
    permission: 'audit.read',
    data: (head, recordId) => reportData(house, head, recordId),
  }),
  sourceOf(house, {
    ...{ form: 'day-seal', text: trailTexts.sealForm, template: 'oversight/day-seal' },
    permission: 'audit.state',
    data: (head, date) => daySealData(house, head, date),
    about: (date) => date,
  }),
  sourceOf(house, {
    ...{ form: 'access-review', text: privacyTexts.reviewForm, template: 'oversight/access-review' },
    permission: 'audit.state',
    data: async (head, recordId) => {
      requireBlank(recordId)
      return { head, date: head.made.slice(0, 10), rows: await accounts(house) }
    },
  }),
  sourceOf(house, {
    ...{ form: 'assessment', text: privacyTexts.assessmentForm, template: 'oversight/assessment' },
    permission: 'audit.state',
    data: async (head, recordId) => {
      requireBlank(recordId)
      return { head }
    },
  }),
  sourceOf(house, {
    ...{ form: 'breach', text: privacyTexts.breachForm, template: 'oversight/breach' },
    permission: 'audit.state',
    data: async (head, recordId) => {
      requireBlank(recordId)
      return { head }
    },
  }),
]
