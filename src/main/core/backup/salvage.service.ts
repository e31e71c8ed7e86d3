import { join } from 'node:path'
import { openConnection } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { type OpenReader, openReader } from '../database/open-reader.ts'
import { refuse } from '../kernel/errors.ts'
import { databaseFile } from '../setup/foundations.ts'
import { keyOf, quoted, tablesOf } from './database-facts.repository.ts'

type Raw = OpenReader['raw']

export interface Salvaged {
  readonly table: string
  readonly rows: number
  /** Read from one end to the other without a break. */
  readonly whole: boolean
}

/**
 * Reads what can be read of a damaged database into a new one in `target`: each table from its start until it
 * breaks, then from its end until it breaks, so that a damaged page costs what lies on it and no more.
 * @throws Refusal SALVAGE_EMPTY when nothing came out
 */
export const salvage = (dataDir: string, dataKey: Buffer, target: string): readonly Salvaged[] => {
  const into = openConnection(databaseFile(join(dataDir, target)), dataKey, { cacheMb: 16 })
  try {
    migrate(into, migrations, () => {})
    into.pragma('foreign_keys=OFF')
    const from = readable(dataDir, dataKey)
    try {
      const saved = tablesOf(into).map((table) => salvageTable(from.raw, into, table))
      return saved.some(({ table, rows }) => table === 'staff' && rows > 0) ? saved : refuse('SALVAGE_EMPTY')
    } finally {
      from.close()
    }
  } finally {
    into.close()
  }
}

/** Whether every page of the house's database reads and hangs together; asked while the house may be open. */
export const isSound = (dataDir: string, dataKey: Buffer): boolean => {
  try {
    const house = openReader(databaseFile(dataDir), dataKey)
    try {
      return house.raw.pragma('integrity_check', { simple: true }) === 'ok'
    } finally {
      house.close()
    }
  } catch {
    return false
  }
}

const readable = (dataDir: string, dataKey: Buffer): OpenReader => {
  try {
    return openReader(databaseFile(dataDir), dataKey)
  } catch {
    return refuse('SALVAGE_EMPTY')
  }
}

const salvageTable = (from: Raw, into: Raw, table: string): Salvaged => {
  const columns = sharedColumns(from, into, table)
  if (columns.length === 0) return { table, rows: 0, whole: false }
  const names = columns.map(quoted).join(', ')
  const put = into.prepare(
    `INSERT OR IGNORE INTO ${quoted(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const order = (way: 'ASC' | 'DESC') =>
    keyOf(into, table)
      .map((name) => `${quoted(name)} ${way}`)
      .join(', ')
  const pour = (way: 'ASC' | 'DESC'): boolean => {
    try {
      const rows = from.prepare(`SELECT ${names} FROM ${quoted(table)} ORDER BY ${order(way)}`).raw()
      for (const row of rows.iterate()) put.run(...(row as unknown[]))
      return true
    } catch {
      return false
    }
  }
  const whole = into.transaction(() => {
    const unbroken = pour('ASC')
    if (!unbroken) pour('DESC')
    return unbroken
  })()
  const rows = Number(
    into
      .prepare(`SELECT count(*) FROM ${quoted(table)}`)
      .pluck()
      .get(),
  )
  return { table, rows, whole }
}

/** A table that the damaged file has under the same name, with the columns that both know. */
const sharedColumns = (from: Raw, into: Raw, table: string): readonly string[] => {
  const columnsOf = (raw: Raw): readonly string[] => {
    try {
      const info = raw.pragma(`table_info(${quoted(table)})`) as { readonly name: string }[]
      return info.map(({ name }) => name)
    } catch {
      return []
    }
  }
  const known = new Set(columnsOf(from))
  return columnsOf(into).filter((name) => known.has(name))
}
