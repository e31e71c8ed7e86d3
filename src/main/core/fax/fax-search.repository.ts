import type { Reader } from '../database/database.ts'
import { type FaxBook, faxRows } from './fax-book.repository.ts'

/** The faxes behind an id, in the order of their ids, each with the name of its home. */
export const faxRowsAfter = (db: Reader, book: FaxBook, after: string, size: number) =>
  faxRows(db, book)
    .leftJoin('unit', 'unit.id', 'fax.unit_id')
    .select(['fax.id', 'fax.fax_no', 'fax.state', 'fax.unit_id', 'fax.zone', 'unit.name as unit_name'])
    .where('fax.id', '>', after)
    .orderBy('fax.id')
    .limit(size)
    .execute()
