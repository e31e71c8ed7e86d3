import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How long the state before a restore can be brought back. */
const KEPT_MS = 30 * 86_400_000

/** A house that a restore put out: its folder in the data folder, and until when it is kept. */
export interface WayBack {
  readonly folder: string
  readonly until: number
}

/** The folder of the house that goes out, named after the moment at which it does. */
export const previousFolder = (now: number): string => `previous-${now}`

export const keptUntil = (now: number): number => now + KEPT_MS

/** The newest house that a restore put out and that may still come back. */
export const wayBack = (dataDir: string, now: number): WayBack | null =>
  previous(dataDir).find(({ until }) => until >= now) ?? null

/** After its time a house that was put out is personal data without a purpose. */
export const sweepPrevious = (dataDir: string, now: number): number => {
  const old = previous(dataDir).filter(({ until }) => until < now)
  for (const { folder } of old) rmSync(join(dataDir, folder), { recursive: true, force: true })
  return old.length
}

const previous = (dataDir: string): readonly WayBack[] =>
  readdirSync(dataDir)
    .filter((name) => /^previous-\d+$/.test(name) && existsSync(join(dataDir, name, 'desk.db')))
    .map((folder) => ({ folder, until: keptUntil(Number(folder.slice('previous-'.length))) }))
    .sort((a, b) => b.until - a.until)
