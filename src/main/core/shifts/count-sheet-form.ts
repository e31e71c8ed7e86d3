import { sheetTexts } from '../documents/documents.text.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { FormSource } from '../printing/forms.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data } from './documents/count-sheet.ts'
import { type CountLine, CountMoment } from './shifts.contract.ts'
import type { ShiftsHouse } from './shifts.house.ts'
import { findCount, linesOf, sumsOfCount } from './shifts.repository.ts'
import { countAbout, countGroupName, countMomentNames, countSheetForm } from './shifts.text.ts'

type FormHouse = Pick<ShiftsHouse, 'clock' | 'database' | 'documents' | 'settings'>

const resultOf = ({ expected, seen, how }: CountLine, finished: boolean): Data['lines'][number]['result'] => {
  if (!expected) return 'extra'
  if (how === 'gone') return 'gone'
  if (seen) return 'seen'
  return finished ? 'missing' : 'open'
}

/** The sheet of one count: to be ticked by hand while it is under way, and what it found afterwards. */
const countForm = (house: FormHouse): FormSource => ({
  ...countSheetForm,
  form: 'shift-count',
  template: 'shifts/count-sheet',
  formClass: 'register',
  permission: 'shift.open',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (countId, { caller }) => {
    const { reader } = house.database
    const count = (await findCount(reader, countId)) ?? refuse('NOT_FOUND')
    const lines = await linesOf(reader, countId)
    const { compoundName, timeZone } = house.settings.current()
    const when = (at: number) => stampText(at, timeZone)
    const by = await nameOfStaff(reader, caller.staffId)
    const data: Data = {
      ...{ company: compoundName, formNo: countSheetForm.formNo },
      subtitle: `${count.desk_code} ${countMomentNames[CountMoment.parse(count.moment)]} ${when(count.begun_at)}`,
      made: sheetTexts.made(when(house.clock.now()), caller.deskCode, by),
      sums: await sumsOfCount(reader, countId),
      lines: lines.map((line) => ({
        ...{
          shelf: countGroupName(line.kind, line.shelf),
          place: line.place,
          about: line.about,
          incidentNo: line.incidentNo,
        },
        result: resultOf(line, count.finished_at !== null),
      })),
    }
    return {
      recordKind: 'shift-count',
      ...{ unitId: null, zone: null, about: countAbout(count.desk_code, lines.length), watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('shifts/count-sheet', data, signal === undefined ? {} : { signal }),
    }
  },
})

/** What the change of shift offers to be printed. */
export const shiftForms = (house: FormHouse): readonly FormSource[] => [countForm(house)]
