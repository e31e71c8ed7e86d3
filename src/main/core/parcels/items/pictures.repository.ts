import type { Reader, Tx } from '../../database/database.ts'
import type { ParcelPictureTable } from '../../database/tables/parcels.ts'

export const insertPictures = async (tx: Tx, rows: readonly ParcelPictureTable[]): Promise<void> => {
  if (rows.length > 0)
    await tx.q
      .insertInto('parcel_picture')
      .values([...rows])
      .execute()
}

export const picturesQuery = (db: Reader, parcelId: string) =>
  db.q
    .selectFrom('parcel_picture')
    .leftJoin('staff', 'staff.id', 'parcel_picture.by_staff')
    .select(['parcel_picture.id', 'parcel_picture.kind', 'parcel_picture.at', 'staff.name as by'])
    .where('parcel_picture.parcel_id', '=', parcelId)
    .orderBy('parcel_picture.at')

export const findPicture = (db: Reader, id: string) =>
  db.q.selectFrom('parcel_picture').selectAll().where('id', '=', id).executeTakeFirst()
