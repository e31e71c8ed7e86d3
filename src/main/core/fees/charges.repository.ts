import type { Reader, Tx } from '../database/database.ts'
import type { FeeChargeTable } from '../database/tables/fees.ts'
import type { Scope } from '../kernel/caller.ts'
import { type Charge, ChargeState, FeeKind, Nature } from './fees.schema.contract.ts'

export interface ChargeRecord extends Omit<Charge, 'receiptNo'> {
  readonly zone: string
  readonly tariffId: string
}

const chargeOf = (row: FeeChargeTable): ChargeRecord => ({
  id: row.id,
  unitId: row.unit_id,
  zone: row.zone,
  tariffId: row.tariff_id,
  kind: FeeKind.parse(row.kind),
  nature: Nature.parse(row.nature),
  name: row.name,
  payee: row.payee,
  from: row.from_month,
  to: row.to_month,
  quantity: row.quantity,
  formula: row.formula,
  rule: row.rule,
  amount: row.amount,
  state: ChargeState.parse(row.state),
  receiptId: row.receipt_id,
  revision: row.revision,
})

export const insertCharge = async (tx: Tx, charge: ChargeRecord): Promise<void> => {
  await tx.q
    .insertInto('fee_charge')
    .values({
      id: charge.id,
      unit_id: charge.unitId,
      zone: charge.zone,
      tariff_id: charge.tariffId,
      kind: charge.kind,
      nature: charge.nature,
      name: charge.name,
      payee: charge.payee,
      from_month: charge.from,
      to_month: charge.to,
      quantity: charge.quantity,
      formula: charge.formula,
      rule: charge.rule,
      amount: charge.amount,
      state: charge.state,
      receipt_id: charge.receiptId,
      made_at: tx.now,
      made_by: tx.call.caller.staffId,
      revision: charge.revision,
      drop_reason: '',
    })
    .execute()
}

export const chargesOfUnitQuery = (db: Reader, unitId: string) =>
  db.q.selectFrom('fee_charge').selectAll().where('unit_id', '=', unitId).orderBy('made_at')

/** What was ever charged to a home, but for what was taken off again. */
export const chargesOfUnit = async (db: Reader, unitId: string): Promise<readonly ChargeRecord[]> =>
  (await chargesOfUnitQuery(db, unitId).execute()).map(chargeOf).filter(({ state }) => state !== 'dropped')

export const chargesByIds = async (
  db: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly ChargeRecord[]> =>
  (
    await db.q
      .selectFrom('fee_charge')
      .selectAll()
      .where('id', 'in', [...ids])
      .where('zone', 'in', [...scope.zones])
      .execute()
  ).map(chargeOf)

export const setChargeState = async (
  tx: Tx,
  ids: readonly string[],
  to: { readonly state: ChargeState; readonly receiptId: string | null; readonly reason?: string },
): Promise<void> => {
  await tx.q
    .updateTable('fee_charge')
    .set(({ eb }) => ({
      state: to.state,
      receipt_id: to.receiptId,
      drop_reason: to.reason ?? '',
      revision: eb('revision', '+', 1),
    }))
    .where('id', 'in', [...ids])
    .execute()
}
