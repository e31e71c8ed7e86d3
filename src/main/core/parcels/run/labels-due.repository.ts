import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/database.ts'

/** Labels that no print stands for yet, in the order in which their items were stored. */
export const labelsDueQuery = (db: Reader, limit: number) =>
  db.q
    .selectFrom('shelf_run_item')
    .select([
      'run_id as runId',
      'seq',
      'parcel_id as parcelId',
      'by_staff as byStaff',
      'desk_code as deskCode',
    ])
    .where('label', '=', 'due')
    .orderBy('at')
    .orderBy('run_id')
    .orderBy('seq')
    .limit(limit)

export type LabelDue = Awaited<ReturnType<ReturnType<typeof labelsDueQuery>['execute']>>[number]

export const labelsDueAt = async (db: Reader, deskCode: string): Promise<number> => {
  const { due } = await db.q
    .selectFrom('shelf_run_item')
    .select(sql<number>`count(*)`.as('due'))
    .where('label', '=', 'due')
    .where('desk_code', '=', deskCode)
    .executeTakeFirstOrThrow()
  return due
}

/** False when another pass was first: one label is queued once. */
export const settleLabel = async (
  tx: Tx,
  { runId, seq }: Pick<LabelDue, 'runId' | 'seq'>,
  label: 'queued' | 'none',
): Promise<boolean> => {
  const { numUpdatedRows } = await tx.q
    .updateTable('shelf_run_item')
    .set({ label })
    .where('run_id', '=', runId)
    .where('seq', '=', seq)
    .where('label', '=', 'due')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
