import { addDays, businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { FormSource } from '../printing/forms.ts'
import type { FaxHouse } from './fax.house.ts'
import { UNCOLLECTED_DAYS } from './fax.rules.ts'
import { faxForms as forms } from './fax.text.ts'
import { coverData, inRegisterData, outRegisterData, uncollectedData } from './fax-sheets.service.ts'

const plain = { numbered: false, controlled: false, keepsBytes: false } as const
const bare = { unitId: null, zone: null, watermark: '' } as const

const given = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal })

const daysOf = (record: string): { readonly from: string; readonly to: string } => {
  const [from = '', to = from] = record.split(' ')
  const right = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
  return right ? { from, to } : refuse('NOT_FOUND')
}

/** 传真发送登记表 of some days: the record is `2026-11-18 2026-11-24`. */
const outForm = (house: FaxHouse): FormSource => ({
  ...forms.out,
  form: 'fax-out-register',
  template: 'fax/out-register',
  formClass: 'register',
  permission: 'fax.work',
  ...plain,
  sheetOf: async (record, call) => {
    const data = await outRegisterData(house, daysOf(record), call)
    return {
      ...{ recordKind: 'fax-out-register', ...bare, about: data.period },
      make: (_serial, signal) => house.documents.make('fax/out-register', data, given(signal)),
    }
  },
})

/** 传真接收登记表 of some days. */
const inForm = (house: FaxHouse): FormSource => ({
  ...forms.in,
  form: 'fax-in-register',
  template: 'fax/in-register',
  formClass: 'register',
  permission: 'fax.work',
  ...plain,
  sheetOf: async (record, call) => {
    const data = await inRegisterData(house, daysOf(record), call)
    return {
      ...{ recordKind: 'fax-in-register', ...bare, about: data.period },
      make: (_serial, signal) => house.documents.make('fax/in-register', data, given(signal)),
    }
  },
})

/** 传真封面 of one fax: its number is the fax's own. */
const coverForm = (house: FaxHouse): FormSource => ({
  ...forms.cover,
  form: 'fax-cover',
  template: 'fax/cover',
  formClass: 'form',
  permission: 'fax.work',
  ...plain,
  sheetOf: async (id, call) => {
    const { data, unitId, zone } = await coverData(house, id, call)
    return {
      ...{ recordKind: 'fax-out', unitId, zone, watermark: '', about: data.faxNo },
      make: (_serial, signal) => house.documents.make('fax/cover', data, given(signal)),
    }
  },
})

/** 未领传真清单 as it stands now; the record is the day. */
const uncollectedForm = (house: FaxHouse): FormSource => ({
  ...forms.uncollected,
  form: 'fax-uncollected',
  template: 'fax/uncollected',
  formClass: 'register',
  permission: 'fax.work',
  ...plain,
  sheetOf: async (_record, call) => {
    const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
    const data = await uncollectedData(house, { today, until: addDays(today, -UNCOLLECTED_DAYS) }, call)
    return {
      ...{ recordKind: 'fax-uncollected', ...bare, about: today },
      make: (_serial, signal) => house.documents.make('fax/uncollected', data, given(signal)),
    }
  },
})

/** What this duty offers to be printed. */
export const faxForms = (house: FaxHouse): readonly FormSource[] => [
  outForm(house),
  inForm(house),
  coverForm(house),
  uncollectedForm(house),
]
