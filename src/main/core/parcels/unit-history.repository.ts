import type { Reader } from '../database/database.ts'

/**
 * What came in and what was handed out at one home before a moment, newest first. Each reads the rows of this home
 * alone: some hundreds after years, sorted in memory.
 */
export const receivedAtQuery = (
  db: Reader,
  unitId: string,
  closed: 'is' | 'is not',
  before: number,
  limit: number,
) =>
  db.q
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.received_by')
    .select([
      'parcel.id',
      'parcel.received_at as at',
      'parcel.carrier',
      'parcel.tracking_no as trackingNo',
      'parcel.shelf_no as shelfNo',
      'parcel.state',
      'staff.name as by',
    ])
    .where('parcel.unit_id', '=', unitId)
    .where('parcel.closed_at', closed, null)
    .where('parcel.received_at', '<', before)
    .orderBy('parcel.received_at', 'desc')
    .limit(limit)

export const handoversQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.closed_by')
    .select([
      'parcel.handover_id as id',
      'parcel.closed_at as at',
      'parcel.collector',
      'staff.name as by',
      db.q.fn.countAll<number>().as('pieces'),
    ])
    .where('parcel.unit_id', '=', unitId)
    .where('parcel.closed_at', 'is not', null)
    .where('parcel.closed_at', '<', before)
    .where('parcel.state', '=', 'collected')
    .groupBy(['parcel.closed_at', 'parcel.handover_id', 'parcel.collector', 'staff.name'])
    .orderBy('parcel.closed_at', 'desc')
    .limit(limit)

export const waitingQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('parcel')
    .select(['received_date as receivedDate', 'size_class as sizeClass'])
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .orderBy('received_date')
