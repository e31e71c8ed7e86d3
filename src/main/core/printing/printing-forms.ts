import { sheetTexts } from '../documents/documents.text.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data } from './documents/void-list.ts'
import type { FormSource } from './forms.ts'
import { voidedOn } from './print-log.repository.ts'
import { printRegisterSource } from './print-register.service.ts'
import type { FormsHouse } from './printing.house.ts'
import { voidListForm } from './printing.text.ts'
import { testPrintSources } from './test-prints.service.ts'

/** The list of spoiled sheets of a day, as far as the caller may see them: the record is the day. */
const voidListSource = (house: FormsHouse): FormSource => ({
  ...voidListForm,
  form: 'void-list',
  template: 'printing/void-list',
  formClass: 'register',
  permission: 'print.log.read',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (date, call) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse('NOT_FOUND')
    const data = await voidListData(house, date, call)
    return {
      recordKind: 'void-list',
      ...{ unitId: null, zone: null, about: date, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('printing/void-list', data, signal === undefined ? {} : { signal }),
    }
  },
})

const voidListData = async (house: FormsHouse, date: string, { caller }: Call): Promise<Data> => {
  const { reader } = house.database
  const { compoundName, timeZone } = house.settings.current()
  const found = await voidedOn(reader, caller, date)
  const by = await nameOfStaff(reader, caller.staffId)
  return {
    company: compoundName,
    formNo: voidListForm.formNo,
    date,
    made: sheetTexts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
    pages: found.reduce((sum, { pages, copies }) => sum + pages * copies, 0),
    rows: found.map(({ voidedAt, formNo, title, pages, copies, ...row }) => ({
      ...row,
      at: stampText(voidedAt, timeZone).slice(5),
      title: `${formNo} ${title}`.trim(),
      amount: `${copies}×${pages}`,
    })),
  }
}

/** What printing itself offers to be printed. */
export const printingForms = (house: FormsHouse): readonly FormSource[] => [
  voidListSource(house),
  printRegisterSource(house),
  ...testPrintSources(house),
]
