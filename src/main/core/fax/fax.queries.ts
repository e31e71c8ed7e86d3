import { addDays, businessDateOf, daysBetween } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import { maskName, maskPhone } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { FaxIn, FaxInFilter, FaxOut, FaxOutFilter, faxContract } from './fax.contract.ts'
import type { FaxHouse } from './fax.house.ts'
import { DESTROY_DAYS, isOpenIn, toSend, UNCOLLECTED_DAYS } from './fax.rules.ts'
import { countFaxes, type FaxesWanted } from './fax-book.repository.ts'
import { type FaxInRecord, faxInPage } from './fax-in.repository.ts'
import { attemptsOf, type FaxOutRecord, faxOutPage } from './fax-out.repository.ts'
import { isCentres, mayKnow, ownerShown } from './whose.service.ts'

type Fax = Handlers<typeof faxContract>
type Input<K extends keyof Fax> = Parameters<Fax[K]>[0]

const todayOf = (house: FaxHouse) => businessDateOf(house.clock.now(), house.settings.current().timeZone)

interface Asked<Filter> {
  readonly filter: Filter
  readonly from?: BusinessDate | undefined
  readonly to?: BusinessDate | undefined
}

const daysOf = (today: BusinessDate, { filter, from, to }: Asked<string>): FaxesWanted =>
  filter === 'days'
    ? { open: false, from: from ?? today, to: to ?? today }
    : { open: false, from: today, to: today }

const outWanted = (today: BusinessDate, asked: Asked<FaxOutFilter>): FaxesWanted =>
  asked.filter === 'toDo' ? { open: true } : daysOf(today, asked)

/** What lies here since the third day counts as uncollected (spec 3.2.3). */
const inWanted = (today: BusinessDate, asked: Asked<FaxInFilter>): FaxesWanted => {
  switch (asked.filter) {
    case 'waiting':
      return { open: true }
    case 'uncollected':
      return { open: true, until: addDays(today, -UNCOLLECTED_DAYS) }
    case 'today':
    case 'days':
      return daysOf(today, asked)
  }
}

export const listOut = async (house: FaxHouse, input: Input<'listOut'>, { caller }: Call) => {
  const { reader } = house.database
  const wanted = outWanted(todayOf(house), input)
  const { rows, next } = await faxOutPage(reader, wanted, input.size, input.after)
  const total = await countFaxes(reader, 'fax_out', wanted)
  return { rows: rows.map((row) => shownOut(row, caller)), next, total }
}

/** A list that an onlooker may see: the number is masked always, a name to whom it is known. */
const shownOut = (row: FaxOutRecord, caller: Caller): FaxOut => {
  const cover = row.cover === 1
  const known = isCentres(row) || mayKnow(caller, row)
  return {
    ...{ id: row.id, faxNo: row.fax_no, state: row.state, at: row.at, deskCode: row.desk_code },
    ...{ by: row.by_name ?? '', zone: row.zone, unitId: row.unit_id, unit: row.unit_name ?? '' },
    ...{ owner: ownerShown(caller, row), centre: isCentres(row), destination: row.destination },
    addressee: known ? maskName(row.addressee) : '',
    number: maskPhone(row.number),
    lineKind: row.lineKind,
    ...{ documentNo: row.document_no, summary: known ? row.summary : '', pages: row.pages, cover },
    toSend: toSend({ pages: row.pages, cover }),
    ...{
      sentPages: row.sent_pages,
      attempts: row.attempts,
      startedAt: row.started_at,
      endedAt: row.ended_at,
    },
    ...{ acceptedReason: row.accepted_reason, confirmedAt: row.confirmed_at },
    confirmedWith: maskName(row.confirmed_with),
    ...{ reportAttached: row.report_attached === 1, returnedTo: row.returned_to },
    abandonedReason: row.abandoned_reason,
    ...{ amountFen: row.amountFen, paid: row.paid, chargeRevision: row.charge_revision },
    revision: row.revision,
  }
}

export const attempts = async ({ database: { reader } }: FaxHouse, { id }: Input<'attempts'>) => ({
  attempts: await attemptsOf(reader, id),
})

export const listIn = async (house: FaxHouse, input: Input<'listIn'>, { caller }: Call) => {
  const { reader } = house.database
  const today = todayOf(house)
  const wanted = inWanted(today, input)
  const { rows, next } = await faxInPage(reader, wanted, input.size, input.after)
  const total = await countFaxes(reader, 'fax_in', wanted)
  return { rows: rows.map((row) => shownIn(row, caller, today)), next, total }
}

const shownIn = (row: FaxInRecord, caller: Caller, today: string): FaxIn => {
  const days = Math.max(0, daysBetween(row.business_date, today))
  const open = isOpenIn(row.state)
  const known = isCentres(row) || mayKnow(caller, row)
  return {
    ...{ id: row.id, faxNo: row.fax_no, state: row.state, at: row.at, deskCode: row.desk_code },
    ...{ by: row.by_name ?? '', zone: row.zone, unitId: row.unit_id, unit: row.unit_name ?? '' },
    ...{ owner: ownerShown(caller, row), centre: isCentres(row), sender: row.sender },
    number: row.number === '' ? '' : maskPhone(row.number),
    ...{ pages: row.pages, expected: row.expected, legible: row.legible === 1 },
    summary: known ? row.summary : '',
    ...{ resendAskedAt: row.resend_asked_at, notifiedAt: row.notified_at, notices: row.notices },
    collectedAt: row.collected_at,
    collector: known ? maskName(row.collector) : '',
    days,
    uncollected: open && days >= UNCOLLECTED_DAYS,
    mayDestroy: open && days >= DESTROY_DAYS,
    ...{ amountFen: row.amountFen, paid: row.paid, chargeRevision: row.charge_revision },
    revision: row.revision,
  }
}

export const counts = async (house: FaxHouse) => {
  const { reader } = house.database
  const today = todayOf(house)
  const [toDo, sent, came, waiting, uncollected] = await Promise.all([
    countFaxes(reader, 'fax_out', outWanted(today, { filter: 'toDo' })),
    countFaxes(reader, 'fax_out', outWanted(today, { filter: 'today' })),
    countFaxes(reader, 'fax_in', inWanted(today, { filter: 'today' })),
    countFaxes(reader, 'fax_in', inWanted(today, { filter: 'waiting' })),
    countFaxes(reader, 'fax_in', inWanted(today, { filter: 'uncollected' })),
  ])
  return { toDo, today: sent + came, waiting, uncollected }
}
