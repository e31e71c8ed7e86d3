import type { Searchable, SearchIndex } from '../compound/compound.service.ts'
import { unitBeginning } from '../compound/unit-spelling.ts'
import type { Database, Reader, Tx } from '../database/database.ts'
import type { Caller } from '../kernel/caller.ts'
import type { Permission } from '../kernel/permission.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import { type SearchHit, SearchKind } from './search.contract.ts'
import {
  deleteEntries,
  deleteEverything,
  type Entry,
  insertEntries,
  insertKeys,
  selectEntries,
  selectKeys,
} from './search.repository.ts'
import { endOf, isTail, type Probe, probesOf, scopeZone, score } from './search.rules.ts'
import { tailTexts } from './search.text.ts'
import {
  fold,
  idNumberKeys,
  type Key,
  nameKeys,
  phoneKeys,
  plateKeys,
  type Shape,
  unitKeys,
} from './search-keys.ts'

/** What a record shows in the search box, and the keys by which it is found (search-keys.ts makes them). */
export interface IndexedRecord {
  readonly kind: SearchKind
  readonly recordId: string
  readonly unitId: string | null
  readonly zone: ZoneCode | null
  /** Null: anybody signed in may find it. */
  readonly permission: Permission | null
  /** Masked. */
  readonly title: string
  readonly unit: string
  /** One short fact. */
  readonly detail: string
  readonly keys: readonly Key[]
}

/** Replaces what the record was found by. */
export const indexRecordIn = (tx: Tx, record: IndexedRecord): Promise<void> => indexRecordsIn(tx, [record])

/** Several records of one kind at once. A record with several homes is listed once for each. */
export const indexRecordsIn = async (tx: Tx, records: readonly IndexedRecord[]): Promise<void> => {
  const [first] = records
  if (first === undefined) return
  await deleteEntries(tx, first.kind, [...new Set(records.map(({ recordId }) => recordId))])
  await insertRecordsIn(tx, records)
}

/** For many records that nobody could find before: nothing of them is looked for and replaced. */
export const insertRecordsIn = async (tx: Tx, records: readonly IndexedRecord[]): Promise<void> => {
  const ids = await insertEntries(tx, records.map(entryOf))
  await insertKeys(
    tx,
    records.flatMap((record, at) => keyRows(record, ids[at] ?? 0)),
  )
}

const entryOf = ({ kind, recordId, unitId, zone, title, unit, detail }: IndexedRecord) => ({
  kind,
  record_id: recordId,
  unit_id: unitId,
  zone,
  title,
  unit,
  detail,
})

const keyRows = ({ kind, zone, permission, keys }: IndexedRecord, entryId: number) =>
  best(keys).map(({ key, rank, permission: own = permission ?? '' }) => ({
    key,
    entry_id: entryId,
    kind,
    zone: scopeZone(kind, zone),
    permission: own,
    rank,
  }))

/** Two people of one record may share a spelling; the better rank stays. */
const best = (keys: readonly Key[]): readonly Key[] => {
  const kept = new Map<string, Key>()
  for (const key of keys) {
    const other = kept.get(key.key)
    if (other === undefined || key.rank < other.rank) kept.set(key.key, key)
  }
  return [...kept.values()]
}

const withKeys = ({ homes, names, phones, idNumbers, plates, ...shown }: Searchable): IndexedRecord => ({
  ...shown,
  keys: [
    ...homes.flatMap((home) => unitKeys(home)),
    ...names.flatMap((name) => nameKeys(name)),
    ...phones.flatMap((phone) => phoneKeys(phone)),
    ...idNumbers.flatMap((idNumber) => idNumberKeys(idNumber, 1)),
    ...plates.flatMap((plate) => plateKeys(plate)),
  ],
})

/** Records that are gone are found no more. */
export const dropRecordsIn = (tx: Tx, kind: SearchKind, recordIds: readonly string[]): Promise<void> =>
  deleteEntries(tx, kind, recordIds)

/** For the rooms below, which cannot import this one. */
export const searchIndex: SearchIndex = {
  putIn: (tx, records) => indexRecordsIn(tx, records.map(withKeys)),
  dropIn: deleteEntries,
}

/** Gives every record of its kind, page by page, for `desk reindex`. */
export interface Indexed {
  pages(db: Reader): AsyncIterable<readonly IndexedRecord[]>
}

/** The same for a room below this one. */
export const indexedFrom = (pages: (db: Reader) => AsyncIterable<readonly Searchable[]>): Indexed => ({
  pages: async function* (db) {
    for await (const page of pages(db)) yield page.map(withKeys)
  },
})

/** Makes all keys anew from the records themselves. */
export const reindexIn = async (
  tx: Tx,
  sources: readonly Indexed[],
): Promise<{ readonly entries: number }> => {
  await deleteEverything(tx)
  let entries = 0
  for (const source of sources)
    for await (const page of source.pages(tx)) {
      await insertRecordsIn(tx, page)
      entries += page.length
    }
  return { entries }
}

export interface SearchHouse {
  readonly database: Database
}

interface Question {
  readonly text: string
  readonly limit: number
  /** Only these; all when left out. */
  readonly kinds?: readonly SearchKind[]
}

interface Found {
  readonly entryId: number
  readonly shape: Shape
  readonly score: number
  readonly key: string
}

const ALL_KINDS: readonly SearchKind[] = SearchKind.options

/** What the text may mean, best first, as far as this caller may know of it. */
export const findRecords = async (
  db: Reader,
  caller: Caller,
  question: Question,
): Promise<readonly SearchHit[]> => {
  const probes = probesOf(question.text, unitBeginning(question.text))
  const kinds = question.kinds ?? ALL_KINDS
  const found = (await Promise.all(probes.map((probe) => scan(db, caller, probe, kinds)))).flat()
  const ranked = bestOfEach(found).slice(0, question.limit)
  const entries = new Map(
    (
      await selectEntries(
        db,
        ranked.map(({ entryId }) => entryId),
      )
    ).map((entry) => [entry.id, entry]),
  )
  return ranked.flatMap(({ entryId, shape }) => {
    const entry = entries.get(entryId)
    return entry === undefined ? [] : [hitOf(entry, tailShown(shape, question.text))]
  })
}

const scan = async (
  db: Reader,
  caller: Caller,
  probe: Probe,
  kinds: readonly SearchKind[],
): Promise<readonly Found[]> => {
  const range = { from: probe.from, end: endOf(probe), kinds, permissions: caller.permissions }
  const keys = await selectKeys(db, caller.scope, range)
  return keys.map(({ key, entry_id, rank }) => ({
    entryId: entry_id,
    shape: probe.shape,
    score: score(probe, key, rank),
    key,
  }))
}

const bestOfEach = (found: readonly Found[]): readonly Found[] => {
  const best = new Map<number, Found>()
  for (const one of found)
    if (one.score < (best.get(one.entryId)?.score ?? Number.POSITIVE_INFINITY)) best.set(one.entryId, one)
  return [...best.values()].sort((a, b) => a.score - b.score || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

const tailShown = (shape: Shape, text: string): string =>
  isTail(shape) ? tailTexts[shape](fold(text).toUpperCase()) : ''

const hitOf = (entry: Entry, matched: string): SearchHit => ({
  kind: entry.kind,
  recordId: entry.record_id,
  unitId: entry.unit_id,
  title: entry.title,
  unit: entry.unit,
  zone: entry.zone,
  detail: [entry.detail, matched].filter((part) => part !== '').join(' · '),
})
