import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { verifyTrail } from '../audit/verify.ts'
import { migrations } from '../database/migrations.ts'
import { type OpenReader, openReader } from '../database/open-reader.ts'
import { damagedPages } from '../database/page-macs.ts'
import { Refusal } from '../kernel/errors.ts'
import { scratchFolder } from './back-up.service.ts'
import { countRows, lastSalvage, sampleHolds } from './database-facts.repository.ts'
import { type BackupKeys, backupKeys } from './house-keys.ts'
import type { Manifest } from './manifest.ts'
import { brokenFiles, filesFolder } from './place-files.ts'
import { unpack } from './unpack.ts'

/** What a drill or a restore found wrong with a copy: codes and places, never a value. */
export interface Finding {
  readonly check: 'container' | 'page' | 'structure' | 'count' | 'sample' | 'trail' | 'anchor' | 'file'
  readonly what: string
}

export interface Proof {
  readonly findings: readonly Finding[]
  readonly madeAt: number
  readonly rows: number
  readonly samples: number
  readonly files: number
}

export interface ProveOrder {
  readonly kind: 'prove'
  readonly dataDir: string
  readonly dataKey: Buffer
  readonly file: string
}

export const newestSchema = (): number => migrations.at(-1)?.number ?? 0

/** Restores a backup into a scratch folder and looks at everything in it. */
export const prove = async ({ dataDir, dataKey, file }: ProveOrder): Promise<Proof> => {
  const keys = backupKeys(dataKey)
  const scratch = scratchFolder(dataDir)
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { recursive: true, mode: 0o700 })
  try {
    const target = join(scratch, 'restored.db')
    const { manifest, files } = await unpack(file, keys.backup, target, newestSchema())
    const broken = await brokenFiles(filesFolder(dirname(file)), files, keys.files)
    const findings = [...(await copyFindings(target, keys, manifest)), ...broken.map(brokenFile)]
    return { findings, madeAt: manifest.madeAt, ...sizesOf(manifest) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { findings: [{ check: 'container', what: error.code }], madeAt: 0, rows: 0, samples: 0, files: 0 }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const brokenFile = (digest: string): Finding => ({ check: 'file', what: digest })

export const sizesOf = ({ tables, samples, files }: Manifest) => ({
  rows: Object.values(tables).reduce((sum, rows) => sum + rows, 0),
  samples: samples.length,
  files: files.count,
})

/** MACs of every page, structure, counts, sampled records and the audit trail of an unpacked copy. */
export const copyFindings = async (
  file: string,
  keys: BackupKeys,
  manifest: Manifest,
): Promise<readonly Finding[]> => {
  const pages = await damagedPages(file, keys.data)
  if (pages.length > 0) return pages.map((page) => ({ check: 'page', what: String(page) }))
  const copy = openReader(file, keys.data)
  try {
    const structure = copy.raw.pragma('integrity_check', { simple: true })
    if (structure !== 'ok') return [{ check: 'structure', what: String(structure) }]
    const counts = countRows(copy.raw)
    const lostSamples = manifest.samples.filter((sample) => !sampleHolds(copy.raw, sample))
    return [
      ...unlikeCounts(manifest.tables, counts).map((what): Finding => ({ check: 'count', what })),
      ...lostSamples.map(({ table }): Finding => ({ check: 'sample', what: table })),
      ...(await trailFindings(copy, keys, manifest)),
    ]
  } finally {
    copy.close()
  }
}

/** Names of the tables whose rows are not as many as they were. */
export const unlikeCounts = (before: Manifest['tables'], after: Manifest['tables']): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])

const trailFindings = async (
  { reader, raw }: OpenReader,
  keys: BackupKeys,
  { audit, anchor }: Manifest,
): Promise<readonly Finding[]> => {
  const head = { seq: audit.seq, hash: Buffer.from(audit.hash, 'base64') }
  const anchored = audit.seq === 0 ? null : head
  const fromStart = await verifyTrail(reader, keys.chain, anchored)
  const salvaged = fromStart.kind === 'broken' ? lastSalvage(raw) : null
  // A salvaged house has lost rows of its trail, which is no fault of the copy: there it begins anew.
  const state = salvaged === null ? fromStart : await verifyTrail(reader, keys.chain, anchored, salvaged)
  const trail: Finding[] = []
  if (state.kind === 'broken') trail.push({ check: 'trail', what: String(state.seq) })
  else if (state.rows !== audit.seq) trail.push({ check: 'trail', what: String(state.rows) })
  if (anchor !== null && anchor.seq > audit.seq) trail.push({ check: 'anchor', what: String(anchor.seq) })
  return trail
}
