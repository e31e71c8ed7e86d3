import type { Reader } from '../database/database.ts'

/** Charges about which somebody still argues: their records keep their names (spec 3.2.3). */
export const disputedCharges = (db: Reader) =>
  db.q.selectFrom('counter_charge').select('record_id').where('disputed', '=', 1)

/** Those, and what is still to be paid: their records stay. Each half reads its own small index. */
export const unsettledCharges = (db: Reader) =>
  disputedCharges(db).unionAll(
    db.q
      .selectFrom('counter_charge')
      .select('record_id')
      .where('amount_fen', '>', 0)
      .where('paid_at', 'is', null)
      .where('voided_at', 'is', null),
  )
