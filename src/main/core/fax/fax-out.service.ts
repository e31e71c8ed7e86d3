import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import type { FaxOutTable } from '../database/tables/fax.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { PayMethod } from '../print-desk/ledger.contract.ts'
import { LineKind } from '../print-desk/price-list.contract.ts'
import { FaxOutState, type faxContract } from './fax.contract.ts'
import type { FaxHouse } from './fax.house.ts'
import {
  chargedPages,
  DUPLICATE_MS,
  digitsOf,
  mayStepOut,
  type OutStep,
  outcomeOf,
  toSend,
} from './fax.rules.ts'
import { chargeFaxIn } from './fax-charge.service.ts'
import { changeFaxOut, faxOutRow, insertAttempt, insertFaxOut, sameFaxQuery } from './fax-out.repository.ts'
import { stepsOf } from './fax-steps.service.ts'
import { whoseIn } from './whose.service.ts'

type Fax = Handlers<typeof faxContract>
type Input<K extends keyof Fax> = Parameters<Fax[K]>[0]

const MINUTE = 60_000

/** What a caller of a command says beside its command id. */
type Said<K extends keyof Fax> = Omit<Input<K>, 'commandId'>
export type PrepareSaid = Said<'prepare'>

const { faxFor, added, step } = stepsOf<FaxOutTable, OutStep>({
  direction: 'out',
  row: faxOutRow,
  change: changeFaxOut,
  may: (wanted, { state, accepted_reason }) =>
    mayStepOut(wanted, { state: FaxOutState.parse(state), accepted: accepted_reason !== '' }),
})

export const prepare = (house: FaxHouse, input: Input<'prepare'>, call: Call) =>
  house.database.command(call, input, (tx) => prepareIn(tx, input))

export const prepareIn = async (tx: Tx, input: PrepareSaid) => {
  if (!input.again) await requireNoTwin(tx, input)
  const { deskCode } = tx.call.caller
  const running = await nextSerial(tx, `fax-out ${deskCode} ${tx.businessDate.slice(0, 4)}`)
  const row = await preparedRow(tx, input, deskNo('FS', deskCode, tx.businessDate, running))
  await insertFaxOut(tx, row)
  await added(tx, row)
  return { id: row.id, faxNo: row.fax_no, revision: 0 }
}

/** The same number and as many pages within ten minutes: said before it is written down a second time. */
const requireNoTwin = async (tx: Tx, { number, pages }: PrepareSaid): Promise<void> => {
  const twin = await sameFaxQuery(tx, digitsOf(number), pages, tx.now - DUPLICATE_MS).executeTakeFirst()
  if (twin === undefined) return
  const minutes = Math.max(1, Math.round((tx.now - twin.at) / MINUTE))
  refuse('FAX_DUPLICATE', { ...twin, minutes })
}

const preparedRow = async (tx: Tx, input: PrepareSaid, no: string): Promise<FaxOutTable> => ({
  id: tx.id(),
  fax_no: no,
  state: 'prepared' satisfies FaxOutState,
  at: tx.now,
  business_date: tx.businessDate,
  desk_code: tx.call.caller.deskCode,
  staff_id: tx.call.caller.staffId,
  ...(await whoseIn(tx, input.for)),
  destination: input.destination,
  addressee: input.addressee,
  number: input.number,
  digits: digitsOf(input.number),
  line_kind: input.lineKind,
  document_no: input.documentNo,
  summary: input.summary,
  pages: input.pages,
  cover: input.cover ? 1 : 0,
  approved_by: input.approvedBy,
  sent_pages: 0,
  attempts: 0,
  ...{ started_at: null, ended_at: null, accepted_reason: '' },
  ...{ confirmed_at: null, confirmed_by: null, confirmed_with: '', report_attached: 0, returned_to: '' },
  ...{ abandoned_reason: '', closed_at: null, masked_at: null, revision: 0 },
})

export const dial = (house: FaxHouse, input: Input<'dial'>, call: Call) =>
  house.database.command(call, input, (tx) => dialIn(tx, input))

export const dialIn = async (tx: Tx, input: Said<'dial'>) => {
  const fax = await faxFor(tx, 'dial', input)
  return step(tx, fax, { state: 'dialling', started_at: tx.now, attempts: fax.attempts + 1 })
}

export const result = (house: FaxHouse, input: Input<'result'>, call: Call) =>
  house.database.command(call, input, (tx) => resultIn(tx, input))

/** Every call leaves an attempt; the pages that went over are the most of any call. */
export const resultIn = async (tx: Tx, input: Said<'result'>) => {
  const fax = await faxFor(tx, 'result', input)
  const whole = toSend({ pages: fax.pages, cover: fax.cover === 1 })
  if (input.sentPages > whole) return refuse('TOO_MANY_SENT', { toSend: whole })
  const pages = input.result === 'busy' || input.result === 'noAnswer' ? 0 : input.sentPages
  const state = outcomeOf(input.result, pages, whole)
  await insertAttempt(tx, {
    fax_id: fax.id,
    nth: fax.attempts,
    started_at: fax.started_at ?? tx.now,
    ended_at: tx.now,
    result: state,
    sent_pages: pages,
    staff_id: tx.call.caller.staffId,
  })
  const sent = state === 'sent' || state === 'partial' ? pages : fax.sent_pages
  const { revision } = await step(tx, fax, { state, ended_at: tx.now, sent_pages: sent })
  const amountFen = state === 'sent' ? await chargeOut(tx, { ...fax, sent_pages: sent }, input.method) : 0
  return { state, amountFen, revision }
}

const chargeOut = (tx: Tx, fax: FaxOutTable, method: PayMethod): Promise<number> =>
  chargeFaxIn(tx, fax, 'faxOut', {
    priceKey: `fax.${LineKind.parse(fax.line_kind)}`,
    pages: chargedPages(fax.sent_pages, fax.cover === 1),
    method,
  })

export const accept = (house: FaxHouse, input: Input<'accept'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const fax = await faxFor(tx, 'accept', input)
    const { revision } = await step(tx, fax, { accepted_reason: input.reason }, input.reason)
    return { amountFen: await chargeOut(tx, fax, input.method), revision }
  })

export const confirm = (house: FaxHouse, input: Input<'confirm'>, call: Call) =>
  house.database.command(call, input, (tx) => confirmIn(tx, input))

export const confirmIn = async (tx: Tx, input: Said<'confirm'>) =>
  step(tx, await faxFor(tx, 'confirm', input), {
    state: 'confirmed',
    confirmed_at: tx.now,
    confirmed_by: tx.call.caller.staffId,
    confirmed_with: input.with,
    report_attached: input.reportAttached ? 1 : 0,
    returned_to: input.returnedTo,
    closed_at: tx.now,
  })

export const abandon = (house: FaxHouse, input: Input<'abandon'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const fax = await faxFor(tx, 'abandon', input)
    const change = { state: 'abandoned', abandoned_reason: input.reason, closed_at: tx.now }
    return step(tx, fax, change, input.reason)
  })
