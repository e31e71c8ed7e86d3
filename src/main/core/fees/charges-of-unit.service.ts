import type { Reader } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import { chargesOfUnit } from './charges.repository.ts'
import { type DepositRecord, depositById, refundById } from './deposits.repository.ts'
import type { Charge, Tariff } from './fees.schema.contract.ts'
import { findReceipt, linesOf, type ReceiptRecord } from './receipts.repository.ts'
import { selectTariffs } from './tariffs.repository.ts'

/** What a home is asked for, for its list of fees. The caller has shown that it may see the home. */
export const chargesFor = async (db: Reader, unitId: string): Promise<readonly Charge[]> =>
  (await chargesOfUnit(db, unitId)).map(({ zone: _, tariffId: _tariff, ...charge }) => ({
    ...charge,
    receiptNo: '',
  }))

/** The prices that forms name. */
export const tariffFor = async (db: Reader, kind: Tariff['kind'], zone: string): Promise<Tariff | null> => {
  const found = (await selectTariffs(db)).filter((tariff) => tariff.kind === kind && tariff.active)
  return found.find((tariff) => tariff.zone === zone) ?? found.find((tariff) => tariff.zone === '') ?? null
}

export interface PaidReceipt {
  readonly receipt: ReceiptRecord
  readonly lines: readonly {
    readonly name: string
    readonly period: string
    readonly quantity: string
    readonly amount: number
  }[]
  readonly deposit: DepositRecord | null
}

/** A receipt with its lines, for its paper. @throws Refusal NOT_FOUND */
export const receiptFor = async (db: Reader, id: string, { caller }: Call): Promise<PaidReceipt> => {
  const receipt = (await findReceipt(db, caller.scope, id)) ?? refuse('NOT_FOUND')
  return { receipt, lines: await linesOf(db, id), deposit: await depositById(db, caller.scope, id) }
}

/** A refund with the deposit that it gave back. @throws Refusal NOT_FOUND */
export const refundFor = async (db: Reader, id: string, { caller }: Call) => {
  const refund = (await refundById(db, id)) ?? refuse('NOT_FOUND')
  const deposit = (await depositById(db, caller.scope, refund.receiptId)) ?? refuse('NOT_FOUND')
  return { refund, deposit }
}
