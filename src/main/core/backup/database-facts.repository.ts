import { createHash } from 'node:crypto'
import type { OpenReader } from '../database/open-reader.ts'
import { canonical } from '../kernel/canonical.ts'
import { type ListedFile, type Manifest, Sample } from './manifest.ts'

type Raw = OpenReader['raw']

/** Every table of the file itself: a backup of a newer or older schema is counted as it is. */
export const tablesOf = (raw: Raw): readonly string[] =>
  raw
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all()
    .map(String)

export const countRows = (raw: Raw): Manifest['tables'] =>
  Object.fromEntries(
    tablesOf(raw).map((table) => [
      table,
      Number(
        raw
          .prepare(`SELECT count(*) FROM ${quoted(table)}`)
          .pluck()
          .get(),
      ),
    ]),
  )

export const schemaVersionOf = (raw: Raw): number => Number(raw.pragma('user_version', { simple: true }))

export const listedFiles = (raw: Raw): readonly ListedFile[] =>
  raw.prepare('SELECT digest, size FROM stored_file ORDER BY digest').all() as ListedFile[]

export const trailEnd = (raw: Raw): Manifest['audit'] => {
  const end = raw.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get() as
    | { readonly seq: number; readonly hash: Buffer }
    | undefined
  return { seq: end?.seq ?? 0, hash: (end?.hash ?? Buffer.alloc(32)).toString('base64') }
}

/** The end of the trail that the last salvage found, on which its own row hangs; null when there was none. */
export const lastSalvage = (raw: Raw): { readonly seq: number; readonly hash: Buffer } | null => {
  const before = raw.prepare(
    `SELECT seq, hash FROM audit WHERE seq < (SELECT max(seq) FROM audit WHERE action = 'rescue.salvage')
     ORDER BY seq DESC LIMIT 1`,
  )
  return (before.get() as { readonly seq: number; readonly hash: Buffer } | undefined) ?? null
}

/** `count` records spread over all tables, picked by `chance` (two bytes a record). */
export const takeSamples = (
  raw: Raw,
  tables: Manifest['tables'],
  count: number,
  chance: Buffer,
): readonly Sample[] => {
  const filled = Object.entries(tables).filter(([, rows]) => rows > 0)
  return Array.from({ length: filled.length === 0 ? 0 : count }, (_, n) => {
    const [table, rows] = filled[n % filled.length] ?? ['', 0]
    return sampleAt(raw, table, Math.floor((chance.readUInt16BE(n * 2) / 65_536) * rows))
  })
}

/** Whether the record is there as it was. */
export const sampleHolds = (raw: Raw, { table, key, digest }: Sample): boolean => {
  if (!tablesOf(raw).includes(table)) return false
  const names = Object.keys(key)
  const where = names.map((name) => `${quoted(name)} IS ?`).join(' AND ')
  const row = raw.prepare(`SELECT * FROM ${quoted(table)} WHERE ${where}`).get(...Object.values(key))
  return row !== undefined && rowDigest(row) === digest
}

const sampleAt = (raw: Raw, table: string, place: number): Sample => {
  const names = keyOf(raw, table)
  const columns = names.map((name) => quoted(name)).join(', ')
  const key = raw
    .prepare(`SELECT ${columns} FROM ${quoted(table)} LIMIT 1 OFFSET ?`)
    .get(place) as Sample['key']
  const where = names.map((name) => `${quoted(name)} IS ?`).join(' AND ')
  const row = raw.prepare(`SELECT * FROM ${quoted(table)} WHERE ${where}`).get(...Object.values(key))
  return Sample.parse({ table, key, digest: rowDigest(row) })
}

/** The columns of the primary key; a table without one has its row number. */
export const keyOf = (raw: Raw, table: string): readonly string[] => {
  const columns = raw.pragma(`table_info(${quoted(table)})`) as {
    readonly name: string
    readonly pk: number
  }[]
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  return key.length === 0 ? ['rowid'] : key.map(({ name }) => name)
}

const rowDigest = (row: unknown): string => createHash('sha256').update(canonical(row)).digest('base64')

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
