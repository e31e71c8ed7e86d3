import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sqliteCode } from './connection.ts'

/** Another program, or this one, works in this folder already. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

export interface FolderLock {
  release(): void
}

/**
 * One house at a time in a data folder. The lock is the operating system's own, held on an empty database file:
 * it ends with the process however that ends, so no lock is ever left over, and none must be judged stale.
 * @throws FolderInUse while the other one lives
 */
export const lockFolder = (dataDir: string): FolderLock => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const held = new Sqlite(join(dataDir, 'lock'), { timeout: 0 })
  try {
    held.pragma('journal_mode=MEMORY')
    held.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    held.close()
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) throw new FolderInUse()
    throw error
  }
  return { release: () => void held.close() }
}
