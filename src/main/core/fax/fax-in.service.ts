import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import type { FaxInTable } from '../database/tables/fax.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { FaxInState, type faxContract } from './fax.contract.ts'
import type { FaxHouse } from './fax.house.ts'
import { DESTROY_DAYS, type InStep, mayStepIn } from './fax.rules.ts'
import { chargeFaxIn } from './fax-charge.service.ts'
import { changeFaxIn, faxInRow, insertFaxIn } from './fax-in.repository.ts'
import { stepsOf } from './fax-steps.service.ts'
import { whoseIn } from './whose.service.ts'

type Fax = Handlers<typeof faxContract>
type Input<K extends keyof Fax> = Parameters<Fax[K]>[0]

/** What a caller of a command says beside its command id. */
type Said<K extends keyof Fax> = Omit<Input<K>, 'commandId'>
export type ReceiveSaid = Said<'receive'>

const { faxFor, added, step } = stepsOf<FaxInTable, InStep>({
  direction: 'in',
  row: faxInRow,
  change: changeFaxIn,
  may: (wanted, { state }) => mayStepIn(wanted, FaxInState.parse(state)),
})

export const receive = (house: FaxHouse, input: Input<'receive'>, call: Call) =>
  house.database.command(call, input, (tx) => receiveIn(tx, input))

/** A fax came in for somebody: how much of it, how legible, from whom. Its content stays on the paper. */
export const receiveIn = async (tx: Tx, input: ReceiveSaid) => {
  const { deskCode, staffId } = tx.call.caller
  const running = await nextSerial(tx, `fax-in ${deskCode} ${tx.businessDate.slice(0, 4)}`)
  const row: FaxInTable = {
    id: tx.id(),
    fax_no: deskNo('FR', deskCode, tx.businessDate, running),
    state: 'received' satisfies FaxInState,
    at: tx.now,
    business_date: tx.businessDate,
    desk_code: deskCode,
    staff_id: staffId,
    ...(await whoseIn(tx, input.for)),
    sender: input.sender,
    number: input.number,
    pages: input.pages,
    expected: input.expected,
    legible: input.legible ? 1 : 0,
    summary: input.summary,
    ...{ resend_asked_at: null, notified_at: null, notified_by: null, notices: 0 },
    ...{ collected_at: null, collected_by: null, collector: '', relation: '', paper: '', signed: 0 },
    ...{ closed_reason: '', closed_at: null, masked_at: null, revision: 0 },
  }
  await insertFaxIn(tx, row)
  await added(tx, row)
  return { id: row.id, faxNo: row.fax_no, revision: 0 }
}

/** Pages are missing or cannot be read: the sender was asked for them. */
export const askResend = (house: FaxHouse, input: Input<'askResend'>, call: Call) =>
  house.database.command(call, input, async (tx) =>
    step(tx, await faxFor(tx, 'askResend', input), { resend_asked_at: tx.now }),
  )

export const notify = (house: FaxHouse, input: Input<'notify'>, call: Call) =>
  house.database.command(call, input, (tx) => notifyIn(tx, input))

export const notifyIn = async (tx: Tx, input: Said<'notify'>) => {
  const fax = await faxFor(tx, 'notify', input)
  return step(tx, fax, {
    state: 'notified',
    notified_at: tx.now,
    notified_by: tx.call.caller.staffId,
    notices: fax.notices + 1,
  })
}

export const collect = (house: FaxHouse, input: Input<'collect'>, call: Call) =>
  house.database.command(call, input, (tx) => collectIn(tx, input))

/** Somebody came for it: an agent shows a paper, everybody signs. */
export const collectIn = async (tx: Tx, input: Said<'collect'>) => {
  const fax = await faxFor(tx, 'collect', input)
  const { collector } = input
  if (collector.relation === 'agent' && collector.paper === 'none') return refuse('AGENT_NEEDS_PAPER')
  if (!collector.signed) return refuse('SIGNATURE_NEEDED_HERE')
  const { revision } = await step(tx, fax, {
    state: 'collected',
    collected_at: tx.now,
    collected_by: tx.call.caller.staffId,
    collector: collector.name,
    relation: collector.relation,
    paper: collector.paper,
    signed: 1,
    closed_at: tx.now,
  })
  const asked = { priceKey: 'fax.received' as const, pages: fax.pages, method: input.method }
  return { amountFen: await chargeFaxIn(tx, fax, 'faxIn', asked), revision }
}

export const returnWrong = (house: FaxHouse, input: Input<'returnWrong'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const fax = await faxFor(tx, 'returnWrong', input)
    const change = { state: 'returnedWrong', closed_reason: input.reason, closed_at: tx.now }
    return step(tx, fax, change, input.reason)
  })

export const destroy = (house: FaxHouse, input: Input<'destroy'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const fax = await faxFor(tx, 'destroy', input)
    const days = daysBetween(fax.business_date, tx.businessDate)
    if (days < DESTROY_DAYS) return refuse('TOO_EARLY_TO_DESTROY', { days })
    return step(tx, fax, { state: 'destroyed', closed_at: tx.now })
  })
