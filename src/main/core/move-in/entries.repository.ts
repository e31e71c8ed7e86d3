import type { Reader, Tx } from '../database/database.ts'
import { chunks } from '../kernel/chunks.ts'
import type { StoredField } from './entries.rules.ts'

/** A typed field, and who typed it last. */
export interface EntryRow extends StoredField {
  readonly by: string
  readonly at: number
}

export const selectEntries = async (db: Reader, caseId: string): Promise<readonly EntryRow[]> => {
  const rows = await db.q
    .selectFrom('move_in_entry')
    .leftJoin('staff', 'staff.id', 'move_in_entry.by_staff')
    .select([
      'move_in_entry.field',
      'move_in_entry.value',
      'move_in_entry.revision',
      'move_in_entry.at',
      'staff.name as by',
    ])
    .where('case_id', '=', caseId)
    .execute()
  return rows.map(({ value, by, ...row }) => ({ ...row, value: JSON.parse(value) as unknown, by: by ?? '' }))
}

export const putEntries = async (
  tx: Tx,
  caseId: string,
  values: Readonly<Record<string, unknown>>,
  revision: number,
): Promise<void> => {
  const rows = Object.entries(values).map(([field, value]) => ({
    case_id: caseId,
    field,
    value: JSON.stringify(value),
    revision,
    by_staff: tx.call.caller.staffId,
    at: tx.now,
  }))
  for (const some of chunks(rows, 200))
    await tx.q
      .insertInto('move_in_entry')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'field']).doUpdateSet(({ ref }) => ({
          value: ref('excluded.value'),
          revision: ref('excluded.revision'),
          by_staff: ref('excluded.by_staff'),
          at: ref('excluded.at'),
        })),
      )
      .execute()
}
