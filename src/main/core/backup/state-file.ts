import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PlaceKind } from './backup.contract.ts'

const At = z.number().nullable()

const PlaceRecord = z.object({
  id: z.string(),
  kind: PlaceKind,
  folder: z.string(),
  lastAt: At,
  lastName: z.string().nullable(),
  /** End of the audit trail in the last copy: where it still ends there, nothing changed. */
  lastSeq: z.number(),
  problem: z.object({ code: z.string(), data: z.unknown() }).nullable(),
  copies: z.number(),
  bytes: z.number(),
  proven: z.object({ name: z.string(), at: z.number() }).nullable(),
  /** Findings of the last drill; 0 when it went well. */
  findings: z.number(),
})
export type PlaceRecord = z.infer<typeof PlaceRecord>

const State = z.object({ places: z.array(PlaceRecord) })

const stateFile = (dataDir: string): string => join(dataDir, 'backup-state.json')

/**
 * What became of the last copies. A file of its own, beside the database: it is asked when the database does not
 * open, and a restore must not turn it back. It holds places and times, nothing about anybody.
 */
export const readState = (dataDir: string): readonly PlaceRecord[] => {
  if (!existsSync(stateFile(dataDir))) return []
  try {
    return State.parse(JSON.parse(readFileSync(stateFile(dataDir), 'utf8'))).places
  } catch {
    // Torn or foreign: the next run writes it anew.
    return []
  }
}

export const writeState = (dataDir: string, places: readonly PlaceRecord[]): void => {
  const file = stateFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify({ places }, null, 2), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

export const newRecord = (id: string, kind: PlaceKind, folder: string): PlaceRecord => ({
  id,
  kind,
  folder,
  lastAt: null,
  lastName: null,
  lastSeq: -1,
  problem: null,
  copies: 0,
  bytes: 0,
  proven: null,
  findings: 0,
})
