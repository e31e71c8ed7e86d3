import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readAnchor } from '../database/anchor.ts'
import { openReader } from '../database/open-reader.ts'
import { Refusal, refuse } from '../kernel/errors.ts'
import type { RecoveryWrap } from '../vault/key-ring.ts'
import {
  countRows,
  listedFiles,
  schemaVersionOf,
  takeSamples,
  trailEnd,
} from './database-facts.repository.ts'
import { type BackupKeys, backupKeys, houseMark } from './house-keys.ts'
import type { ListedFile, Manifest } from './manifest.ts'
import { freeBytes, megabytes, type Place, placeProblem, requirePlace, sweepParts } from './place.ts'
import { copyFiles, filesFolder, syncFolder } from './place-files.ts'
import { sha256, withBackup } from './read-backup.ts'
import { renameWhenFree } from './rename-when-free.ts'
import { writeBackup } from './write-backup.ts'

export const SAMPLES = 50
export const GCM_CHANCE = 12 + 32 + 32

export interface BackUpOrder {
  readonly kind: 'back-up'
  readonly dataDir: string
  readonly databaseFile: string
  readonly dataKey: Buffer
  readonly recovery: RecoveryWrap
  /** An invented compound: its backups open without a code, as it does itself. */
  readonly practice: boolean
  /** File name of the new backup, the same in every place. */
  readonly name: string
  readonly madeAt: number
  readonly compoundName: string
  readonly programVersion: string
  readonly places: readonly Place[]
  /** `GCM_CHANCE` bytes for the seals, two more for each sample. */
  readonly chance: Buffer
}

export type PlaceOutcome =
  | {
      readonly id: string
      readonly kind: 'made'
      readonly bytes: number
      readonly filesCopied: number
      readonly filesUnreadable: readonly string[]
    }
  | { readonly id: string; readonly kind: 'failed'; readonly code: string; readonly data: unknown }

export interface BackedUp {
  readonly auditSeq: number
  readonly places: readonly PlaceOutcome[]
}

/**
 * One copy of the database, sealed into every place. A place that fails keeps what it had and does not stop the
 * others. Runs in the worker, with a connection of its own: the desk goes on writing meanwhile.
 */
export const backUp = async (order: BackUpOrder): Promise<BackedUp> => {
  const keys = backupKeys(order.dataKey)
  const scratch = scratchFolder(order.dataDir)
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { recursive: true, mode: 0o700 })
  try {
    const copy = await takeCopy(order, keys, join(scratch, 'copy.db'))
    const places: PlaceOutcome[] = []
    for (const place of order.places) places.push(await intoPlace(order, keys, copy, place))
    return { auditSeq: copy.manifest.audit.seq, places }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Work files of backups and drills: encrypted as all else, and gone after each run. */
export const scratchFolder = (dataDir: string): string => join(dataDir, 'backup-work')

interface Copy {
  readonly file: string
  readonly manifest: Manifest
  readonly files: readonly ListedFile[]
}

const takeCopy = async (order: BackUpOrder, keys: BackupKeys, file: string): Promise<Copy> => {
  // Read first: what was acknowledged before the copy began has to be in it.
  const anchor = readAnchor(join(order.dataDir, 'anchor'), keys.anchor)
  const house = openReader(order.databaseFile, keys.data)
  try {
    house.raw.prepare('VACUUM INTO ?').run(file)
  } finally {
    house.close()
  }
  const copy = openReader(file, keys.data)
  try {
    const tables = countRows(copy.raw)
    const files = listedFiles(copy.raw)
    const audit = trailEnd(copy.raw)
    if (anchor !== null && audit.seq < anchor.seq) return refuse('DATABASE_DAMAGED')
    const manifest: Manifest = {
      madeAt: order.madeAt,
      compoundName: order.compoundName,
      programVersion: order.programVersion,
      schemaVersion: schemaVersionOf(copy.raw),
      tables,
      database: await measured(file),
      files: {
        count: files.length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        sha256: sha256(Buffer.from(JSON.stringify(files))),
      },
      audit,
      anchor: anchor === null ? null : { seq: anchor.seq, hash: anchor.hash.toString('base64') },
      samples: [...takeSamples(copy.raw, tables, SAMPLES, order.chance.subarray(GCM_CHANCE))],
    }
    return { file, manifest, files }
  } finally {
    copy.close()
  }
}

const measured = async (file: string): Promise<Manifest['database']> => {
  const sum = createHash('sha256')
  let size = 0
  for await (const piece of createReadStream(file, { highWaterMark: 1_048_576 }) as AsyncIterable<Buffer>) {
    sum.update(piece)
    size += piece.length
  }
  return { size, sha256: sum.digest('hex') }
}

const intoPlace = async (
  order: BackUpOrder,
  keys: BackupKeys,
  copy: Copy,
  place: Place,
): Promise<PlaceOutcome> => {
  try {
    await requirePlace(place)
    await sweepParts(place.folder)
    requireRoom(place, copy)
    const store = filesFolder(place.folder)
    const files = await copyFiles(join(order.dataDir, 'files'), store, copy.files, keys.files)
    const bytes = await writeAndReadBack(order, keys, copy, place)
    return {
      id: place.id,
      kind: 'made',
      bytes,
      filesCopied: files.copied,
      filesUnreadable: files.unreadable,
    }
  } catch (error) {
    const problem = placeProblem(error, place.folder)
    if (!(problem instanceof Refusal)) throw problem
    return { id: place.id, kind: 'failed', code: problem.code, data: problem.data }
  }
}

/** Old backups are never given up for a new one that may not fit. */
const requireRoom = ({ folder }: Place, { manifest }: Copy): void => {
  const needed = manifest.database.size * 1.01 + 1_048_576
  const free = freeBytes(folder)
  if (free < needed) refuse('BACKUP_PLACE_FULL', { freeMb: megabytes(free) })
}

/** Under a name that no reader takes for a backup; renamed only after every byte of it was read back. */
const writeAndReadBack = async (
  order: BackUpOrder,
  keys: BackupKeys,
  { file, manifest, files }: Copy,
  { folder }: Place,
): Promise<number> => {
  const part = join(folder, `${order.name}.part`)
  try {
    const bytes = await writeBackup(part, {
      key: keys.backup,
      house: houseMark(keys.data),
      recovery: order.recovery,
      practiceKey: order.practice ? order.dataKey.toString('base64') : null,
      manifest,
      files,
      database: file,
      chance: {
        iv: order.chance.subarray(0, 12),
        filesSalt: order.chance.subarray(12, 44),
        databaseSalt: order.chance.subarray(44, 76),
      },
    })
    await readBack(part, keys, manifest)
    await renameWhenFree(part, join(folder, order.name))
    await syncFolder(folder)
    return bytes
  } finally {
    await rm(part, { force: true }).catch(() => undefined)
  }
}

const readBack = (part: string, keys: BackupKeys, written: Manifest): Promise<void> =>
  withBackup(part, async (backup) => {
    const manifest = await backup.manifest(keys.backup)
    if (JSON.stringify(manifest) !== JSON.stringify(written)) refuse('BACKUP_DAMAGED')
    await backup.files(keys.backup, manifest)
    await backup.database(keys.backup, manifest, async () => {})
  })
