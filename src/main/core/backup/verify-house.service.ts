import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type TrailState, verifyTrail } from '../audit/verify.ts'
import { readAnchor } from '../database/anchor.ts'
import { WrongKey } from '../database/connection.ts'
import { databaseProblem } from '../database/error-kinds.ts'
import { databaseVersion } from '../database/migrate.ts'
import { type OpenReader, openReader } from '../database/open-reader.ts'
import { damagedPages } from '../database/page-macs.ts'
import { createFileStore, type FileStore } from '../files/file-store.ts'
import { recordedFiles } from '../files/stored-files.ts'
import { refuse } from '../kernel/errors.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import { databaseFile } from '../setup/foundations.ts'
import { deriveKey, hasKeys, unwrapByMachine, unwrapByRecovery, wrapsRead } from '../vault/key-ring.ts'
import { readRecoveryCode } from '../vault/recovery-code.ts'
import { invariants } from './invariants.ts'
import { newestSchema } from './prove.service.ts'

/** What is wrong, with the ids of the first records: never a value. */
export interface Fault {
  readonly check: string
  readonly found: number
  readonly first: readonly string[]
}

export interface HouseReport {
  readonly whole: boolean
  readonly auditRows: number
  readonly files: number
  readonly faults: readonly Fault[]
}

export interface VerifyPorts {
  readonly dataDir: string
  readonly clock: Clock
  readonly random: Random
}

/**
 * Reads everything of a house that is not open and says what does not fit. Changes nothing.
 * @throws Refusal NOT_READY without a house, RECOVERY_CODE_WRONG when no key opens it
 */
export const verifyHouse = async (ports: VerifyPorts, recoveryCode: string | null): Promise<HouseReport> => {
  const { dataDir, clock, random } = ports
  if (!hasKeys(dataDir) || !existsSync(databaseFile(dataDir))) return refuse('NOT_READY')
  const keys = wrapsRead(dataDir) ? [] : faultOf('keys', ['the wraps do not read'])
  // Without wraps the key that lies beside a headless house is the only one left.
  if (keys.length > 0 && recoveryCode !== null) return unreadable(keys)
  const key = (await keyOf(dataDir, recoveryCode)) ?? refuse('RECOVERY_CODE_WRONG')
  const house = opened(dataDir, key)
  if (house === null) return unreadable(faultOf('database pages', ['it does not open']))
  try {
    const pages = [...(await macFaults(dataDir, key)), ...pageFaults(house)]
    if (pages.length > 0) return unreadable([...keys, ...pages])
    const newer = databaseVersion(house.raw) > newestSchema()
    if (newer) return unreadable([...keys, ...faultOf('version', ['written by a newer program'])])
    const trail = await trailOf(house, dataDir, key)
    const folder = join(dataDir, 'files')
    const store = createFileStore({ folder, filesKey: deriveKey(key, 'files'), random, clock })
    const files = await recordedFiles(house.reader)
    const faults = [...keys, ...trail.faults, ...(await fileFaults(store, files)), ...recordFaults(house)]
    return { whole: faults.length === 0, auditRows: trail.rows, files: files.length, faults }
  } finally {
    house.close()
  }
}

const unreadable = (faults: readonly Fault[]): HouseReport => ({
  whole: false,
  auditRows: 0,
  files: 0,
  faults,
})

/** Null when its first page is damaged: the key is the right one, since its wrap is sealed. */
const opened = (dataDir: string, key: Buffer): OpenReader | null => {
  try {
    return openReader(databaseFile(dataDir), key)
  } catch (error) {
    if (error instanceof WrongKey || databaseProblem(error, dataDir)?.code === 'DATABASE_DAMAGED') return null
    throw error
  }
}

const keyOf = async (dataDir: string, recoveryCode: string | null): Promise<Buffer | null> => {
  if (recoveryCode === null) return unwrapByMachine(dataDir, null)
  const secret = readRecoveryCode(recoveryCode)
  return secret === null ? null : unwrapByRecovery(dataDir, secret)
}

const MENTIONED = 5

const faultOf = (check: string, found: readonly string[]): readonly Fault[] =>
  found.length === 0 ? [] : [{ check, found: found.length, first: found.slice(0, MENTIONED) }]

/**
 * SQLite reads no free page; this reads every one. Not while a write-ahead log waits: what a crash tore in the file
 * is mended from it at the next start.
 */
const macFaults = async (dataDir: string, key: Buffer): Promise<readonly Fault[]> => {
  const file = databaseFile(dataDir)
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return []
  return faultOf('page MACs', (await damagedPages(file, key)).map(String))
}

/** Reading a page checks its MAC, so this finds a flipped bit as well as a torn tree. */
const pageFaults = ({ raw }: OpenReader): readonly Fault[] => {
  try {
    const told = raw.pragma('integrity_check') as { readonly integrity_check: string }[]
    const wrong = told.map((row) => row.integrity_check).filter((text) => text !== 'ok')
    const orphans = (raw.pragma('foreign_key_check') as { readonly table: string }[]).map((row) => row.table)
    return [...faultOf('database pages', wrong), ...faultOf('references', orphans)]
  } catch {
    return faultOf('database pages', ['unreadable'])
  }
}

const trailOf = async (
  { reader }: OpenReader,
  dataDir: string,
  key: Buffer,
): Promise<{ readonly rows: number; readonly faults: readonly Fault[] }> => {
  const anchor = readAnchor(join(dataDir, 'anchor'), deriveKey(key, 'anchor'))
  const state = await verifyTrail(reader, deriveKey(key, 'audit-chain'), anchor)
  const rows = state.kind === 'broken' ? state.seq - 1 : state.rows
  const unanchored = anchor === null && rows > 0 ? faultOf('audit anchor', ['missing']) : []
  return { rows, faults: [...trailFaults(state), ...unanchored] }
}

const trailFaults = (state: TrailState): readonly Fault[] => {
  if (state.kind === 'whole') return []
  if (state.kind === 'broken') return faultOf('audit chain', [`row ${state.seq}`])
  return faultOf('audit anchor', [`${state.anchored - state.rows} rows lost after row ${state.rows}`])
}

const fileFaults = async (
  store: FileStore,
  files: readonly { readonly digest: string }[],
): Promise<readonly Fault[]> => {
  const found = { damaged: [] as string[], missing: [] as string[] }
  for (const { digest } of files) {
    const state = await store.verify(digest)
    if (state !== 'whole') found[state].push(digest)
  }
  return [...faultOf('damaged files', found.damaged), ...faultOf('missing files', found.missing)]
}

const recordFaults = ({ raw }: OpenReader): readonly Fault[] =>
  Object.entries(invariants).flatMap(([check, sql]) =>
    faultOf(check, raw.prepare(sql).pluck().all().map(String)),
  )
