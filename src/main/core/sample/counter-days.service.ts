import { addIn as addContactIn } from '../contacts/contacts.service.ts'
import type { Tx } from '../database/database.ts'
import { collectIn, notifyIn, receiveIn } from '../fax/fax-in.service.ts'
import { confirmIn, dialIn, prepareIn, resultIn } from '../fax/fax-out.service.ts'
import { known } from '../kernel/errors.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import {
  addPastJobsIn,
  createPastCounter,
  type PastCounter,
  type PastJob,
} from '../print-desk/past-counter.service.ts'
import { acknowledgeIn, refuseIn } from '../print-desk/refusals.service.ts'
import { MINUTE, ZONE } from './calendar.ts'
import { counterTexts } from './counter.text.ts'
import type { PlannedFaxIn, PlannedFaxOut } from './counter-faxes.ts'
import type { PlannedJob } from './counter-jobs.ts'
import type { CounterEvent } from './counter-plan.ts'
import type { Founded } from './founding.service.ts'
import { type BesideTheShelf, standingAt } from './history.service.ts'
import { staffNames } from './names.text.ts'
import { deskCrew, type SampleDesk } from './staff.ts'

interface Kept {
  readonly id: string
  readonly revision: number
}

interface Counter {
  readonly founded: Founded
  readonly past: PastCounter
  /** Jobs that may still be paid or taken back. */
  readonly open: Map<PlannedJob, PastJob>
  readonly faxes: Map<PlannedFaxIn, Kept>
}

/** Writes what went on at the counter beside the shelf. Jobs are many and go in bundles; faxes take their own steps. */
export const counterBeside = (
  founded: Founded,
  days: ReadonlyMap<BusinessDate, readonly CounterEvent[]>,
): BesideTheShelf => {
  const counter: Counter = { founded, past: createPastCounter(), open: new Map(), faxes: new Map() }
  return {
    dayIn: async (tx, date) => {
      for (const event of days.get(date) ?? []) await actIn(tx, counter, date, event)
      const told = [...counter.open].filter(
        ([{ method }, { charge }]) => method !== 'owed' || charge.paid_at !== null,
      )
      await addPastJobsIn(
        tx,
        told.map(([, job]) => job),
      )
      for (const [planned] of told) counter.open.delete(planned)
    },
    endIn: async (tx) => {
      await addPastJobsIn(tx, [...counter.open.values()])
      await counter.past.leaveCounters(tx)
      tx.changed('printDesk')
      tx.changed('fax')
      tx.changed('contacts')
    },
  }
}

/** The clerk of the desk, or who else acts there. */
export const counterMoment = (
  founded: Founded,
  event: {
    readonly date: BusinessDate
    readonly at: number
    readonly desk: SampleDesk
    readonly procedure: string
  },
  name: string = deskCrew[event.desk][0],
) => standingAt(founded, name, event)

const actIn = async (tx: Tx, counter: Counter, date: BusinessDate, event: CounterEvent): Promise<void> => {
  const { founded, past, open, faxes } = counter
  const at = (procedure: string, minutes = 0): Tx =>
    tx.at(counterMoment(founded, { ...event, date, at: event.at + minutes * MINUTE, procedure }))
  switch (event.kind) {
    case 'job':
      return void open.set(event.job, past.serve(at('printDesk.save'), event.job))
    case 'collect':
    case 'takeBack': {
      const job = known(open.get(event.job), 'it was written down before')
      return void open.set(
        event.job,
        event.kind === 'collect'
          ? past.collect(at('printDesk.collect'), job, event.method)
          : past.takeBack(at('printDesk.void'), job, event.reason),
      )
    }
    case 'refusal':
      return refusal(tx, counter, date, event)
    case 'faxOut':
      return sendFax(at, event.fax)
    case 'contact':
      return void (await addContactIn(at('contacts.add'), event.said, ZONE))
    case 'faxIn':
      return void faxes.set(event.fax, await receiveIn(at('fax.receive'), event.fax.said))
    case 'faxTold':
    case 'faxFetched': {
      const fax = known(faxes.get(event.fax), 'it came in before')
      if (event.kind === 'faxTold')
        return void faxes.set(event.fax, { ...fax, ...(await notifyIn(at('fax.notify'), fax)) })
      await collectIn(at('fax.collect'), { ...fax, ...event.fax })
      return void faxes.delete(event.fax)
    }
  }
}

type At = (procedure: string, minutes?: number) => Tx

/** Three minutes a call; the call afterwards within five. */
const sendFax = async (at: At, planned: PlannedFaxOut): Promise<void> => {
  const { said, calls, toSend, confirmedWith, method } = planned
  let fax: Kept = await prepareIn(at('fax.prepare'), said)
  for (const [nth, result] of calls.entries()) {
    fax = { ...fax, ...(await dialIn(at('fax.dial', 1 + nth * 3), fax)) }
    const answer = { ...fax, result, sentPages: result === 'sent' ? toSend : 0, method }
    fax = { ...fax, ...(await resultIn(at('fax.result', 3 + nth * 3), answer)) }
  }
  if (confirmedWith === null) return
  const call = { with: confirmedWith, reportAttached: true, returnedTo: counterTexts.backTo }
  await confirmIn(at('fax.confirm', 4 + calls.length * 3), { ...fax, ...call })
}

const refusal = async (
  tx: Tx,
  { founded }: Counter,
  date: BusinessDate,
  event: Extract<CounterEvent, { kind: 'refusal' }>,
): Promise<void> => {
  const where = { ...event, date }
  const { id } = await refuseIn(
    tx.at(counterMoment(founded, { ...where, procedure: 'printDesk.refuse' })),
    event,
  )
  if (!event.told) return
  const later = { ...where, at: event.at + 30 * MINUTE, procedure: 'printDesk.acknowledge' }
  await acknowledgeIn(tx.at(counterMoment(founded, later, staffNames.supervisor)), { id })
}
