import { businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { maskName } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { countDay, type JobRecord, jobPage, jobTotal } from './jobs.repository.ts'
import { MoneyWay } from './ledger.contract.ts'
import { countVoidedOn, owedInAll, selectTaken } from './ledger.repository.ts'
import { needsApproval } from './ledger.service.ts'
import { openChargePage } from './open-charges.repository.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import type { Job } from './print-desk.schema.contract.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

const DAY = 86_400_000

export const list = async (house: PrintDeskHouse, input: Input<'list'>, call: Call) => {
  const { reader } = house.database
  const now = house.clock.now()
  const today = businessDateOf(now, house.settings.current().timeZone)
  const ofToday = input.filter === 'today'
  const asked = {
    filter: input.filter,
    from: ofToday ? today : (input.from ?? today),
    to: ofToday ? today : (input.to ?? today),
  }
  const { rows, next } = await jobPage(reader, asked, input.size, input.after)
  const shown = shownJob({ call, now, businessDate: today })
  return { rows: rows.map(shown), next, total: await jobTotal(reader, asked) }
}

/** A job as it leaves the core: the name masked, and only to who may see persons of that zone. */
const shownJob =
  (moment: { readonly call: Call; readonly now: number; readonly businessDate: string }) =>
  (record: JobRecord): Job => {
    const { caller } = moment.call
    const known =
      may(caller, 'person.read') && (record.zone === null || caller.scope.zones.includes(record.zone))
    const { id, jobNo, at, deskCode, by, zone, unitId, unit, visitor, revision } = record
    const { service, colour, size, faces, pages, copies, units, sheets, source, machine } = record
    const { freeUnits, amountFen, method, paid, signed, disputed, voidReason, priceList } = record
    return {
      ...{ id, jobNo, at, deskCode, by, zone, unitId, unit, visitor, revision },
      ...{ service, colour, size, faces, pages, copies, units, sheets, source, machine },
      ...{ freeUnits, amountFen, method, paid, signed, disputed, voidReason, priceList },
      class: record.class,
      customer: known ? maskName(record.name) : '',
      voided: record.voidedAt !== null,
      voidNeedsApproval: needsApproval(
        {
          at,
          business_date: record.businessDate,
          staff_id: record.staffId,
          amount_fen: amountFen,
          paid_at: paid ? at : null,
        },
        moment,
      ),
    }
  }

/** What is still to be paid for copies, prints and faxes, for whoever may take money. */
export const openCharges = async (house: PrintDeskHouse, input: Input<'openCharges'>, { caller }: Call) => {
  const { reader } = house.database
  const { rows, next } = await openChargePage(reader, input.size, input.after)
  const { charges, fen } = await owedInAll(reader)
  const known = (zone: string | null): boolean =>
    may(caller, 'person.read') && (zone === null || caller.scope.zones.includes(zone))
  return {
    rows: rows.map(({ name, ...row }) => ({ ...row, customer: known(row.zone) ? maskName(name) : '' })),
    next,
    total: charges,
    totalFen: fen,
  }
}

export const counts = async (house: PrintDeskHouse, { caller }: Call) => {
  const { reader } = house.database
  const now = house.clock.now()
  const today = businessDateOf(now, house.settings.current().timeZone)
  const day = await countDay(reader, today)
  const owed = await owedInAll(reader, 'printDesk')
  const taken = await selectTaken(reader, today)
  return {
    ...day,
    owed: owed.charges,
    owedFen: owed.fen,
    voided: await countVoidedOn(reader, now - DAY),
    taken: taken
      .filter(({ deskCode }) => deskCode === caller.deskCode)
      .map(({ method, fen }) => ({ method: MoneyWay.parse(method), fen })),
    allDesksFen: taken.reduce((sum, { fen }) => sum + fen, 0),
  }
}
