import type { Insertable, Selectable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import { insertRows } from '../database/insert-rows.ts'
import type { SearchEntryTable, SearchKeyTable } from '../database/tables/search.ts'
import type { Scope } from '../kernel/caller.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Permission } from '../kernel/permission.ts'
import { SearchKind } from './search.contract.ts'

export interface Entry extends Selectable<SearchEntryTable> {
  readonly kind: SearchKind
}

/** Of a very short text so many keys are looked at: what is behind them needs another letter. */
const KEYS_LOOKED_AT = 4_000
const KEYS_KEPT = 300

export interface KeyRange {
  readonly from: string
  readonly end: string
  readonly kinds: readonly SearchKind[]
  readonly permissions: Iterable<Permission>
}

export const keyRangeQuery = (db: Reader, scope: Scope, { from, end, kinds, permissions }: KeyRange) =>
  db.q
    .selectFrom((eb) =>
      eb
        .selectFrom('search_key')
        .select(['key', 'entry_id', 'rank', 'kind', 'zone', 'permission'])
        .where('key', '>=', from)
        .where('key', '<', end)
        .orderBy('key')
        .limit(KEYS_LOOKED_AT)
        .as('near'),
    )
    .select(['key', 'entry_id', 'rank'])
    .where('kind', 'in', kinds)
    .where('zone', 'in', ['', ...scope.zones])
    .where('permission', 'in', ['', ...permissions])
    .orderBy('key')
    .limit(KEYS_KEPT)

/** The keys between two spellings that this caller may know about. */
export const selectKeys = async (
  db: Reader,
  scope: Scope,
  range: KeyRange,
): Promise<readonly Pick<SearchKeyTable, 'key' | 'entry_id' | 'rank'>[]> =>
  keyRangeQuery(db, scope, range).execute()

/** Entries whose keys the caller was allowed to find. */
export const selectEntries = async (db: Reader, ids: readonly number[]): Promise<readonly Entry[]> => {
  if (ids.length === 0) return []
  const rows = await db.q.selectFrom('search_entry').selectAll().where('id', 'in', ids).execute()
  return rows.map((row) => ({ ...row, kind: SearchKind.parse(row.kind) }))
}

/** Makes entries and gives back their numbers in the same order. */
export const insertEntries = async (
  tx: Tx,
  entries: readonly Insertable<SearchEntryTable>[],
): Promise<readonly number[]> => {
  const numbers = new Map<string, number>()
  for (const some of chunks(entries, 500)) {
    const made = await tx.q
      .insertInto('search_entry')
      .values(some)
      .returning(['id', 'kind', 'record_id', 'unit_id'])
      .execute()
    for (const { id, ...place } of made) numbers.set(placeOf(place), id)
  }
  return entries.map((entry) => numbers.get(placeOf(entry)) ?? 0)
}

const placeOf = (entry: {
  readonly kind: string
  readonly record_id: string
  readonly unit_id?: string | null
}): string => `${entry.kind} ${entry.record_id} ${entry.unit_id ?? ''}`

export const insertKeys = async (tx: Tx, keys: readonly Insertable<SearchKeyTable>[]): Promise<void> => {
  await insertRows(tx.q, 'search_key', keys)
}

/** Forgets records of one kind with all their keys. */
export const deleteEntries = async (
  tx: Tx,
  kind: SearchKind,
  recordIds: readonly string[],
): Promise<void> => {
  for (const some of chunks(recordIds, 500)) {
    const rows = await tx.q
      .selectFrom('search_entry')
      .select('id')
      .where('record_id', 'in', some)
      .where('kind', '=', kind)
      .execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) continue
    await tx.q.deleteFrom('search_key').where('entry_id', 'in', ids).execute()
    await tx.q.deleteFrom('search_entry').where('id', 'in', ids).execute()
  }
}

export const deleteEverything = async (tx: Tx): Promise<void> => {
  await tx.q.deleteFrom('search_key').execute()
  await tx.q.deleteFrom('search_entry').execute()
}
