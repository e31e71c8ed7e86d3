import type { Reader } from '../database/database.ts'

/** Of these homes those where somebody lives now, whoever asks: it names nobody. */
export const livedInOf = async (db: Reader, unitIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (unitIds.length === 0) return new Set()
  const rows = await db.q
    .selectFrom('occupancy')
    .select('unit_id')
    .distinct()
    .where('unit_id', 'in', [...unitIds])
    .where('until', 'is', null)
    .execute()
  return new Set(rows.map(({ unit_id }) => unit_id))
}
