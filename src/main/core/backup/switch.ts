import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { syncFolder } from './place-files.ts'
import { renameWhenFree } from './rename-when-free.ts'

/** What makes a house besides its stored files, which are named by content and stay where they are. */
const HOUSE_FILES = ['desk.db', 'desk.db-wal', 'desk.db-shm', 'keys.json', 'desk.key', 'anchor'] as const

const Folder = z.string().regex(/^[a-z]+-\d+$/)
const Journal = z.object({ phase: z.enum(['out', 'in']), incoming: Folder.nullable(), outgoing: Folder })
type Journal = z.infer<typeof Journal>

const journalFile = (dataDir: string): string => join(dataDir, 'switch.json')

/**
 * Puts one house out of the data folder and another into it, by renames alone. The journal is written first and
 * taken away last: whoever opens the folder after a crash in between finishes the switch, so that a folder holds
 * the old house or the new one and never parts of both.
 */
export const switchHouse = async (
  dataDir: string,
  move: { readonly incoming: string | null; readonly outgoing: string },
): Promise<void> => {
  mkdirSync(join(dataDir, move.outgoing), { recursive: true, mode: 0o700 })
  await write(dataDir, { phase: 'out', ...move })
  await finishSwitch(dataDir)
}

/** Finishes a switch that was cut short; does nothing in a folder without one. */
export const finishSwitch = async (dataDir: string): Promise<void> => {
  if (!existsSync(journalFile(dataDir))) return
  const journal = Journal.parse(JSON.parse(readFileSync(journalFile(dataDir), 'utf8')))
  if (journal.phase === 'out') {
    await moveAll(dataDir, join(dataDir, journal.outgoing))
    await write(dataDir, { ...journal, phase: 'in' })
  }
  if (journal.incoming !== null) await moveAll(join(dataDir, journal.incoming), dataDir)
  rmSync(journalFile(dataDir))
  await syncFolder(dataDir)
  if (journal.incoming !== null) rmSync(join(dataDir, journal.incoming), { recursive: true, force: true })
}

/** Folders that were being filled when the program ended: a switch that never began. */
export const sweepIncoming = (dataDir: string): void => {
  if (!existsSync(dataDir)) return
  for (const name of readdirSync(dataDir))
    if (/^incoming-\d+$/.test(name)) rmSync(join(dataDir, name), { recursive: true, force: true })
}

/** The present house goes to `folder` and nothing comes in its place. */
export const setAside = (dataDir: string, outgoing: string): Promise<void> =>
  switchHouse(dataDir, { incoming: null, outgoing })

const moveAll = async (from: string, to: string): Promise<void> => {
  for (const name of HOUSE_FILES)
    if (existsSync(join(from, name))) await renameWhenFree(join(from, name), join(to, name))
  await syncFolder(from)
  await syncFolder(to)
}

const write = async (dataDir: string, journal: Journal): Promise<void> => {
  const file = journalFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(journal), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  await syncFolder(dataDir)
}
