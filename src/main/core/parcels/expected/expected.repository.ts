import type { Reader, Tx } from '../../database/database.ts'
import type { ExpectedParcelTable } from '../../database/tables/parcels.ts'

/** The one look of every intake: whether somebody announced this number. */
export const expectedByNoQuery = (db: Reader, trackingNo: string) =>
  db.q
    .selectFrom('expected_parcel')
    .innerJoin('unit', 'unit.id', 'expected_parcel.unit_id')
    .select([
      'expected_parcel.id',
      'expected_parcel.unit_id as unitId',
      'unit.name as unit',
      'unit.zone',
      'expected_parcel.person_id as personId',
      'expected_parcel.note',
      'expected_parcel.said_at as saidAt',
      'expected_parcel.said_by as saidBy',
      'expected_parcel.desk_code as deskCode',
    ])
    .where('expected_parcel.tracking_no', '=', trackingNo)
    .where('expected_parcel.ended_at', 'is', null)

export type Announced = Awaited<ReturnType<ReturnType<typeof expectedByNoQuery>['execute']>>[number]

export const expectedByNo = (db: Reader, trackingNo: string): Promise<Announced | undefined> =>
  expectedByNoQuery(db, trackingNo).executeTakeFirst()

export const openExpected = (db: Reader) =>
  db.q
    .selectFrom('expected_parcel')
    .innerJoin('unit', 'unit.id', 'expected_parcel.unit_id')
    .leftJoin('staff', 'staff.id', 'expected_parcel.said_by')
    .select([
      'expected_parcel.id',
      'expected_parcel.tracking_no as trackingNo',
      'expected_parcel.carrier',
      'expected_parcel.unit_id as unitId',
      'unit.name as unit',
      'unit.zone',
      'expected_parcel.note',
      'expected_parcel.said_at as saidAt',
      'staff.name as saidBy',
    ])
    .where('expected_parcel.ended_at', 'is', null)
    .orderBy('expected_parcel.said_at')
    .execute()

export const insertExpected = (tx: Tx, row: ExpectedParcelTable) =>
  tx.q.insertInto('expected_parcel').values(row).execute()

/** False when it has come or was called off meanwhile. */
export const endExpected = async (tx: Tx, id: string, parcelId: string | null): Promise<boolean> => {
  const { numUpdatedRows } = await tx.q
    .updateTable('expected_parcel')
    .set({ ended_at: tx.now, ended_by: tx.call.caller.staffId, parcel_id: parcelId })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
