import { existsSync } from 'node:fs'
import { lockFolder } from '../database/folder-lock.ts'
import { system } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import { databaseFile } from '../setup/foundations.ts'
import { hasKeys } from '../vault/key-ring.ts'
import { withBackup } from './read-backup.ts'
import {
  type CountPair,
  countsOf,
  furnish,
  incomingFolder,
  keyByCode,
  pairCounts,
  unpackHouse,
} from './restore.service.ts'
import { finishSwitch, sweepIncoming, switchHouse } from './switch.ts'
import { keptUntil, previousFolder } from './way-back.ts'

export interface RestorePorts {
  readonly dataDir: string
  readonly clock: Clock
  readonly random: Random
}

export interface RestoredFolder {
  readonly madeAt: number
  readonly counts: readonly CountPair[]
  /** Where the house lies that was here before; null in an empty folder. */
  readonly previous: { readonly folder: string; readonly until: number } | null
}

/**
 * Restores a backup into a data folder that no program has open. The recovery code alone is enough, also on a
 * machine that has never seen the house.
 * @throws FolderInUse while another program works in the folder
 * @throws Refusal RECOVERY_CODE_WRONG without a code that fits (a sample needs none), and what the backup says
 */
export const restoreFolder = async (
  ports: RestorePorts,
  file: string,
  recoveryCode: string | null,
): Promise<RestoredFolder> => {
  if (!existsSync(file)) return refuse('BACKUP_FILE_MISSING')
  const lock = lockFolder(ports.dataDir)
  try {
    return await restoreLocked(ports, file, recoveryCode)
  } finally {
    lock.release()
  }
}

const restoreLocked = async (
  ports: RestorePorts,
  file: string,
  recoveryCode: string | null,
): Promise<RestoredFolder> => {
  const { dataDir, clock } = ports
  await finishSwitch(dataDir)
  sweepIncoming(dataDir)
  const dataKey = recoveryCode === null ? await practiceKey(file) : await keyByCode(file, recoveryCode)
  const now = clock.now()
  const incoming = incomingFolder(now)
  const before = countsOf(dataDir, dataKey)
  const { manifest, counts } = await unpackHouse({ kind: 'unpack', dataDir, dataKey, file, incoming })
  await furnish({
    dataDir,
    incoming,
    dataKey,
    file,
    // A sample keeps its key beside it; a real house asks for its code at the next start.
    machine: { keychain: null, rememberKey: recoveryCode === null },
    ports,
    call: { caller: { ...system, staffId: 'command-line' }, procedure: 'backup.restore' },
    act: { action: 'backup.restore', id: 'command-line', after: { madeAt: manifest.madeAt } },
  })
  const occupied = hasKeys(dataDir) || existsSync(databaseFile(dataDir))
  const folder = previousFolder(now)
  await switchHouse(dataDir, { incoming, outgoing: folder })
  return {
    madeAt: manifest.madeAt,
    counts: pairCounts(before, counts),
    previous: occupied ? { folder, until: keptUntil(now) } : null,
  }
}

/** A sample opens without a question, and so do its backups. */
const practiceKey = async (file: string): Promise<Buffer> => {
  const key = await withBackup(file, async ({ head }) => head.practiceKey)
  return key === null ? refuse('RECOVERY_CODE_WRONG') : Buffer.from(key, 'base64')
}
