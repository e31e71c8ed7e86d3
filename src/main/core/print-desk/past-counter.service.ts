import type { Tx } from '../database/database.ts'
import { deskNo, setSerials } from '../database/serial.ts'
import type { CounterChargeTable, CounterMoneyTable, PrintJobTable } from '../database/tables/print-desk.ts'
import {
  chargeEntry,
  chargeRow,
  collectedChange,
  paymentRow,
  refundRow,
  voidedChange,
} from './charge-rows.ts'
import { chargeOf, type Home, type JobAsked, jobCounter, jobEntry, jobRow } from './job-rows.ts'
import { insertJobs } from './jobs.repository.ts'
import type { MoneyWay } from './ledger.contract.ts'
import { insertCharges, insertMoney } from './ledger.repository.ts'
import type { ServiceClass } from './price-list.contract.ts'
import { quotasLeft, quoteBy } from './quote.rules.ts'
import { usualPrices } from './usual-prices.ts'

/** A job of an invented past, with its charge and the money that crossed the counter for it. */
export interface PastJob {
  readonly row: PrintJobTable
  readonly charge: CounterChargeTable
  readonly money: readonly CounterMoneyTable[]
}

export interface PastJobAsked extends JobAsked {
  readonly home: Home | null
  readonly class: ServiceClass
}

/**
 * Leaves rows as the counter's services would have left them, many jobs in one transaction, by the prices that the
 * program comes with; a test holds the two against each other. `past` is the transaction at the moment of the act.
 */
export interface PastCounter {
  serve(past: Tx, asked: PastJobAsked): PastJob
  collect(past: Tx, job: PastJob, method: MoneyWay): PastJob
  takeBack(past: Tx, job: PastJob, reason: string): PastJob
  /** The counters go on from here. */
  leaveCounters(tx: Tx): Promise<void>
}

/** Free units of each home in the month at hand, by class. */
type Used = Map<string, Map<string, number>>

export const createPastCounter = (): PastCounter => {
  const counters = new Map<string, number>()
  const month = { name: '', used: new Map() as Used }
  const usedBy = (unitId: string | null, date: string): Map<string, number> => {
    if (month.name !== date.slice(0, 7)) Object.assign(month, { name: date.slice(0, 7), used: new Map() })
    const used = month.used.get(unitId ?? '') ?? new Map<string, number>()
    if (unitId !== null) month.used.set(unitId, used)
    return used
  }
  return {
    serve: (past, asked) => {
      const used = usedBy(asked.home?.id ?? null, past.businessDate)
      const zone = asked.home?.zone ?? null
      const quote = quoteBy(usualPrices, { ...asked, zone }, quotasLeft(usualPrices, zone, used))
      const { deskCode } = past.call.caller
      const counter = jobCounter(deskCode, past.businessDate)
      const running = (counters.get(counter) ?? 0) + 1
      counters.set(counter, running)
      const jobNo = deskNo('Y', deskCode, past.businessDate, running)
      const row = jobRow(past, past.id(), jobNo, asked, asked.home, quote)
      const charge = chargeRow(past, chargeOf(row, asked, quote))
      if (charge.free_units > 0) used.set(charge.class, (used.get(charge.class) ?? 0) + charge.free_units)
      const money = charge.paid_at === null ? [] : [paymentRow(past, past.id(), charge)]
      past.audit(jobEntry(row, charge))
      return { row, charge, money }
    },
    collect: (past, job, method) => {
      const change = collectedChange(past, method)
      const charge = { ...job.charge, ...change, revision: job.charge.revision + 1 }
      const money = [...job.money, paymentRow(past, past.id(), charge)]
      past.audit(chargeEntry(job.charge, change))
      return { ...job, charge, money }
    },
    takeBack: (past, job, reason) => {
      const change = voidedChange(past, reason)
      const charge = { ...job.charge, ...change, revision: job.charge.revision + 1 }
      const { free_units: free, class: kind } = job.charge
      const used = usedBy(job.row.unit_id, past.businessDate)
      if (free > 0) used.set(kind, (used.get(kind) ?? 0) - free)
      const back =
        job.charge.paid_at === null
          ? []
          : [refundRow(past, past.id(), job.charge, { reason, approvedBy: null })]
      past.audit(chargeEntry(job.charge, change, reason))
      return { ...job, charge, money: [...job.money, ...back] }
    },
    leaveCounters: (tx) => setSerials(tx, counters),
  }
}

/** Stores jobs whose way is told to its end. */
export const addPastJobsIn = async (tx: Tx, jobs: readonly PastJob[]): Promise<void> => {
  await insertJobs(
    tx,
    jobs.map(({ row }) => row),
  )
  await insertCharges(
    tx,
    jobs.map(({ charge }) => charge),
  )
  await insertMoney(
    tx,
    jobs.flatMap(({ money }) => money),
  )
}
