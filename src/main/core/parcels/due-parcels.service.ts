import { businessDateOf } from '../kernel/business-date.ts'
import { tail } from '../kernel/format.ts'
import { type AgeingKind, ageingOf, isLate } from './ageing.rules.ts'
import { type OpenItem, openItems } from './due-parcels.repository.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { type ParcelRecord, parcelsByIds } from './parcels.repository.ts'
import { ageOf } from './parcels.rules.ts'
import { carrierNames, dueTexts } from './parcels.text.ts'

type DueHouse = Pick<ParcelsHouse, 'database' | 'clock' | 'settings'>

interface DueOpen {
  readonly item: OpenItem
  readonly kind: AgeingKind
}

/** What of the shelves is due today, for the work desk: a line an item, and one line for all the reminders. */
export const dueParcels = (house: DueHouse) => ({
  permission: 'parcel.list' as const,
  due: async (_caller: unknown, most: number) => {
    const { reader } = house.database
    const due = await dueOpen(house)
    const single = due.filter(({ kind }) => kind !== 'parcel-remind')
    const reminders = due.filter(({ kind }) => kind === 'parcel-remind')
    const shown = single.slice(0, most)
    const records = await parcelsByIds(
      reader,
      shown.map(({ item }) => item.id),
    )
    const line = lineFor(house, new Map(records.map((record) => [record.id, record])))
    return {
      items: [...shown.flatMap(line), ...reminderLine(reminders)],
      total: single.length + (reminders.length === 0 ? 0 : 1),
    }
  },
})

const dueOpen = async (house: DueHouse): Promise<readonly DueOpen[]> => {
  const settings = house.settings.current()
  const now = house.clock.now()
  const moment = { now, today: businessDateOf(now, settings.timeZone) }
  return (await openItems(house.database.reader)).flatMap((item) => {
    const kind = ageingOf(item, settings, moment)
    return kind === null ? [] : [{ item, kind }]
  })
}

const lineFor = (house: DueHouse, records: ReadonlyMap<string, ParcelRecord>) => {
  const { timeZone, overdueDays } = house.settings.current()
  const today = businessDateOf(house.clock.now(), timeZone)
  return ({ item, kind }: DueOpen) => {
    const row = records.get(item.id)
    if (row === undefined) return []
    const { days, overdue } = ageOf(row.receivedDate, today, overdueDays)
    return [
      {
        ...{ kind, id: row.id, at: row.receivedAt, days, late: isLate(kind) || overdue },
        ...{ zone: row.zone, unitId: row.unitId, unit: row.unit, place: row.shelfNo },
        about: `${carrierNames[row.carrier]} ${tail(row.trackingNo)}`,
      },
    ]
  }
}

/** A hundred reminders are one round of calls, not a hundred lines. */
const reminderLine = (reminders: readonly DueOpen[]) => {
  const [first] = reminders
  if (first === undefined) return []
  return [
    {
      ...{
        kind: 'parcel-remind' as const,
        id: 'parcel-remind',
        at: first.item.receivedAt,
        days: 0,
        late: false,
      },
      ...{ zone: null, unitId: null, unit: '', place: '' },
      about: dueTexts.remind(reminders.length),
    },
  ]
}
