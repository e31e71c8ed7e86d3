import type { Reader, Tx } from '../database/database.ts'
import type { FeeTariffTable } from '../database/tables/fees.ts'
import { Basis, FeeKind, type Tariff } from './fees.schema.contract.ts'

const tariffOf = (row: FeeTariffTable): Tariff => ({
  id: row.id,
  kind: FeeKind.parse(row.kind),
  name: row.name,
  payee: row.payee,
  basis: Basis.parse(row.basis),
  price: row.price,
  free: row.free,
  zone: row.zone,
  refundRule: row.refund_rule,
  refundDays: row.refund_days,
  active: row.active === 1,
  revision: row.revision,
})

export const selectTariffs = async (db: Reader): Promise<readonly Tariff[]> =>
  (await db.q.selectFrom('fee_tariff').selectAll().orderBy('position').orderBy('id').execute()).map(tariffOf)

export const putTariff = async (tx: Tx, tariff: Tariff): Promise<void> => {
  const values = {
    kind: tariff.kind,
    name: tariff.name,
    payee: tariff.payee,
    basis: tariff.basis,
    price: tariff.price,
    free: tariff.free,
    zone: tariff.zone,
    refund_rule: tariff.refundRule,
    refund_days: tariff.refundDays,
    active: tariff.active ? (1 as const) : (0 as const),
    revision: tariff.revision,
  }
  await tx.q
    .insertInto('fee_tariff')
    .values({ id: tariff.id, position: 100, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}
