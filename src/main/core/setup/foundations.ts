import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chainEnd, createTrail } from '../audit/trail.ts'
import { openAnchor } from '../database/anchor.ts'
import { openConnection } from '../database/connection.ts'
import { createDatabase } from '../database/create-database.ts'
import type { Database } from '../database/database.ts'
import { migrate, refuseNewer } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { createEvents, type Events } from '../events/events.ts'
import { system } from '../kernel/caller.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import { openSettings, type SettingsPort } from '../settings/settings.service.ts'
import { hasStaff } from '../staff/staff.service.ts'
import { deriveKey } from '../vault/key-ring.ts'

/** What every module stands on, for as long as the house is open. */
export interface Foundations {
  readonly database: Database
  readonly settings: SettingsPort
  readonly events: Events
  readonly badgeKey: Buffer
  readonly filesKey: Buffer
  /** Rows of the audit trail that were acknowledged once and are not there any more. */
  readonly rowsLost: number
  /** The anchor file was gone or not ours: the end of the trail could not be checked. */
  readonly anchorMissing: boolean
  /** Begun and never founded: there is no account yet. */
  readonly unfounded: boolean
  close(): void
}

/** The folder has one program: whoever else holds the lock is a foreign tool, and every desk would stand still behind it. */
const IMPATIENT_MS = 250

export const databaseFile = (dataDir: string): string => join(dataDir, 'desk.db')

/**
 * Opens or makes the database of a data folder and brings its schema up to date.
 * @throws WrongKey, NewerDatabase, or SQLite's own errors
 */
export const openFoundations = async (
  dataDir: string,
  dataKey: Buffer,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): Promise<Foundations> => {
  const file = databaseFile(dataDir)
  refuseNewer(file, dataKey, migrations)
  const openWriter = () => openConnection(file, dataKey, { cacheMb: 16, waitMs: IMPATIENT_MS })
  const writer = openWriter()
  try {
    migrate(writer, migrations, (version) => snapshot(writer, dataDir, version, clock.now()))
    const openReader = () =>
      openConnection(file, dataKey, { cacheMb: 32, readonly: true, waitMs: IMPATIENT_MS })
    const reader = openReader()
    const anchor = openAnchor(join(dataDir, 'anchor'), deriveKey(dataKey, 'anchor'))
    const events = createEvents()
    const settings: { port?: SettingsPort } = {}
    const database = createDatabase({
      writer,
      reader,
      reopen: () => ({
        writer: openWriter(),
        reader: openReader(),
      }),
      clock,
      random,
      anchor,
      trail: createTrail({
        chain: deriveKey(dataKey, 'audit-chain'),
        digest: deriveKey(dataKey, 'audit-digest'),
      }),
      timeZone: () => settings.port?.current().timeZone ?? 'Asia/Shanghai',
      published: events.publish,
    })
    const port = await openSettings(database.reader)
    settings.port = port
    const end = await chainEnd(database.reader.q)
    const anchored = anchor.read()
    const rowsLost = Math.max(0, (anchored?.seq ?? 0) - end.seq)
    const unfounded = !(await hasStaff(database.reader))
    if (rowsLost > 0 && !unfounded) await auditLoss(database, 'rows-lost', { rows: rowsLost })
    // Without its anchor nobody can tell whether the end of the trail is the true one.
    const anchorMissing = anchored === null && end.seq > 0
    if (anchorMissing && !unfounded) await auditLoss(database, 'anchor-missing', { rows: end.seq })
    return {
      database,
      settings: port,
      events,
      badgeKey: deriveKey(dataKey, 'badge'),
      filesKey: deriveKey(dataKey, 'files'),
      rowsLost,
      anchorMissing,
      unfounded,
      close: () => {
        events.close()
        database.close()
      },
    }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** The anchor moves on with the next command, so what it told, or failed to tell, is written down first. */
const auditLoss = (
  database: Database,
  what: 'rows-lost' | 'anchor-missing',
  after: { rows: number },
): Promise<void> =>
  database.session({ caller: system, procedure: 'setup.open' }, async (tx) =>
    tx.audit({ action: `setup.${what}`, record: { kind: 'house', id: 'audit' }, after }),
  )

/** A whole copy before the schema changes: a migration that goes wrong must leave a way back. */
const snapshot = (
  writer: { prepare(sql: string): { run(...values: unknown[]): unknown } },
  dataDir: string,
  version: number,
  now: number,
): void => {
  const folder = join(dataDir, 'snapshots')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writer.prepare('VACUUM INTO ?').run(join(folder, `before-migration-from-${version}-${now}.db`))
}
