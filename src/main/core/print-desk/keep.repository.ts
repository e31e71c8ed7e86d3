import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'

/** The condition of the index `print_job_names`, word for word. */
export const namedJobsQuery = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('print_job')
    .select('id')
    .where('masked_at', 'is', null)
    .where(sql<boolean>`(person_id IS NOT NULL OR visitor_name <> '')`)
    .where('business_date', '<', date)

export const oldJobsQuery = (db: Reader, date: BusinessDate) =>
  db.q.selectFrom('print_job').select('id').where('business_date', '<', date)

export const maskJobs = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .updateTable('print_job')
    .set({ person_id: null, visitor_name: '', visitor_phone: '', masked_at: tx.now })
    .where('id', 'in', [...ids])
    .execute()
}

export const dropJobs = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .deleteFrom('print_job')
    .where('id', 'in', [...ids])
    .execute()
}
