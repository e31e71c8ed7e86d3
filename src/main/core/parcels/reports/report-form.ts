import { sheetTexts } from '../../documents/documents.text.ts'
import { refuse } from '../../kernel/errors.ts'
import { stampText } from '../../kernel/format.ts'
import type { FormSource } from '../../printing/forms.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import type { Data } from '../documents/report.ts'
import type { FormsHouse } from '../parcel-forms.ts'
import { tablesOf } from './report-tables.ts'
import { reportOf } from './reports.service.ts'
import { reportForm } from './reports.text.ts'

/** The report of some days: the record is `2026-11-18 2026-11-24`. */
export const reportForms = (house: FormsHouse): readonly FormSource[] => [
  {
    ...reportForm,
    form: 'parcel-report',
    template: 'parcels/report',
    formClass: 'register',
    permission: 'parcel.list',
    ...{ numbered: false, controlled: false, keepsBytes: false },
    sheetOf: async (days, { caller }) => {
      const [from = '', to = from] = days.split(' ')
      if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return refuse('NOT_FOUND')
      const { reader } = house.database
      const { compoundName, timeZone } = house.settings.current()
      const data: Data = {
        ...{ company: compoundName, formNo: reportForm.formNo },
        period: from === to ? from : `${from} 至 ${to}`,
        made: sheetTexts.made(
          ...([stampText(house.clock.now(), timeZone), caller.deskCode] as const),
          await nameOfStaff(reader, caller.staffId),
        ),
        tables: tablesOf(await reportOf(house, reader, { from, to })),
      }
      return {
        recordKind: 'parcel-report',
        ...{ unitId: null, zone: null, about: data.period, watermark: '' },
        make: (_serial, signal) =>
          house.documents.make('parcels/report', data, signal === undefined ? {} : { signal }),
      }
    },
  },
]
