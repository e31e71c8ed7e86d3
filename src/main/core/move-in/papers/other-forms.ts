import { refuse } from '../../kernel/errors.ts'
import type { FormSource } from '../../printing/forms.ts'
import { formName } from './case-forms.ts'
import { ownersText, unitText } from './data/sources.ts'
import type { PapersHouse } from './papers.house.ts'
import { formTitles, offsetForm } from './papers.text.ts'
import { offsetOf } from './settings.repository.ts'
import { sourcesOf } from './sources.service.ts'

const plain = { numbered: false, controlled: false, keepsBytes: false } as const

/** F-24: a label for the bag or the back of a file. */
const spine = (house: PapersHouse): FormSource => ({
  form: formName('F-24'),
  formNo: 'F-24',
  title: formTitles['F-24'],
  template: 'move-in/f24',
  formClass: 'label',
  permission: 'movein.work',
  ...plain,
  sheetOf: async (caseId, call) => {
    const { file, bag, facts, today } = await sourcesOf(house, house.database.reader, caseId, call)
    const fileNo = bag.fileNo || `${file.zone}-${file.unit.name}`
    const data = {
      ...{ fileNo, code: fileNo, unit: unitText(file), owners: ownersText(file) },
      ...{ year: today.slice(0, 4), company: facts.company || file.compoundName },
    }
    return {
      recordKind: 'move-in',
      ...{ unitId: file.unit.id, zone: file.zone, about: file.unit.name, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('move-in/f24', data, { onMissing: 'blank', ...(signal && { signal }) }),
    }
  },
})

/** Crosses and a scale on the receipt paper of a desk: the record is the printer's name. */
const offsetTest = (house: PapersHouse): FormSource => ({
  form: 'receipt-offset',
  ...offsetForm,
  template: 'proofs/offset-test',
  formClass: 'receipt',
  permission: 'fee.collect',
  ...plain,
  sheetOf: async (printer, { caller }) => {
    if (printer.length > 60) return refuse('NOT_FOUND')
    const shift = await offsetOf(house.database.reader, caller.deskCode)
    return {
      recordKind: 'receipt-offset',
      ...{ unitId: null, zone: null, about: caller.deskCode, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('proofs/offset-test', { printer, shift }, signal ? { signal } : {}),
    }
  },
})

export const otherFormSources = (house: PapersHouse): readonly FormSource[] => [
  spine(house),
  offsetTest(house),
]
