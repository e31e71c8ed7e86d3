import { refuse } from '../../kernel/errors.ts'
import { stampText } from '../../kernel/format.ts'
import type { Call } from '../../kernel/handler.ts'
import type { FormSource } from '../../printing/forms.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import type { PapersHouse } from '../papers/papers.house.ts'
import { gateRows } from './gate-list.service.ts'
import { reportOf } from './reports.service.ts'
import { gateListForm, moveInReportForm, moveInReportTexts as texts } from './reports.text.ts'

const plain = { numbered: false, controlled: false, keepsBytes: false } as const

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The report of some days: the record is `2026-11-18 2026-11-24`. */
export const moveInReportForms = (house: PapersHouse): readonly FormSource[] => [
  {
    ...moveInReportForm,
    form: 'move-in-report',
    template: 'move-in/report',
    formClass: 'register',
    permission: 'movein.work',
    ...plain,
    sheetOf: async (days: string, { caller }: Call) => {
      const [from = '', to = from] = days.split(' ')
      if (![from, to].every((day) => DAY.test(day))) return refuse('NOT_FOUND')
      const { reader } = house.database
      const { compoundName, timeZone } = house.settings.current()
      const by = await nameOfStaff(reader, caller.staffId)
      const data = {
        ...{ company: compoundName, formNo: moveInReportForm.formNo, period: texts.period(from, to) },
        made: texts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
        tables: await reportOf(house, reader, caller.scope, { from, to }),
      }
      return {
        recordKind: 'move-in-report',
        ...{ unitId: null, zone: null, about: data.period, watermark: '' },
        make: (_serial, signal) =>
          house.documents.make('move-in/report', data, signal === undefined ? {} : { signal }),
      }
    },
  },
  {
    ...gateListForm,
    form: 'move-in-gate-list',
    template: 'move-in/gate-list',
    formClass: 'register',
    permission: 'movein.work',
    ...plain,
    sheetOf: async (date: string, { caller }: Call) => {
      if (!DAY.test(date)) return refuse('NOT_FOUND')
      const { reader } = house.database
      const { compoundName, timeZone } = house.settings.current()
      const by = await nameOfStaff(reader, caller.staffId)
      const data = {
        ...{ company: compoundName, formNo: gateListForm.formNo, date },
        made: texts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
        rows: await gateRows(house, reader, caller.scope, date),
      }
      return {
        recordKind: 'move-in-gate-list',
        ...{ unitId: null, zone: null, about: date, watermark: '' },
        make: (_serial, signal) =>
          house.documents.make('move-in/gate-list', data, signal === undefined ? {} : { signal }),
      }
    },
  },
]
