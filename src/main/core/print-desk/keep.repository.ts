import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'

/** Charges about which somebody still argues, or which are still to be paid. */
export const unsettled = (db: Reader) =>
  db.q
    .selectFrom('counter_charge')
    .select('record_id')
    .where((each) =>
      each.or([
        each('disputed', '=', 1),
        each.and([each('amount_fen', '>', 0), each('paid_at', 'is', null), each('voided_at', 'is', null)]),
      ]),
    )

/** How many jobs lost their names. */
export const maskJobsBefore = async (tx: Tx, date: BusinessDate): Promise<number> => {
  const disputed = tx.q.selectFrom('counter_charge').select('record_id').where('disputed', '=', 1)
  const { numUpdatedRows } = await tx.q
    .updateTable('print_job')
    .set({ person_id: null, visitor_name: '', visitor_phone: '', masked_at: tx.now })
    .where('masked_at', 'is', null)
    .where((each) => each.or([each('person_id', 'is not', null), each('visitor_name', '<>', '')]))
    .where('business_date', '<', date)
    .where('id', 'not in', disputed)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** How many rows of the register went. The charge and its money stay: they are the till's, not the register's. */
export const dropJobsBefore = async (tx: Tx, date: BusinessDate): Promise<number> => {
  const { numDeletedRows } = await tx.q
    .deleteFrom('print_job')
    .where('business_date', '<', date)
    .where(sql<boolean>`id NOT IN ${unsettled(tx)}`)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
