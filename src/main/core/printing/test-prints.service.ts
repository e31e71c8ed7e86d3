import { businessDateOf } from '../kernel/business-date.ts'
import { known } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { drawAtOnce, printDrawnIn } from './direct.service.ts'
import type { FormSheet, FormSource } from './forms.ts'
import type { printingContract } from './printing.contract.ts'
import type { FormsHouse, PrintingHouse } from './printing.house.ts'
import { testLabelTexts, testPrintForms } from './printing.text.ts'
import { setupFor } from './setup.service.ts'

const plain = { numbered: false, controlled: false, keepsBytes: false } as const

const ofDesk = (deskCode: string): Omit<FormSheet, 'make'> => ({
  recordKind: 'test-print',
  ...{ unitId: null, zone: null, about: deskCode, watermark: '' },
})

/** A page that shows what is wrong with an office printer: the record is the desk. */
const testPageSource = (house: FormsHouse): FormSource => ({
  ...testPrintForms.form,
  form: 'test-form',
  template: 'printing/test-page',
  formClass: 'form',
  permission: 'settings',
  ...plain,
  sheetOf: async (_desk, { caller: { deskCode } }) => {
    const { compoundName, timeZone } = house.settings.current()
    const { printer } = await setupFor(house.database.reader, deskCode, 'form')
    const made = stampText(house.clock.now(), timeZone)
    return {
      ...ofDesk(deskCode),
      make: (_serial, signal) =>
        house.documents.make(
          'printing/test-page',
          { company: compoundName, printer, deskCode, made },
          signal === undefined ? {} : { signal },
        ),
    }
  },
})

/** A label like those of the shelf, with numbers that no item has. */
const testLabelSource = (house: FormsHouse): FormSource => ({
  ...testPrintForms.label,
  form: 'test-label',
  template: 'parcels/label',
  formClass: 'label',
  permission: 'settings',
  ...plain,
  sheetOf: async (_desk, { caller: { deskCode } }) => {
    const date = businessDateOf(house.clock.now(), house.settings.current().timeZone)
    const labels = [{ ...testLabelTexts, zone: 'A', date }]
    return {
      ...ofDesk(deskCode),
      make: (_serial, signal) =>
        house.documents.make('parcels/label', { labels }, signal === undefined ? {} : { signal }),
    }
  },
})

export const testPrintSources = (house: FormsHouse): readonly FormSource[] => [
  testPageSource(house),
  testLabelSource(house),
]

type Input = Parameters<Handlers<typeof printingContract>['printTest']>[0]

/** Sends a test to the printer that the desk has chosen for this class; it stands in the log like any print. */
export const printTest = async (house: PrintingHouse, input: Input, call: Call) => {
  const source = known(house.forms.get(`test-${input.formClass}`), 'both tests are forms of printing')
  const drawn = await drawAtOnce(house, source, call.caller.deskCode, call)
  return house.database.command(call, input, (tx) => printDrawnIn(tx, drawn))
}
