import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { type FaxBook, faxRows } from './fax-book.repository.ts'

const gone = { person_id: null, visitor_name: '', visitor_phone: '', summary: '', number: '' } as const

/** Done with and older than names are kept, on the index of those that still have names. */
export const namedFaxesQuery = (db: Reader, book: FaxBook, date: BusinessDate) =>
  oldFaxesQuery(db, book, date).where('fax.masked_at', 'is', null)

/** Done with and older than the register is kept. */
export const oldFaxesQuery = (db: Reader, book: FaxBook, date: BusinessDate) =>
  faxRows(db, book)
    .select('fax.id')
    .where('fax.business_date', '<', date)
    .where('fax.closed_at', 'is not', null)

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
