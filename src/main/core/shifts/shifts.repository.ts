import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { ShiftCountLineTable, ShiftCountTable, ShiftTable } from '../database/tables/shifts.ts'
import { chunks } from '../kernel/chunks.ts'
import { CountableKind, CountLine, type CountSums } from './shifts.contract.ts'
import { byPlace } from './shifts.rules.ts'

export const openShiftOf = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('shift')
    .selectAll()
    .where('desk_code', '=', deskCode)
    .where('closed_at', 'is', null)
    .executeTakeFirst()

export const insertShift = async (tx: Tx, row: ShiftTable): Promise<void> => {
  await tx.q.insertInto('shift').values(row).execute()
}

export const changeShift = async (tx: Tx, id: string, change: Partial<ShiftTable>): Promise<void> => {
  await tx.q.updateTable('shift').set(change).where('id', '=', id).execute()
}

export const latestCountOf = (db: Reader, shiftId: string) =>
  db.q
    .selectFrom('shift_count')
    .selectAll()
    .where('shift_id', '=', shiftId)
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const findCount = (db: Reader, id: string) =>
  db.q.selectFrom('shift_count').selectAll().where('id', '=', id).executeTakeFirst()

export const insertCount = async (
  tx: Tx,
  count: ShiftCountTable,
  lines: readonly ShiftCountLineTable[],
): Promise<void> => {
  await tx.q.insertInto('shift_count').values(count).execute()
  for (const some of chunks(lines, 400)) await tx.q.insertInto('shift_count_line').values(some).execute()
}

export const changeCount = async (tx: Tx, id: string, change: Partial<ShiftCountTable>): Promise<void> => {
  await tx.q.updateTable('shift_count').set(change).where('id', '=', id).execute()
}

export const linesQuery = (db: Reader, countId: string) =>
  db.q.selectFrom('shift_count_line').selectAll().where('count_id', '=', countId)

export const linesOf = async (db: Reader, countId: string): Promise<readonly CountLine[]> =>
  (await linesQuery(db, countId).execute()).map(lineOf).sort(byPlace)

const lineOf = (row: ShiftCountLineTable): CountLine => ({
  ...{
    kind: CountableKind.parse(row.kind),
    itemId: row.item_id,
    shelf: row.shelf,
    place: row.place,
    about: row.about,
  },
  ...{ expected: row.expected === 1, seen: row.seen_at !== null && row.how !== 'gone' },
  how: CountLine.shape.how.parse(row.how),
  incidentNo: row.incident_no,
})

export const findLine = (db: Reader, countId: string, kind: string, itemId: string) =>
  linesQuery(db, countId).where('kind', '=', kind).where('item_id', '=', itemId).executeTakeFirst()

export const insertLine = async (tx: Tx, line: ShiftCountLineTable): Promise<void> => {
  await tx.q.insertInto('shift_count_line').values(line).execute()
}

export const changeLine = async (
  tx: Tx,
  { countId, kind, itemId }: { readonly countId: string; readonly kind: string; readonly itemId: string },
  change: Partial<ShiftCountLineTable>,
): Promise<void> => {
  await tx.q
    .updateTable('shift_count_line')
    .set(change)
    .where('count_id', '=', countId)
    .where('kind', '=', kind)
    .where('item_id', '=', itemId)
    .execute()
}

/** How a count stands: asked after every scan, so no line leaves the database for it. */
export const sumsOfCount = async (db: Reader, countId: string): Promise<CountSums> => {
  const { all, expected, seen, gone } = await db.q
    .selectFrom('shift_count_line')
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`coalesce(sum(expected), 0)`.as('expected'),
      sql<number>`coalesce(sum(expected AND seen_at IS NOT NULL AND how <> 'gone'), 0)`.as('seen'),
      sql<number>`coalesce(sum(how = 'gone'), 0)`.as('gone'),
    ])
    .where('count_id', '=', countId)
    .executeTakeFirstOrThrow()
  return { expected: expected - gone, seen, gone, missing: expected - gone - seen, extra: all - expected }
}
