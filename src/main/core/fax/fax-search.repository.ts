import type { Reader } from '../database/database.ts'
import type { Direction } from './fax-search.ts'

const outAfter = (db: Reader, after: string, size: number) =>
  db.q
    .selectFrom('fax_out as fax')
    .leftJoin('unit', 'unit.id', 'fax.unit_id')
    .select(['fax.id', 'fax.fax_no', 'fax.state', 'fax.unit_id', 'fax.zone', 'unit.name as unit_name'])
    .where('fax.id', '>', after)
    .orderBy('fax.id')
    .limit(size)
    .execute()

const inAfter = (db: Reader, after: string, size: number) =>
  db.q
    .selectFrom('fax_in as fax')
    .leftJoin('unit', 'unit.id', 'fax.unit_id')
    .select(['fax.id', 'fax.fax_no', 'fax.state', 'fax.unit_id', 'fax.zone', 'unit.name as unit_name'])
    .where('fax.id', '>', after)
    .orderBy('fax.id')
    .limit(size)
    .execute()

/** The faxes behind an id, in the order of their ids, each with the name of its home. */
export const faxRowsAfter = (db: Reader, direction: Direction, after: string, size: number) =>
  direction === 'out' ? outAfter(db, after, size) : inAfter(db, after, size)
