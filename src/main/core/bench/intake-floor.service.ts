import type Sqlite from 'better-sqlite3'
import { openConnection } from '../database/connection.ts'

/** The same rows, written as plainly as the driver can: what durable storage alone costs. */
export interface IntakeFloor {
  /** Reads what one intake wrote; the function given back writes just that into the other file, in one transaction. */
  prepare(intake: { readonly parcelId: string; readonly commandId: string }): () => void
  close(): void
}

type Row = readonly unknown[]

/** The tables an intake adds rows to, in the order of writing, and how its own rows are known. */
const ADDED = {
  parcel: 'SELECT * FROM parcel WHERE id = @parcelId',
  parcel_step: 'SELECT * FROM parcel_step WHERE parcel_id = @parcelId',
  search_entry: `SELECT * FROM search_entry WHERE kind = 'parcel' AND record_id = @parcelId`,
  search_key: `SELECT k.* FROM search_key k JOIN search_entry e ON e.id = k.entry_id
    WHERE e.kind = 'parcel' AND e.record_id = @parcelId`,
  command: 'SELECT * FROM command WHERE id = @commandId',
  // By its record, which has an index: of five years' acts none is looked through.
  audit: `SELECT * FROM audit WHERE record_kind = 'parcel' AND record_id = @parcelId`,
} as const

const COMMITS_A_CHECKPOINT = 400

/** `copy` starts as a byte copy of `source`, so that both trees have the same depth and the same key. */
export const openIntakeFloor = (source: string, copy: string, key: Buffer): IntakeFloor => {
  const seen = openConnection(source, key, { readonly: true, cacheMb: 16 })
  const raw = openConnection(copy, key, { cacheMb: 16 })
  const added = Object.entries(ADDED).map(([table, sql]) => ({
    read: seen.prepare(sql).raw(),
    write: insertInto(raw, table),
  }))
  const counters = countersOf(seen, raw)
  let commits = 0
  return {
    prepare: (intake) => {
      const writes = [
        ...counters.changed().map((counter) => () => counters.put.run(counter)),
        ...added.flatMap(({ read, write }) => (read.all(intake) as Row[]).map((row) => () => write.run(row))),
      ]
      return () => {
        raw.exec('BEGIN IMMEDIATE')
        for (const write of writes) write()
        raw.exec('COMMIT')
        commits += 1
        if (commits % COMMITS_A_CHECKPOINT === 0) raw.pragma('wal_checkpoint(PASSIVE)')
      }
    },
    close: () => {
      seen.close()
      raw.close()
    },
  }
}

const insertInto = (raw: Sqlite.Database, table: string): Sqlite.Statement => {
  const columns = raw.pragma(`table_info(${table})`) as readonly unknown[]
  return raw.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join()})`)
}

/**
 * Serials are updated, not added: those that stand elsewhere in the two files are the ones this intake took. SQLite
 * compares them: garbage of the bench is not to be collected within the time of what it measures.
 */
const countersOf = (seen: Sqlite.Database, raw: Sqlite.Database) => {
  seen.exec('CREATE TEMP TABLE known (counter TEXT PRIMARY KEY, next INTEGER) WITHOUT ROWID')
  seen.exec('INSERT INTO known SELECT counter, next FROM serial')
  const upsert = (table: string): string =>
    `INSERT INTO ${table} VALUES (@counter, @next) ON CONFLICT (counter) DO UPDATE SET next = excluded.next`
  const remember = seen.prepare(upsert('known'))
  const moved = seen.prepare(
    `SELECT s.counter, s.next FROM main.serial s LEFT JOIN known k ON k.counter = s.counter
      WHERE k.next IS NOT s.next`,
  )
  return {
    put: raw.prepare(upsert('serial')),
    changed: () => {
      const taken = moved.all()
      for (const counter of taken) remember.run(counter)
      return taken
    },
  }
}
