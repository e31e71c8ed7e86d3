import { existsSync, statfsSync } from 'node:fs'
import { access, constants, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal, refuse } from '../kernel/errors.ts'
import { type OpenBackup, withBackup } from './read-backup.ts'

/** A folder that backups go to. The marker lies in it: a stick that is not plugged in leaves an empty folder behind. */
export interface Place {
  readonly id: string
  readonly folder: string
}

export const SUFFIX = '.deskbackup'
const MARKER = 'desk-backups.txt'

export const isBackupName = (name: string): boolean => name.endsWith(SUFFIX)

/** @throws Refusal BACKUP_PLACE_MISSING, or what the folder's disk says */
export const requirePlace = async ({ folder }: Place): Promise<void> => {
  if (!existsSync(join(folder, MARKER))) return refuse('BACKUP_PLACE_MISSING')
  await access(folder, constants.W_OK).catch(() => refuse('BACKUP_PLACE_READ_ONLY'))
}

/** Whether the disk that holds this place is plugged in. */
export const isThere = ({ folder }: Place): boolean => existsSync(join(folder, MARKER))

/** Makes the folder a place. What is in it already stays. */
export const markPlace = async (folder: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(folder, MARKER))) await writeFile(join(folder, MARKER), text, { flush: true })
}

export interface Lying {
  readonly name: string
  readonly bytes: number
  readonly madeAt: number
}

/** The whole backups of this house in a place, newest first. Others' and broken ones are nobody's to touch. */
export const backupsIn = async (folder: string, house: string): Promise<readonly Lying[]> => {
  const names = (await readdir(folder).catch(() => [])).filter(isBackupName)
  const found: Lying[] = []
  for (const name of names) {
    const head = await headOf(join(folder, name))
    if (head !== null && head.house === house) found.push({ name, bytes: head.size, madeAt: head.madeAt })
  }
  return found.sort((a, b) => b.madeAt - a.madeAt)
}

/** What a backup says of itself in the clear; null when it is none or its head is broken. */
export const headOf = (file: string) =>
  withBackup(file, async ({ head, size }: OpenBackup) => ({ ...head, size })).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })

/** Leftovers of a write that was cut short. */
export const sweepParts = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) if (name.endsWith('.part')) await rm(join(folder, name))
}

export const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** What the place's disk says of a failed write, in the words of the house; anything else as it is. */
export const placeProblem = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error) || !('code' in error) || error instanceof Refusal) return error
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new Refusal('BACKUP_PLACE_FULL', { freeMb: megabytes(freeOrNone(folder)) })
  if (error.code === 'EROFS' || error.code === 'EACCES' || error.code === 'EPERM')
    return new Refusal('BACKUP_PLACE_READ_ONLY')
  if (['ENOENT', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'ENOTCONN'].includes(String(error.code)))
    return new Refusal('BACKUP_PLACE_MISSING')
  return error
}

const freeOrNone = (folder: string): number => {
  try {
    return freeBytes(folder)
  } catch {
    return 0
  }
}

export const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576)
