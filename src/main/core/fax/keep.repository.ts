import type { Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const gone = { person_id: null, visitor_name: '', visitor_phone: '', summary: '' } as const

/** Persons, numbers and subjects are taken out of faxes that are done with; a disputed charge keeps them. */
export const maskFaxesBefore = async (tx: Tx, date: BusinessDate): Promise<number> => {
  const disputed = tx.q.selectFrom('counter_charge').select('record_id').where('disputed', '=', 1)
  const out = await tx.q
    .updateTable('fax_out')
    .set({
      ...gone,
      addressee: '',
      number: '',
      digits: '',
      confirmed_with: '',
      document_no: '',
      masked_at: tx.now,
    })
    .where('masked_at', 'is', null)
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)
    .where('id', 'not in', disputed)
    .executeTakeFirstOrThrow()
  const came = await tx.q
    .updateTable('fax_in')
    .set({ ...gone, number: '', collector: '', masked_at: tx.now })
    .where('masked_at', 'is', null)
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)
    .where('id', 'not in', disputed)
    .executeTakeFirstOrThrow()
  return Number(out.numUpdatedRows) + Number(came.numUpdatedRows)
}

/** Ids of the faxes that are older than the register is kept, and settled. */
export const oldFaxes = async (
  tx: Tx,
  table: 'fax_out' | 'fax_in',
  date: BusinessDate,
): Promise<readonly string[]> => {
  const open = tx.q
    .selectFrom('counter_charge')
    .select('record_id')
    .where((each) =>
      each.or([
        each('disputed', '=', 1),
        each.and([each('amount_fen', '>', 0), each('paid_at', 'is', null), each('voided_at', 'is', null)]),
      ]),
    )
  const rows = await tx.q
    .selectFrom(table)
    .select('id')
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)
    .where('id', 'not in', open)
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

export const dropFaxes = async (
  tx: Tx,
  table: 'fax_out' | 'fax_in',
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return
  if (table === 'fax_out')
    await tx.q
      .deleteFrom('fax_attempt')
      .where('fax_id', 'in', [...ids])
      .execute()
  await tx.q
    .deleteFrom(table)
    .where('id', 'in', [...ids])
    .execute()
}
