import type { Reader, Tx } from '../../database/database.ts'
import type { DoorTripTable } from '../../database/tables/parcels.ts'
import { allRecords, type ParcelRecord, parcelRecords } from '../parcels.repository.ts'
import { DoorResult } from './door.contract.ts'

/** Open items of the homes that are served at the door: the small index of what is open. */
export const offeredQuery = (db: Reader, zones: readonly string[], limit: number) =>
  parcelRecords(db)
    .where('parcel.closed_at', 'is', null)
    .where('parcel.state', 'in', ['received', 'notified'])
    .where('parcel.zone', 'in', [...zones])
    .orderBy('parcel.received_at')
    .limit(limit)

export const offered = (
  db: Reader,
  zones: readonly string[],
  limit: number,
): Promise<readonly ParcelRecord[]> =>
  zones.length === 0 ? Promise.resolve([]) : allRecords(offeredQuery(db, zones, limit))

const trips = (db: Reader) =>
  db.q
    .selectFrom('door_trip as trip')
    .leftJoin('staff', 'staff.id', 'trip.staff_id')
    .select([
      'trip.id',
      'trip.trip_no as tripNo',
      'staff.name as carrier',
      'trip.desk_code as deskCode',
      'trip.out_at as outAt',
      'trip.back_at as backAt',
    ])

export type Trip = Awaited<ReturnType<ReturnType<typeof trips>['execute']>>[number]

/** On the way now, however long; and what went since a moment. */
export const tripsOutQuery = (db: Reader, deskCode: string) =>
  trips(db).where('trip.back_at', 'is', null).where('trip.desk_code', '=', deskCode).orderBy('trip.out_at')

export const tripsBackQuery = (db: Reader, deskCode: string, since: number) =>
  trips(db)
    .where('trip.desk_code', '=', deskCode)
    .where('trip.out_at', '>=', since)
    .where('trip.back_at', 'is not', null)
    .orderBy('trip.out_at', 'desc')

export const findTrip = (db: Reader, id: string) => trips(db).where('trip.id', '=', id).executeTakeFirst()

export const itemsOfTrips = async (db: Reader, tripIds: readonly string[]) =>
  tripIds.length === 0
    ? []
    : (
        await db.q
          .selectFrom('door_trip_item')
          .select(['trip_id as tripId', 'parcel_id as parcelId', 'result', 'person'])
          .where('trip_id', 'in', [...tripIds])
          .execute()
      ).map((row) => ({ ...row, result: DoorResult.parse(row.result) }))

export const insertTrip = async (tx: Tx, row: DoorTripTable, parcelIds: readonly string[]): Promise<void> => {
  await tx.q.insertInto('door_trip').values(row).execute()
  await tx.q
    .insertInto('door_trip_item')
    .values(parcelIds.map((parcel_id) => ({ trip_id: row.id, parcel_id, result: 'out', person: '' })))
    .execute()
}

export const settleTripItem = (
  tx: Tx,
  tripId: string,
  parcelId: string,
  settled: { readonly result: DoorResult; readonly person: string },
) =>
  tx.q
    .updateTable('door_trip_item')
    .set(settled)
    .where('trip_id', '=', tripId)
    .where('parcel_id', '=', parcelId)
    .execute()

export const endTrip = (tx: Tx, id: string) =>
  tx.q.updateTable('door_trip').set({ back_at: tx.now }).where('id', '=', id).execute()
