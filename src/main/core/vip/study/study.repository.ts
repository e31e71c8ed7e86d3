import type { Reader, Tx } from '../../database/database.ts'
import type { VipCardTable } from '../../database/tables/vip-study.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import type { Memory } from './study.rules.ts'

const memoryOf = (row: VipCardTable): Memory => ({
  dueOn: row.due_on,
  seenOn: row.seen_on,
  stability: row.stability,
  difficulty: row.difficulty,
  phase: row.phase,
  intervalDays: row.interval_days,
  asked: row.asked,
  missed: row.missed,
})

/** What one person remembers, by entry. */
export const selectMemories = async (db: Reader, staffId: string): Promise<ReadonlyMap<string, Memory>> => {
  const rows = await db.q.selectFrom('vip_card').selectAll().where('staff_id', '=', staffId).execute()
  return new Map(rows.map((row) => [row.entry_id, memoryOf(row)]))
}

export const writeMemory = async (
  tx: Tx,
  staffId: string,
  entryId: string,
  memory: Memory,
): Promise<void> => {
  const values = {
    due_on: memory.dueOn,
    seen_on: memory.seenOn,
    stability: memory.stability,
    difficulty: memory.difficulty,
    phase: memory.phase,
    interval_days: memory.intervalDays,
    asked: memory.asked,
    missed: memory.missed,
  }
  await tx.q
    .insertInto('vip_card')
    .values({ staff_id: staffId, entry_id: entryId, ...values })
    .onConflict((conflict) => conflict.columns(['staff_id', 'entry_id']).doUpdateSet(values))
    .execute()
}

export const selectRead = async (db: Reader, editionId: string): Promise<ReadonlySet<string>> => {
  const rows = await db.q
    .selectFrom('vip_read')
    .select('staff_id')
    .where('edition_id', '=', editionId)
    .execute()
  return new Set(rows.map((row) => row.staff_id))
}

export const insertRead = async (tx: Tx, staffId: string, editionId: string): Promise<void> => {
  await tx.q
    .insertInto('vip_read')
    .values({ staff_id: staffId, edition_id: editionId, read_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** How many faces were looked at on a day, and how many are due. */
export const countDay = (memories: ReadonlyMap<string, Memory>, today: BusinessDate): number =>
  [...memories.values()].filter(({ seenOn }) => seenOn === today).length
