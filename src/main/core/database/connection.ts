import Sqlite from 'better-sqlite3'

export interface ConnectionOptions {
  readonly readonly?: boolean
  readonly cacheMb: number
  /** How long a lock of somebody else is waited for, with this thread standing still. */
  readonly waitMs?: number
}

/** Thrown when the file is there but this key does not open it. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey'
}

/**
 * Opens an encrypted database with a raw 32-byte key.
 * The order of the pragmas is fixed by the cipher: cipher, format, key, then anything else.
 * Durability is FULL: NORMAL loses acknowledged commits when the power goes (trust.md 4, rows 10 and 11).
 * @throws WrongKey when the key does not fit or the header is not a database's
 */
export const openConnection = (file: string, key: Buffer, options: ConnectionOptions): Sqlite.Database => {
  const raw = new Sqlite(file, { readonly: options.readonly ?? false, timeout: options.waitMs ?? 5_000 })
  try {
    raw.pragma("cipher='sqlcipher'")
    raw.pragma('legacy=4')
    raw.pragma(`key="x'${key.toString('hex')}'"`)
    readFirstPage(raw)
    if (options.readonly !== true) {
      raw.pragma('journal_mode=WAL')
      raw.pragma('synchronous=FULL')
      raw.pragma('wal_autocheckpoint=0')
    }
    raw.pragma('foreign_keys=ON')
    // Temporary tables are not encrypted on disk, so they stay in memory.
    raw.pragma('temp_store=MEMORY')
    raw.pragma(`cache_size=-${options.cacheMb * 1024}`)
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/** A wrong key shows itself only on the first read. */
const readFirstPage = (raw: Sqlite.Database): void => {
  try {
    raw.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_NOTADB') throw new WrongKey()
    throw error
  }
}

/** `SQLITE_FULL`, `SQLITE_IOERR_FSYNC`, … or an empty text for anything else. */
export const sqliteCode = (error: unknown): string =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_')
    ? error.code
    : ''
