import type Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { openConnection } from './connection.ts'
import type { Reader } from './database.ts'
import { preparedStatements, sqliteDialect } from './dialect.ts'
import type { Tables } from './tables.ts'

/** A database that is only looked at: nothing of it changes, not even its write-ahead log. */
export interface OpenReader {
  readonly reader: Reader
  readonly raw: Sqlite.Database
  close(): void
}

/** @throws WrongKey */
export const openReader = (file: string, key: Buffer): OpenReader => {
  const raw = openConnection(file, key, { readonly: true, cacheMb: 64 })
  const q = new Kysely<Tables>({ dialect: sqliteDialect(preparedStatements(raw), () => true) })
  return { reader: { q }, raw, close: () => void raw.close() }
}
