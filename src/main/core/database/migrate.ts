import { existsSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { openConnection } from './connection.ts'

/** Numbered in tens, so that a hotfix finds room between two releases. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: readonly string[]
}

/** The file was written by a newer program: it is left untouched. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'
}

export const databaseVersion = (raw: Sqlite.Database): number =>
  Number(raw.pragma('user_version', { simple: true }))

/**
 * Looks at a database that may be newer through a connection that cannot write: a writing one would fold the
 * write-ahead log into the file as it closes.
 * @throws NewerDatabase, WrongKey
 */
export const refuseNewer = (file: string, key: Buffer, migrations: readonly Migration[]): void => {
  if (!existsSync(file)) return
  const raw = openConnection(file, key, { readonly: true, cacheMb: 1 })
  try {
    if (databaseVersion(raw) > lastOf(migrations)) throw new NewerDatabase()
  } finally {
    raw.close()
  }
}

/**
 * Brings the schema up to the last migration, all pending ones in one transaction.
 * `snapshot` runs first, unless the file is new: a failed migration must leave a way back.
 * @throws NewerDatabase before anything is touched
 */
export const migrate = (
  raw: Sqlite.Database,
  migrations: readonly Migration[],
  snapshot: (version: number) => void,
): void => {
  const inOrder = ordered(migrations)
  const version = databaseVersion(raw)
  const last = lastOf(inOrder)
  if (version > last) throw new NewerDatabase()
  const pending = inOrder.filter((migration) => migration.number > version)
  if (pending.length === 0) return
  if (version > 0) snapshot(version)
  raw.transaction(() => {
    for (const migration of pending) for (const statement of migration.sql) raw.exec(statement)
    raw.pragma(`user_version=${last}`)
  })()
}

const lastOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.number ?? 0

const ordered = (migrations: readonly Migration[]): readonly Migration[] => {
  migrations.forEach((migration, at) => {
    const before = migrations[at - 1]
    if (before !== undefined && before.number >= migration.number)
      throw new Error(`migration ${migration.number} stands behind ${before.number}`)
  })
  return migrations
}
