import type { Reader, Tx } from '../database/database.ts'

export interface Batch {
  readonly id: string
  readonly fileName: string
  readonly at: number
  readonly byStaff: string
  readonly units: number
  readonly persons: number
  readonly vehicles: number
  readonly takenBack: boolean
}

/** The last imports: older ones are never taken back. */
const BATCHES_SHOWN = 50

const batches = (db: Reader) => db.q.selectFrom('import_batch').selectAll()

const asBatch = (row: Awaited<ReturnType<ReturnType<typeof batches>['execute']>>[number]): Batch => ({
  id: row.id,
  fileName: row.file_name,
  at: row.at,
  byStaff: row.by_staff,
  units: row.units,
  persons: row.persons,
  vehicles: row.vehicles,
  takenBack: row.taken_back_at !== null,
})

export const selectBatches = async (db: Reader): Promise<readonly Batch[]> =>
  (await batches(db).orderBy('at', 'desc').orderBy('id', 'desc').limit(BATCHES_SHOWN).execute()).map(asBatch)

export const selectBatch = async (db: Reader, id: string): Promise<Batch | null> => {
  const row = await batches(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : asBatch(row)
}

export const insertBatch = async (
  tx: Tx,
  batch: Pick<Batch, 'id' | 'fileName' | 'units' | 'persons' | 'vehicles'>,
): Promise<void> => {
  const { id, fileName, units, persons, vehicles } = batch
  const row = {
    id,
    file_name: fileName,
    at: tx.now,
    by_staff: tx.call.caller.staffId,
    units,
    persons,
    vehicles,
    taken_back_at: null,
  }
  await tx.q.insertInto('import_batch').values(row).execute()
}

export const markTakenBack = async (tx: Tx, id: string): Promise<void> => {
  await tx.q.updateTable('import_batch').set({ taken_back_at: tx.now }).where('id', '=', id).execute()
}
