import type { Reader } from '../database/database.ts'

/** What was faxed for one home before a moment, newest first, on the index of its faxes. */
export const pastOutQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('fax_out')
    .leftJoin('staff', 'staff.id', 'fax_out.staff_id')
    .select([
      'fax_out.id',
      'fax_out.at',
      'fax_out.fax_no as faxNo',
      'fax_out.state',
      'fax_out.pages',
      'fax_out.cover',
      'fax_out.sent_pages as sentPages',
      'staff.name as by',
    ])
    .where('fax_out.unit_id', '=', unitId)
    .where('fax_out.at', '<', before)
    .orderBy('fax_out.at', 'desc')
    .limit(limit)

export const pastInQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('fax_in')
    .leftJoin('staff', 'staff.id', 'fax_in.staff_id')
    .select([
      'fax_in.id',
      'fax_in.at',
      'fax_in.fax_no as faxNo',
      'fax_in.state',
      'fax_in.pages',
      'staff.name as by',
    ])
    .where('fax_in.unit_id', '=', unitId)
    .where('fax_in.at', '<', before)
    .orderBy('fax_in.at', 'desc')
    .limit(limit)

export const waitingInQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('fax_in')
    .select('business_date as date')
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .orderBy('at')

export const faxesOfUnitsQuery = (db: Reader, table: 'fax_out' | 'fax_in', ids: readonly string[]) =>
  db.q.selectFrom(table).select('unit_id').distinct().where('unit_id', 'in', ids)

/** A fax before the import cannot name anybody it brought. */
export const faxesNamingSinceQuery = (db: Reader, table: 'fax_out' | 'fax_in', since: string) =>
  db.q
    .selectFrom(table)
    .select('person_id')
    .where('business_date', '>=', since)
    .where('person_id', 'is not', null)
