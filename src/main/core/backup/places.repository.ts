import { z } from 'zod'
import type { Reader, Tx } from '../database/database.ts'
import { PlaceKind } from './backup.contract.ts'

const SETTING = 'backup'

const Stored = z.object({
  revision: z.number().int().default(0),
  budgetMb: z.number().int().default(20_000),
  places: z
    .array(z.object({ id: z.string(), kind: PlaceKind.exclude(['local']), folder: z.string() }))
    .default([]),
})
export type StoredPlaces = z.infer<typeof Stored>

/** Where backups go besides the data folder's own disk, and how much a place may hold. */
export const storedPlaces = async (db: Reader): Promise<StoredPlaces> => {
  const row = await db.q.selectFrom('setting').select('value').where('key', '=', SETTING).executeTakeFirst()
  return Stored.parse(row === undefined ? {} : JSON.parse(row.value))
}

export const storePlaces = async (tx: Tx, places: StoredPlaces): Promise<void> => {
  const value = JSON.stringify(places)
  await tx.q
    .insertInto('setting')
    .values({ key: SETTING, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
