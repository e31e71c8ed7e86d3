import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another program works in this folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

export interface FolderLock {
  release(): void
}

/**
 * One process in a data folder at a time. The lock names its process and boot: after a crash or a restart
 * of the machine the next start takes it over.
 * @throws FolderInUse while the other process lives
 */
export const lockFolder = (dataDir: string): FolderLock => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'lock')
  const mine = `${process.pid} ${bootId()}`
  if (!claim(file, mine)) {
    if (!ownerIsGone(readFileSync(file, 'utf8'))) throw new FolderInUse()
    rmSync(file, { force: true })
    if (!claim(file, mine)) throw new FolderInUse()
  }
  return { release: () => existsSync(file) && readFileSync(file, 'utf8') === mine && rmSync(file) }
}

/** Creating the file is the lock: of two processes that start at once, one fails here. */
const claim = (file: string, mine: string): boolean => {
  try {
    writeFileSync(file, mine, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const ownerIsGone = (text: string): boolean => {
  const [pid, boot] = text.split(' ')
  if (Number(pid) === process.pid || boot !== bootId()) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM')
  }
}

const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/** Process numbers start again after a restart of the machine. Windows has no such file: there the number must do. */
const bootId = (): string => (existsSync(BOOT_ID) ? readFileSync(BOOT_ID, 'utf8').trim() : 'unknown')
