import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { verifyTrail } from '#core/audit/verify.ts'
import { invariants } from '#core/backup/invariants.ts'
import { openAnchor } from '#core/database/anchor.ts'
import { openConnection } from '#core/database/connection.ts'
import { createFileStore } from '#core/files/file-store.ts'
import { databaseFile, openFoundations } from '#core/setup/foundations.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { machineClock, machineRandom } from '../../src/main/host/clock-and-chance.ts'
import type { Act, Done } from './protocol.ts'

const keyOf = (folder: string): Buffer => Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')

/** Opens what a killed desk left behind and lists everything that is wrong with it. */
export const inspect = async (folder: string, acknowledged: readonly Done[]): Promise<readonly string[]> => {
  const key = keyOf(folder)
  const trail = await trailFaults(folder, key)
  const raw = openConnection(databaseFile(folder), key, { readonly: true, cacheMb: 8 })
  try {
    return [
      ...trail,
      ...(await storedFaults(folder, key, raw)),
      ...fileFaults(raw),
      ...broken(raw),
      ...acknowledged.flatMap((done) => lost(raw, done)),
    ]
  } finally {
    raw.close()
  }
}

const trailFaults = async (folder: string, key: Buffer): Promise<readonly string[]> => {
  const anchor = openAnchor(join(folder, 'anchor'), deriveKey(key, 'anchor'))
  const point = anchor.read()
  anchor.close()
  const house = await openFoundations(folder, key, { clock: machineClock, random: machineRandom })
  const state = await verifyTrail(house.database.reader, deriveKey(key, 'audit-chain'), point)
  house.close()
  return [
    ...(state.kind === 'whole' ? [] : [`trail ${JSON.stringify(state)}`]),
    ...(house.rowsLost === 0 ? [] : [`${house.rowsLost} rows lost`]),
  ]
}

/** Stored files that a command named: they were on the disk before it. */
const storedFaults = async (
  folder: string,
  key: Buffer,
  raw: Sqlite.Database,
): Promise<readonly string[]> => {
  const files = createFileStore({
    ...{ folder: join(folder, 'files'), filesKey: deriveKey(key, 'files') },
    ...{ random: machineRandom, clock: machineClock },
  })
  const faults: string[] = []
  for (const digest of raw.prepare('SELECT digest FROM stored_file').pluck().all() as string[]) {
    const state = await files.verify(digest)
    if (state !== 'whole') faults.push(`file ${digest} is ${state}`)
  }
  return faults
}

const fileFaults = (raw: Sqlite.Database): readonly string[] => {
  const answer = raw.pragma('integrity_check', { simple: true })
  return answer === 'ok' ? [] : [`integrity ${String(answer)}`]
}

/** Beside what holds in every house: what a retry must not do. */
const RULES: Readonly<Record<string, string>> = {
  ...invariants,
  'a command audited twice': `SELECT command_id FROM audit WHERE procedure = 'parcels.intake' AND command_id != ''
     GROUP BY command_id HAVING count(*) > 1`,
}

const broken = (raw: Sqlite.Database): readonly string[] =>
  Object.entries(RULES).flatMap(([fault, sql]) => {
    const found = raw.prepare(sql).pluck().all()
    return found.length === 0 ? [] : [`${fault}: ${found.join(' ')}`]
  })

/** What was acknowledged and is not there. */
const lost = (raw: Sqlite.Database, done: Done): readonly string[] => {
  const stored = raw.prepare('SELECT outcome FROM command WHERE id = ?').pluck().get(done.input.commandId)
  const missing = stored === undefined ? [`outcome of ${done.input.commandId}`] : []
  return [...missing, ...lostRows(raw, done)]
}

const lostRows = (raw: Sqlite.Database, done: Done): readonly string[] => {
  const count = (sql: string, ...values: unknown[]) =>
    Number(
      raw
        .prepare(sql)
        .pluck()
        .get(...values),
    )
  if (done.kind === 'intake') {
    const { id, itemNo, shelfNo } = done.outcome
    const sql = 'SELECT count(*) FROM parcel WHERE id = ? AND item_no = ? AND shelf_no = ?'
    return count(sql, id, itemNo, shelfNo) === 1 ? [] : [`parcel ${itemNo}`]
  }
  if (done.kind === 'release')
    return done.input.items
      .filter(({ id }) => count(`SELECT count(*) FROM parcel WHERE id = ? AND state = 'collected'`, id) !== 1)
      .map(({ id }) => `release of ${id}`)
  const { batchId, unitsAdded } = done.outcome
  return count('SELECT count(*) FROM unit WHERE batch_id = ?', batchId) === unitsAdded
    ? []
    : [`batch ${batchId}`]
}

/** Whether a command whose outcome nobody heard was carried out. */
export const wasCarriedOut = (folder: string, act: Act): boolean => {
  const raw = openConnection(databaseFile(folder), keyOf(folder), { readonly: true, cacheMb: 1 })
  const row = raw.prepare('SELECT id FROM command WHERE id = ?').get(act.input.commandId)
  raw.close()
  return row !== undefined
}
