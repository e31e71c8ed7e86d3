import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openReader } from '../database/open-reader.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import { databaseFile, openFoundations } from '../setup/foundations.ts'
import { adoptKeys, type MachineKeys, openRecoveryWrap } from '../vault/key-ring.ts'
import { readRecoveryCode } from '../vault/recovery-code.ts'
import { countRows } from './database-facts.repository.ts'
import { backupKeys } from './house-keys.ts'
import type { Manifest } from './manifest.ts'
import { brokenFiles, copyFiles, filesFolder, syncFile, syncFolder } from './place-files.ts'
import { copyFindings, newestSchema } from './prove.service.ts'
import { withBackup } from './read-backup.ts'
import { unpack } from './unpack.ts'

export interface UnpackOrder {
  readonly kind: 'unpack'
  readonly dataDir: string
  readonly dataKey: Buffer
  readonly file: string
  /** Folder in the data folder that the copy is unpacked into. */
  readonly incoming: string
}

export interface UnpackedHouse {
  readonly manifest: Manifest
  readonly counts: Manifest['tables']
}

export const incomingFolder = (now: number): string => `incoming-${now}`

/**
 * Unpacks a backup beside the present house and proves it there. The present house is not touched: stored files
 * come in under names that only their own content can have.
 * @throws Refusal BACKUP_DAMAGED, BACKUP_NEWER, BACKUP_NOT_PROVEN, BACKUP_FILES_BROKEN
 */
export const unpackHouse = async (order: UnpackOrder): Promise<UnpackedHouse> => {
  const { dataDir, dataKey, file } = order
  const keys = backupKeys(dataKey)
  const folder = join(dataDir, order.incoming)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const target = databaseFile(folder)
    const { manifest, files } = await unpack(file, keys.backup, target, newestSchema())
    const findings = await copyFindings(target, keys, manifest)
    if (findings.length > 0) return refuse('BACKUP_NOT_PROVEN', { findings: findings.length })
    await copyFiles(filesFolder(dirname(file)), join(dataDir, 'files'), files, keys.files)
    const broken = await brokenFiles(join(dataDir, 'files'), files, keys.files)
    if (broken.length > 0) return refuse('BACKUP_FILES_BROKEN', { files: broken.length })
    return { manifest, counts: manifest.tables }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

export interface FurnishParts {
  readonly dataDir: string
  readonly incoming: string
  readonly dataKey: Buffer
  readonly file: string
  readonly machine: MachineKeys
  readonly ports: { readonly clock: Clock; readonly random: Random }
  readonly call: Call
  /** Name of the act in the trail, and what it is about. */
  readonly act: { readonly action: string; readonly id: string; readonly after: object }
}

/**
 * Makes a house of an unpacked copy: its keys for this machine, its schema of today, and the first row of its trail
 * says where it came from. Only then may it take the place of the present one.
 */
export const furnish = async (parts: FurnishParts): Promise<void> => {
  const folder = join(parts.dataDir, parts.incoming)
  const recovery = await withBackup(parts.file, async ({ head }) => head.recovery)
  await adoptKeys(folder, parts.dataKey, recovery, parts.machine)
  await openAndSay(folder, parts)
}

/** Opens the house that lies in `folder`, which brings it up to date, and writes one row into its trail. */
export const openAndSay = async (
  folder: string,
  { dataKey, ports, call, act }: Pick<FurnishParts, 'dataKey' | 'ports' | 'call' | 'act'>,
): Promise<void> => {
  const house = await openFoundations(folder, dataKey, ports)
  try {
    await house.database.session(call, async (tx) =>
      tx.audit({ action: act.action, record: { kind: 'backup', id: act.id }, after: act.after }),
    )
  } finally {
    house.close()
  }
  for (const name of ['desk.db', 'anchor', 'keys.json'])
    if (existsSync(join(folder, name))) await syncFile(join(folder, name))
  await syncFolder(folder)
}

/** Rows of the house that lies in a folder; null when nothing can be read there with this key. */
export const countsOf = (folder: string, dataKey: Buffer): Manifest['tables'] | null => {
  if (!existsSync(databaseFile(folder))) return null
  try {
    const house = openReader(databaseFile(folder), dataKey)
    try {
      return countRows(house.raw)
    } finally {
      house.close()
    }
  } catch {
    return null
  }
}

export interface CountPair {
  readonly table: string
  readonly now: number | null
  readonly backup: number
}

/** What stands now beside what the copy holds, table by table. */
export const pairCounts = (now: Manifest['tables'] | null, backup: Manifest['tables']): CountPair[] =>
  Object.entries(backup).map(([table, rows]) => ({ table, now: now?.[table] ?? null, backup: rows }))

/**
 * The data key behind a backup, by the recovery code alone.
 * @throws Refusal RECOVERY_CODE_WRONG
 */
export const keyByCode = async (file: string, typed: string): Promise<Buffer> => {
  const secret = readRecoveryCode(typed) ?? refuse('RECOVERY_CODE_WRONG')
  const recovery = await withBackup(file, async ({ head }) => head.recovery)
  return (await openRecoveryWrap(recovery, secret)) ?? refuse('RECOVERY_CODE_WRONG')
}
