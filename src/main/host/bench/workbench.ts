import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '#core/database/folder-lock.ts'
import { databaseFile } from '#core/setup/foundations.ts'
import { unwrapByMachine } from '#core/vault/key-ring.ts'

/** A copy of a data folder on the same disk, to be measured and thrown away. */
export interface Workbench {
  readonly dataDir: string
  /** A second copy of the database, for the floor. */
  readonly floorFile: string
  remove(): void
}

const FILES = ['desk.db', 'desk.key', 'keys.json', 'anchor']

export const layOut = (dataDir: string): Workbench => {
  const lock = lockFolder(dataDir)
  try {
    const bench = mkdtempSync(join(dataDir, 'bench-'))
    for (const name of FILES)
      if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(bench, name))
    const floorFile = join(bench, 'floor.db')
    copyFileSync(databaseFile(dataDir), floorFile)
    return { dataDir: bench, floorFile, remove: () => rmSync(bench, { recursive: true, force: true }) }
  } finally {
    lock.release()
  }
}

/** The key that this machine keeps for the folder; throws where only the recovery code opens it. */
export const keyOf = async (dataDir: string): Promise<Buffer> => {
  const key = await unwrapByMachine(dataDir, null)
  if (key === null) throw new Error('this folder does not open without its recovery code')
  return key
}
