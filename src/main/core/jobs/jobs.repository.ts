import type { Reader, Tx } from '../database/database.ts'

export interface LastRun {
  readonly at: number
  readonly outcome: string
}

export const lastRuns = async (db: Reader): Promise<ReadonlyMap<string, LastRun>> => {
  const rows = await db.q.selectFrom('job').selectAll().execute()
  return new Map(rows.map(({ name, last_run_at: at, last_outcome: outcome }) => [name, { at, outcome }]))
}

export const recordRun = async (tx: Tx, name: string, outcome: 'done' | 'failed'): Promise<void> => {
  const set = { last_run_at: tx.now, last_outcome: outcome }
  await tx.q
    .insertInto('job')
    .values({ name, ...set })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(set))
    .execute()
}
