import type Sqlite from 'better-sqlite3'
import { sqliteCode } from './connection.ts'
import { preparedStatements, type Statements } from './dialect.ts'

export interface Pair {
  readonly writer: Sqlite.Database
  readonly reader: Sqlite.Database
}

/** The connections of an open house, which may be closed and opened again under everybody's feet. */
export interface Connections {
  readonly writer: Sqlite.Database
  readonly write: Statements
  readonly read: Statements
  /**
   * Both are closed, so that the log is recovered by the next opening: only then what it holds is known. The system
   * may call clean what it failed to write (Linux does), so all of the log is written anew into the database and synced.
   * @throws the disk's error when it cannot: until it can, nothing that is written is safe
   */
  renew(): void
  close(): void
}

export const holdConnections = (first: Pair, reopen: () => Pair): Connections => {
  const prepared = (pair: Pair) => ({
    ...pair,
    write: preparedStatements(pair.writer),
    read: preparedStatements(pair.reader),
  })
  const held = { now: prepared(first) }
  const close = (): void => {
    held.now.reader.close()
    held.now.writer.close()
  }
  return {
    get writer() {
      return held.now.writer
    },
    write: (sql) => held.now.write(sql),
    read: (sql) => held.now.read(sql),
    renew: () => {
      close()
      held.now = prepared(reopen())
      held.now.writer.pragma('wal_checkpoint(TRUNCATE)')
    },
    close,
  }
}

/** After an error of the disk nobody knows whether a commit is in the log (trust.md, M6: it was, 1 of 1). */
export const leavesDoubt = (error: unknown): boolean => sqliteCode(error).startsWith('SQLITE_IOERR')
