import { type DueItems, today } from '../desk/desk.service.ts'
import { sheetTexts } from '../documents/documents.text.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { FormSource } from '../printing/forms.ts'
import type { FormsHouse } from '../printing/printing.house.ts'
import type { Countable } from '../shifts/countable.service.ts'
import { countableNames } from '../shifts/shifts.text.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data } from './documents/pack.ts'
import { downtimeForm, downtimeWords, dueWords } from './downtime.text.ts'

/** A home for which something waits, as the list of calls tells of it. */
interface WaitingHome {
  readonly unit: string
  readonly name: string
  readonly phone: string
  readonly places: readonly string[]
}

/** What the duties hand in: the pack knows none of them. */
export interface DowntimeHouse extends FormsHouse {
  readonly dues: readonly DueItems[]
  readonly countables: readonly Countable[]
  homes(call: Call): Promise<readonly WaitingHome[]>
}

/** What one desk can do by hand in a day. */
const MOST_DUE = 40

/** The desk and the minute for which it was made: `B1 2026-11-24 13:20`. A later pack is another record. */
const momentPattern = /^([A-Z][A-Z0-9]{0,3}) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/

const dataOf = async (house: DowntimeHouse, call: Call, about: string): Promise<Omit<Data, 'serial'>> => {
  const { reader } = house.database
  const { compoundName, timeZone } = house.settings.current()
  const { caller } = call
  const by = await nameOfStaff(reader, caller.staffId)
  const { items } = await today(house.dues, caller, MOST_DUE)
  const kept = await Promise.all(
    house.countables.map(async ({ kind, expected }) =>
      (await expected(reader, caller.deskCode)).map((one) => [
        one.place || one.shelf,
        countableNames[kind],
        one.about,
      ]),
    ),
  )
  return {
    ...{ ...downtimeForm, company: compoundName, about },
    made: sheetTexts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
    due: items.map(({ kind, unit, place, about: which }) => [dueWords[kind], unit, place, which]),
    kept: kept.flat(),
    homes: (await house.homes(call)).map(({ unit, name, phone, places }) => [
      ...[unit, name, phone.slice(-4)],
      places.join('、'),
    ]),
  }
}

/** The pack is numbered as a whole, its lines within it: what was reserved on paper is found again. */
export const downtimeForms = (house: DowntimeHouse): readonly FormSource[] => [
  {
    ...downtimeForm,
    ...{ form: 'downtime-pack', template: 'downtime/pack', formClass: 'register' },
    permission: 'register.contact',
    ...{ numbered: true, controlled: false, keepsBytes: true },
    sheetOf: async (record, call) => {
      const [, desk = '', stamp = ''] = momentPattern.exec(record) ?? []
      if (desk !== call.caller.deskCode) return refuse('NOT_FOUND')
      const about = downtimeWords.about(desk, stamp)
      const data = await dataOf(house, call, about)
      return {
        ...{ recordKind: 'downtime-pack', unitId: null, zone: null, watermark: '', about },
        make: (serial, signal) =>
          house.documents.make('downtime/pack', { ...data, serial }, signal === undefined ? {} : { signal }),
      }
    },
  },
]
