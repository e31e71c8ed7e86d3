import type { DueItem } from '../desk/desk.contract.ts'
import { businessDateOf, daysBetween } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import { dueDepositsQuery, openTillQuery, waitingReceiptsQuery } from './due.repository.ts'
import type { FeesHouse } from './fees.house.ts'

const DAY = 86_400_000
/** What is not in the bank by the next day is asked after; an invoice may take the accounts some days. */
const PATIENCE = { arrival: DAY, invoice: 3 * DAY } as const

/**
 * What of money is due: deposits that may be given back, payments that nobody saw arrive, invoices that are owed, and
 * the till of this desk where it was left open overnight.
 */
export const feesDue = (house: Pick<FeesHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'fee.collect' as const,
  due: async (caller: Caller, most: number) => {
    const items = [
      ...(await deposits(house, caller)),
      ...(await waiting(house, caller, 'arrival')),
      ...(await waiting(house, caller, 'invoice')),
      ...(await openTill(house, caller)),
    ].toSorted((a, b) => a.at - b.at)
    return { items: items.slice(0, most), total: items.length }
  },
})

type House = Pick<FeesHouse, 'database' | 'clock' | 'settings'>

const dayOf = ({ settings }: House, at: number) => businessDateOf(at, settings.current().timeZone)

const deposits = async (house: House, { scope }: Caller): Promise<readonly DueItem[]> => {
  const today = dayOf(house, house.clock.now())
  const rows = await dueDepositsQuery(house.database.reader, scope, today).execute()
  return rows.map(({ day, ...row }) => {
    const days = daysBetween(day ?? today, today)
    return {
      ...row,
      ...{
        kind: 'deposit-due',
        at: Date.parse(`${day ?? today}T00:00:00Z`),
        days,
        late: days > 0,
        place: '',
      },
    }
  })
}

const waiting = async (
  house: House,
  { scope }: Caller,
  what: keyof typeof PATIENCE,
): Promise<readonly DueItem[]> => {
  const now = house.clock.now()
  const rows = await waitingReceiptsQuery(house.database.reader, scope, what, now - PATIENCE[what]).execute()
  return rows.map((row) => ({
    ...row,
    kind: what === 'arrival' ? 'receipt-arrival' : 'invoice-owed',
    days: daysBetween(dayOf(house, row.at), dayOf(house, now)),
    ...{ late: false, place: '' },
  }))
}

/** Whoever stands at a desk answers for its drawer. */
const openTill = async (house: House, { deskCode }: Caller): Promise<readonly DueItem[]> => {
  const today = dayOf(house, house.clock.now())
  const { at, count } = await openTillQuery(house.database.reader, deskCode, today).executeTakeFirstOrThrow()
  if (at === null) return []
  const days = daysBetween(dayOf(house, at), today)
  return [
    {
      ...{ kind: 'till-open', id: `till-${deskCode}`, at, days, late: true },
      ...{ zone: null, unitId: null, unit: '', place: deskCode, about: String(count) },
    },
  ]
}
