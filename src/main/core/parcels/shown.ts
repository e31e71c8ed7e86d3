import { businessDateOf } from '../kernel/business-date.ts'
import { type Caller, may } from '../kernel/caller.ts'
import { maskName } from '../kernel/format.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import type { ParcelRecord } from './parcels.repository.ts'
import { ageOf } from './parcels.rules.ts'
import type { Parcel } from './parcels.schema.contract.ts'

/** Lists that an onlooker sees mask the name; the working screens of intake and release show it in full (ui.md 10). */
export type NameShown = 'masked' | 'full'

/** Both zones' parcels are seen by number and place; the person only by who may see persons of that zone. */
const addresseeFor = (record: ParcelRecord, caller: Caller, shown: NameShown): string => {
  const maySee =
    may(caller, 'person.read') && (record.zone === null || caller.scope.zones.includes(record.zone))
  if (!maySee) return ''
  return shown === 'full' ? record.addressee : maskName(record.addressee)
}

/** A parcel as it leaves the core: without its pickup code, and with the name as far as this caller may see it. */
export const shownParcel = (
  house: Pick<ParcelsHouse, 'clock' | 'settings'>,
  caller: Caller,
  shown: NameShown,
) => {
  const { timeZone, overdueDays } = house.settings.current()
  const today = businessDateOf(house.clock.now(), timeZone)
  return (record: ParcelRecord): Parcel => {
    const {
      pickupCode: _code,
      personId: _person,
      receivedDate,
      closedAt,
      closedDate: _date,
      collectedBy,
      collector: _collector,
      sender: _sender,
      courierId: _courier,
      holdUntil: _hold,
      flags,
      ...rest
    } = record
    const { days, overdue } = ageOf(receivedDate, today, overdueDays)
    return {
      ...rest,
      flags: [...flags],
      addressee: addresseeFor(record, caller, shown),
      collectedAt: closedAt,
      collectedBy,
      days,
      overdue: overdue && closedAt === null,
    }
  }
}
