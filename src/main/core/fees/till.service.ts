import type { Reader } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import { tillSums } from './fees.rules.ts'
import { ByMethod, Method } from './fees.schema.contract.ts'
import { closeInto, latestCashUps, openReceipts, openRefunds } from './till.repository.ts'

type Input = Parameters<Handlers<typeof feesContract>['closeTill']>[0]

/** Every way of paying, whether anybody used it or not. */
const full = (sums: Readonly<Record<string, number>>): ByMethod =>
  ByMethod.parse(Object.fromEntries(Method.options.map((method) => [method, sums[method] ?? 0])))

const tillOf = async (db: Reader, deskCode: string) => {
  const receipts = await openReceipts(db, deskCode)
  const refunds = await openRefunds(db, deskCode)
  const { byMethod, total } = tillSums(receipts, refunds)
  return {
    ...{ deskCode, receipts: receipts.length, refunds: refunds.length },
    ...{ byMethod: full(byMethod), total },
  }
}

export const till = ({ database }: FeesHouse, { caller }: Call) => tillOf(database.reader, caller.deskCode)

/**
 * Closes the till of a desk: all receipts and refunds since the last time belong to this cash-up, so that its sum is
 * theirs to the fen. What was counted otherwise stands beside it with its reason and changes no receipt.
 */
export const closeTill = (house: FeesHouse, input: Input, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { deskCode, staffId } = call.caller
    const now = await tillOf(tx, deskCode)
    if (now.receipts + now.refunds === 0) refuse('TILL_EMPTY')
    const { seen, countedCash: counted, note } = input
    const same = seen.receipts === now.receipts && seen.refunds === now.refunds && seen.total === now.total
    if (!same) refuse('TILL_MOVED')
    const difference = counted - now.byMethod.cash
    if (difference !== 0 && note === '') refuse('DIFFERENCE_UNEXPLAINED', { difference })
    const row = {
      ...{ id: tx.id(), desk_code: deskCode, business_date: tx.businessDate, at: tx.now },
      ...{ staff_id: staffId, receipts: now.receipts, refunds: now.refunds },
      by_method: JSON.stringify(now.byMethod),
      ...{ total: now.total, counted, difference, note },
    }
    await closeInto(tx, row)
    tx.audit({ record: { kind: 'cash-up', id: row.id }, after: row, reason: note })
    tx.changed('fees', row.id)
    return { cashUpId: row.id, total: now.total, difference }
  })

export const tillsClosed = async ({ database }: FeesHouse) =>
  (await latestCashUps(database.reader, 60)).map((row) => ({
    ...{ id: row.id, deskCode: row.desk_code, date: row.business_date, at: row.at, by: row.by ?? '' },
    ...{ receipts: row.receipts, refunds: row.refunds, total: row.total, counted: row.counted },
    byMethod: full(JSON.parse(row.by_method) as Record<string, number>),
    ...{ difference: row.difference, note: row.note },
  }))
