import { statfsSync } from 'node:fs'
import { sqliteCode } from './connection.ts'

/** What a failing disk or database means to the person at the desk. */
export type DatabaseProblem =
  | { readonly code: 'DISK_FULL'; readonly data: { readonly freeMb: number } }
  | { readonly code: 'DISK_READ_ONLY' | 'DATABASE_BUSY' | 'DATABASE_DAMAGED' }

const FULL_BELOW_MB = 16

/**
 * Reads an error of SQLite or of the file system. A full disk often answers "disk I/O error" (measured on ext4), so the free space of the
 * data folder decides, not the code alone.
 */
export const databaseProblem = (error: unknown, dataDir: string): DatabaseProblem | null => {
  const code = sqliteCode(error) || fileCode(error)
  if (code === '') return null
  const freeMb = freeMegabytes(dataDir)
  if (
    code === 'SQLITE_FULL' ||
    code === 'ENOSPC' ||
    (code.startsWith('SQLITE_IOERR') && freeMb < FULL_BELOW_MB)
  )
    return { code: 'DISK_FULL', data: { freeMb } }
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'EROFS')
    return { code: 'DISK_READ_ONLY' }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { code: 'DATABASE_BUSY' }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return { code: 'DATABASE_DAMAGED' }
  return null
}

/** What Node says of stored files, keys and the anchor, where it is the disk's doing. */
const fileCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EROFS')
    ? error.code
    : ''

/** Free space in whole megabytes; none when the folder itself is gone. */
export const freeMegabytes = (folder: string): number => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return Math.floor((bavail * bsize) / 1_048_576)
  } catch {
    return 0
  }
}
