import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const gone = { person_id: null, visitor_name: '', visitor_phone: '', summary: '', number: '' } as const

/** On the index of those that still have names. */
export const namedFaxesOut = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('fax_out')
    .select('id')
    .where('masked_at', 'is', null)
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)

export const namedFaxesIn = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('fax_in')
    .select('id')
    .where('masked_at', 'is', null)
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)

/** Older than the register is kept, and settled. */
export const oldFaxesOut = (db: Reader, date: BusinessDate) =>
  db.q.selectFrom('fax_out').select('id').where('business_date', '<', date).where('closed_at', 'is not', null)

export const oldFaxesIn = (db: Reader, date: BusinessDate) =>
  db.q.selectFrom('fax_in').select('id').where('business_date', '<', date).where('closed_at', 'is not', null)

export const maskFaxesOut = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  const theirs = { addressee: '', digits: '', confirmed_with: '', document_no: '' }
  await tx.q
    .updateTable('fax_out')
    .set({ ...gone, ...theirs, masked_at: tx.now })
    .where('id', 'in', [...ids])
    .execute()
}

export const maskFaxesIn = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .updateTable('fax_in')
    .set({ ...gone, collector: '', masked_at: tx.now })
    .where('id', 'in', [...ids])
    .execute()
}

export const dropFaxesOut = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .deleteFrom('fax_attempt')
    .where('fax_id', 'in', [...ids])
    .execute()
  await tx.q
    .deleteFrom('fax_out')
    .where('id', 'in', [...ids])
    .execute()
}

export const dropFaxesIn = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .deleteFrom('fax_in')
    .where('id', 'in', [...ids])
    .execute()
}
