import type { PastItem, WaitingItem } from '../compound/compound.contract.ts'
import type { UnitHistory } from '../compound/unit-history.service.ts'
import type { Reader } from '../database/database.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { tail } from '../kernel/format.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { Carrier } from './parcels.schema.contract.ts'
import { carrierNames, historyTexts, placeText } from './parcels.text.ts'
import { handoversQuery, receivedAtQuery, waitingQuery } from './unit-history.repository.ts'

/** The parcels of a home, for its file. */
export const parcelHistory = (settings: SettingsPort): UnitHistory => ({
  kind: 'parcels',
  waiting: async (db, caller, unitId, today) =>
    may(caller, 'parcel.list') ? waitingFor(db, unitId, today, settings.current().overdueDays) : [],
  past: async (db, caller, unitId, before, limit) => {
    if (!may(caller, 'parcel.list')) return []
    const received = [
      ...(await receivedAtQuery(db, unitId, 'is', before, limit).execute()),
      ...(await receivedAtQuery(db, unitId, 'is not', before, limit).execute()),
    ]
    const handedOut = await handoversQuery(db, unitId, before, limit).execute()
    return [...received.map(arrival), ...handedOut.map(handover)].sort((a, b) => b.at - a.at).slice(0, limit)
  },
})

const waitingFor = async (
  db: Reader,
  unitId: string,
  today: BusinessDate,
  overdueDays: number,
): Promise<readonly WaitingItem[]> => {
  const rows = await waitingQuery(db, unitId).execute()
  const [oldest] = rows
  if (oldest === undefined) return []
  const days = daysBetween(oldest.receivedDate, today)
  const large = rows.filter(({ sizeClass }) => sizeClass === 'large').length
  return [
    {
      kind: 'parcels',
      count: rows.length,
      title: historyTexts.waiting(rows.length),
      note: historyTexts.oldest(days, large),
      late: days >= overdueDays,
    },
  ]
}

type Arrival = Awaited<ReturnType<ReturnType<typeof receivedAtQuery>['execute']>>[number]
type Handover = Awaited<ReturnType<ReturnType<typeof handoversQuery>['execute']>>[number]

const arrival = ({ id, at, carrier, trackingNo, shelfNo, state, by }: Arrival): PastItem => ({
  id: `in-${id}`,
  at,
  kind: 'parcels',
  title: state === 'withdrawn' ? historyTexts.withdrawn : historyTexts.received,
  detail: historyTexts.arrival(carrierNames[Carrier.parse(carrier)], tail(trackingNo), placeText(shelfNo)),
  by: by ?? '',
})

const handover = ({ id, at, collector, pieces, by }: Handover): PastItem => ({
  id: `out-${id ?? at}`,
  at: at ?? 0,
  kind: 'parcels',
  title: historyTexts.handedOut,
  detail: historyTexts.handover(pieces, collector),
  by: by ?? '',
})
