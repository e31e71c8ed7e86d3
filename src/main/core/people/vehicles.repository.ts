import type { Reader, Tx } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const MANY = 500

export interface Vehicle {
  readonly id: string
  readonly unitId: string
  readonly plate: string
  readonly colour: string
  readonly place: string
  readonly keeper: string
  readonly revision: number
}

export type NewVehicle = Omit<Vehicle, 'id' | 'revision'>

/** The zone is compared through a function, for the same reason as for occupants: homes are found by id. */
const vehicles = (db: Reader) =>
  db.q
    .selectFrom('vehicle')
    .innerJoin('unit', 'unit.id', 'vehicle.unit_id')
    .select([
      'vehicle.id',
      'vehicle.unit_id as unitId',
      'vehicle.plate',
      'vehicle.colour',
      'vehicle.place',
      'vehicle.keeper',
      'vehicle.revision',
    ])
    .where('vehicle.until', 'is', null)

export const vehiclesOfUnitQuery = (db: Reader, scope: Scope, unitId: string) =>
  vehicles(db)
    .where('vehicle.unit_id', '=', unitId)
    .where(({ fn, val }) => fn.coalesce('unit.zone', val('')), 'in', scope.zones)
    .orderBy('vehicle.id')

export const selectVehiclesOfUnit = async (
  db: Reader,
  scope: Scope,
  unitId: string,
): Promise<readonly Vehicle[]> => vehiclesOfUnitQuery(db, scope, unitId).execute()

export const selectAllVehicles = async (db: Reader): Promise<readonly Vehicle[]> =>
  vehicles(db).orderBy('vehicle.id').execute()

/** A vehicle of the scope that still belongs to its home. */
export const selectVehicle = async (db: Reader, scope: Scope, id: string): Promise<Vehicle | null> =>
  (await vehicles(db)
    .where('vehicle.id', '=', id)
    .where('unit.zone', 'in', scope.zones)
    .executeTakeFirst()) ?? null

/** Of any zone: a plate belongs to one home only. */
export const selectVehicleByPlate = async (db: Reader, plate: string): Promise<Vehicle | null> =>
  (await vehicles(db).where('vehicle.plate', '=', plate).executeTakeFirst()) ?? null

export const insertVehicles = async (
  tx: Tx,
  added: readonly NewVehicle[],
  since: BusinessDate,
  batchId: string,
): Promise<readonly Vehicle[]> => {
  const made = added.map((vehicle) => ({ ...vehicle, id: tx.id(), revision: 0 }))
  for (const some of chunks(made, MANY))
    await tx.q
      .insertInto('vehicle')
      .values(
        some.map(({ unitId, ...vehicle }) => ({
          ...vehicle,
          unit_id: unitId,
          since,
          until: null,
          batch_id: batchId,
        })),
      )
      .execute()
  return made
}

export const endVehicle = async (
  tx: Tx,
  { id, revision }: Pick<Vehicle, 'id' | 'revision'>,
): Promise<void> => {
  await tx.q
    .updateTable('vehicle')
    .set({ until: tx.businessDate, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

/** What a batch brought into homes of the scope and nobody has changed since. */
export const selectUntouchedVehicles = async (
  db: Reader,
  scope: Scope,
  batchId: string,
): Promise<readonly string[]> => {
  const rows = await db.q
    .selectFrom('vehicle')
    .innerJoin('unit', 'unit.id', 'vehicle.unit_id')
    .select('vehicle.id')
    .where('vehicle.batch_id', '=', batchId)
    .where('vehicle.batch_id', '<>', '')
    .where('vehicle.revision', '=', 0)
    .where('unit.zone', 'in', scope.zones)
    .execute()
  return rows.map(({ id }) => id)
}

export const deleteVehicles = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const some of chunks(ids, MANY)) await tx.q.deleteFrom('vehicle').where('id', 'in', some).execute()
}
