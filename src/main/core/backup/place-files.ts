import { copyFile, type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openStored } from '../files/read-pieces.ts'
import { contentDigest, placeOf } from '../files/stored-form.ts'
import type { ListedFile } from './manifest.ts'
import { renameWhenFree } from './rename-when-free.ts'

/** What became of the stored files of one copy. */
export interface CopiedFiles {
  readonly copied: number
  /** Digests of files that could not be read whole where they came from, and are not at the destination. */
  readonly unreadable: readonly string[]
}

/**
 * Brings stored files from one folder into another, each once and as they are: sealed, under names that tell nothing.
 * A file counts as there only after it was read back whole.
 */
export const copyFiles = async (
  from: string,
  to: string,
  files: readonly ListedFile[],
  filesKey: Buffer,
): Promise<CopiedFiles> => {
  let copied = 0
  const unreadable: string[] = []
  for (const { digest } of files) {
    const [source, target] = [placeOf(from, digest), placeOf(to, digest)]
    if (await sameLength(source, target)) continue
    if (await copyOne(source, target, digest, filesKey)) copied += 1
    else if (!(await isWhole(target, digest, filesKey))) unreadable.push(digest)
  }
  return { copied, unreadable }
}

/** Digests of the listed files that are not whole in this folder. */
export const brokenFiles = async (
  folder: string,
  files: readonly ListedFile[],
  filesKey: Buffer,
): Promise<readonly string[]> => {
  const broken: string[] = []
  for (const { digest } of files)
    if (!(await isWhole(placeOf(folder, digest), digest, filesKey))) broken.push(digest)
  return broken
}

const lengthOf = async (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  )

/** Names are digests of the content, so equal length means that it was brought before; the drill reads it whole. */
const sameLength = async (source: string, target: string): Promise<boolean> => {
  const length = await lengthOf(target)
  return length !== null && ((await lengthOf(source)) ?? length) === length
}

const copyOne = async (
  source: string,
  target: string,
  digest: string,
  filesKey: Buffer,
): Promise<boolean> => {
  if ((await lengthOf(source)) === null) return false
  const part = `${target}.part`
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  await rm(part, { force: true })
  try {
    await copyFile(source, part)
    await syncFile(part)
    const whole = await isWhole(part, digest, filesKey)
    if (whole) await renameWhenFree(part, target)
    return whole
  } finally {
    await rm(part, { force: true })
  }
}

export const isWhole = async (file: string, digest: string, filesKey: Buffer): Promise<boolean> => {
  const stored = await openStored(file, digest, filesKey).catch(nullWhenRefused)
  if (stored === null) return false
  try {
    const sum = contentDigest(filesKey)
    for (let place = 0; place < stored.count; place += 1) {
      const piece = await stored.piece(place).catch(nullWhenRefused)
      if (piece === null) return false
      sum.update(piece)
    }
    return sum.digest('hex') === digest
  } finally {
    await stored.close()
  }
}

const nullWhenRefused = (error: unknown): null => {
  const { code } = error as { readonly code?: unknown }
  if (code === 'FILE_MISSING' || code === 'FILE_DAMAGED') return null
  throw error
}

export const syncFile = async (file: string): Promise<void> => {
  await synced(await open(file, 'r+'))
}

/** A rename is on the disk once its folder is. Windows cannot open a folder, and writes renames through by itself. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  await synced(await open(folder, 'r')).catch((error: { readonly code?: unknown }) => {
    // Some shares know no sync of a folder.
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error
  })
}

const synced = async (handle: FileHandle): Promise<void> => {
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const filesFolder = (place: string): string => join(place, 'files')
