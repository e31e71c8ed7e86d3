import type { DueItem } from '../desk/desk.contract.ts'
import { addDays, businessDateOf, daysBetween } from '../kernel/business-date.ts'
import { type Caller, may } from '../kernel/caller.ts'
import type { FaxHouse } from './fax.house.ts'
import { CONFIRM_MS, UNCOLLECTED_DAYS } from './fax.rules.ts'
import { dueTexts } from './fax.text.ts'
import { countFaxes } from './fax-book.repository.ts'
import { type FaxInRecord, waitingUntil } from './fax-in.repository.ts'
import { type FaxOutRecord, openFaxesOut } from './fax-out.repository.ts'

type DueHouse = Pick<FaxHouse, 'database' | 'clock' | 'settings'>

/**
 * What of the faxes is due. The desk is told what is still to be sent or confirmed; what nobody came for in three
 * days is told to the supervisor (spec 3.2.3).
 */
export const dueFaxes = (house: DueHouse) => ({
  permission: 'fax.work' as const,
  due: async (caller: Caller, most: number) => {
    const parts = [
      await toSend(house, most),
      ...(may(caller, 'printdesk.manage') ? [await uncollected(house, most)] : []),
    ]
    return {
      items: parts
        .flatMap(({ items }) => items)
        .toSorted((a, b) => a.at - b.at)
        .slice(0, most),
      total: parts.reduce((sum, { total }) => sum + total, 0),
    }
  },
})

const clockOf = ({ clock, settings }: DueHouse) => {
  const { timeZone } = settings.current()
  const now = clock.now()
  const today = businessDateOf(now, timeZone)
  return { now, today, daysSince: (date: string) => Math.max(0, daysBetween(date, today)) }
}

const toSend = async (house: DueHouse, most: number) => {
  const { reader } = house.database
  const { now, daysSince } = clockOf(house)
  const rows = await openFaxesOut(reader, most)
  return {
    items: rows.map((row) => dueOut(row, now, daysSince(row.business_date))),
    total: await countFaxes(reader, 'fax_out', { open: true }),
  }
}

/** A fax that was sent waits for its call; the others wait to be sent. */
const dueOut = (row: FaxOutRecord, now: number, days: number): DueItem => {
  const toConfirm = row.state === 'sent' || (row.state === 'partial' && row.accepted_reason !== '')
  return {
    kind: toConfirm ? 'fax-confirm' : 'fax-send',
    id: row.id,
    at: row.at,
    days,
    late: days > 0 || (toConfirm && now - (row.ended_at ?? now) > CONFIRM_MS),
    zone: row.zone,
    unitId: row.unit_id,
    unit: row.unit_name ?? '',
    place: row.desk_code,
    about: dueTexts.out(row.fax_no, row.state),
  }
}

const uncollected = async (house: DueHouse, most: number) => {
  const { reader } = house.database
  const { today, daysSince } = clockOf(house)
  const until = addDays(today, -UNCOLLECTED_DAYS)
  const rows = await waitingUntil(reader, until, most)
  return {
    items: rows.map((row) => dueIn(row, daysSince(row.business_date))),
    total: await countFaxes(reader, 'fax_in', { open: true, until }),
  }
}

const dueIn = (row: FaxInRecord, days: number): DueItem => ({
  kind: 'fax-uncollected',
  id: row.id,
  at: row.at,
  days,
  late: true,
  zone: row.zone,
  unitId: row.unit_id,
  unit: row.unit_name ?? '',
  place: row.desk_code,
  about: dueTexts.in(row.fax_no, row.pages),
})
