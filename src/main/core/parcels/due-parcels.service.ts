import { addDays, businessDateOf } from '../kernel/business-date.ts'
import { tail } from '../kernel/format.ts'
import { countDue, dueQuery } from './due-parcels.repository.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { allRecords, type ParcelRecord } from './parcels.repository.ts'
import { ageOf } from './parcels.rules.ts'
import { carrierNames } from './parcels.text.ts'

/** What of the shelves is due today, for the work desk. */
export const dueParcels = (house: Pick<ParcelsHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'parcel.list' as const,
  due: async (_caller: unknown, most: number) => {
    const { timeZone, overdueDays } = house.settings.current()
    const { reader } = house.database
    const today = businessDateOf(house.clock.now(), timeZone)
    const overdueUntil = addDays(today, -overdueDays)
    const rows = await allRecords(dueQuery(reader, overdueUntil).limit(most))
    return {
      items: rows.map((row) => dueOf(row, ageOf(row.receivedDate, today, overdueDays))),
      total: await countDue(reader, overdueUntil),
    }
  },
})

const dueOf = (row: ParcelRecord, { days, overdue }: { days: number; overdue: boolean }) => ({
  kind: row.state === 'unclaimed' ? ('parcel-unclaimed' as const) : ('parcel-overdue' as const),
  id: row.id,
  at: row.receivedAt,
  days,
  late: overdue,
  zone: row.zone,
  unitId: row.unitId,
  unit: row.unit,
  place: row.shelfNo,
  about: `${carrierNames[row.carrier]} ${tail(row.trackingNo)}`,
})
