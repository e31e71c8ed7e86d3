import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { databaseVersion, type Migration, migrate, NewerDatabase } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { afterPowerCut, newPlace, openPlace, type Place, putNotes } from '../../support/foundation.ts'

const databaseOf = ({ folder }: Place) => join(folder, 'desk.db')
const open = (place: Place) => openConnection(databaseOf(place), place.key, { cacheMb: 1 })
const noSnapshot = () => expect.unreachable('a new database needs no snapshot')

let place: Place
let raw: Sqlite.Database

beforeEach(() => {
  place = newPlace()
  raw = open(place)
  onTestFinished(() => void raw.close())
})

const step = (number: number, ...sql: string[]): Migration => ({ number, name: `step-${number}`, sql })

describe('migrations', () => {
  it('are numbered in tens, one after the other', () => {
    const numbers = migrations.map(({ number }) => number)
    expect(numbers.filter((number) => number % 10 !== 0)).toEqual([])
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  })

  it('out of order are refused before anything runs', () => {
    expect(() => migrate(raw, [step(20, 'CREATE TABLE a (x)'), step(10)], noSnapshot)).toThrow(
      '10 stands behind 20',
    )
    expect(databaseVersion(raw)).toBe(0)
  })

  it('that fail leave the database at its old version, with nothing of the new one', () => {
    migrate(raw, [step(10, 'CREATE TABLE a (x)')], noSnapshot)
    const failing = [step(10), step(20, 'CREATE TABLE b (x)', 'INSERT INTO nowhere VALUES (1)')]
    expect(() => migrate(raw, failing, () => {})).toThrow(/nowhere/)
    expect(databaseVersion(raw)).toBe(10)
    expect(tablesOf(raw)).toEqual(['a'])
  })

  it('run once', () => {
    migrate(raw, migrations, noSnapshot)
    migrate(raw, migrations, () => expect.unreachable('nothing was pending'))
    expect(databaseVersion(raw)).toBe(migrations.at(-1)?.number)
  })

  it('take a snapshot first, while the old rows are as they were', () => {
    migrate(raw, [step(10, 'CREATE TABLE a (x)', 'INSERT INTO a VALUES (7)')], noSnapshot)
    const seen: unknown[] = []
    const next = [step(10), step(20, 'UPDATE a SET x = 8')]
    migrate(raw, next, (version) => seen.push(version, raw.prepare('SELECT x FROM a').pluck().get()))
    expect(seen).toEqual([10, 7])
    expect(raw.prepare('SELECT x FROM a').pluck().get()).toBe(8)
  })

  it('do not begin when the snapshot cannot be made', () => {
    migrate(raw, [step(10, 'CREATE TABLE a (x)')], noSnapshot)
    const full = () => {
      throw new Error('disk full')
    }
    expect(() => migrate(raw, [step(10), step(20, 'DROP TABLE a')], full)).toThrow('disk full')
    expect(tablesOf(raw)).toEqual(['a'])
  })
})

describe('the rows of a version', () => {
  const steps = migrations.map((migration, at) => ({
    name: migration.name,
    before: migrations.slice(0, at),
    upTo: migrations.slice(0, at + 1),
  }))

  it.each(steps)('are all there after migration $name', ({ before, upTo }) => {
    migrate(raw, before, noSnapshot)
    fillEachTable(raw)
    const columns = new Map(
      tablesOf(raw).map((table) => [table, columnsOf(raw, table).map(({ name }) => name)]),
    )
    const old = contentOf(raw, columns)
    migrate(raw, upTo, () => {})
    expect(contentOf(raw, columns)).toEqual(old)
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

describe('a house of an older version', () => {
  beforeEach(() => {
    migrate(raw, migrations.slice(0, 1), noSnapshot)
    fillEachTable(raw)
    raw.close()
  })

  it('is brought up to date, with an encrypted copy of what it was', async () => {
    const house = await openPlace(place)
    house.close()
    const folder = join(place.folder, 'snapshots')
    const [copy, ...others] = readdirSync(folder)
    expect(others).toEqual([])
    const snapshot = join(folder, copy ?? '')
    expect(readFileSync(snapshot).includes('SQLite format')).toBe(false)
    const old = openConnection(snapshot, place.key, { cacheMb: 1, readonly: true })
    expect(databaseVersion(old)).toBe(10)
    expect(old.prepare('SELECT count(*) FROM command').pluck().get()).toBe(1)
    old.close()
  })
})

describe('a database that a newer program wrote', () => {
  const makeNewer = async (): Promise<Place> => {
    raw.close()
    const house = await openPlace(place)
    await putNotes(house.database, 3)
    house.close()
    const newer = open(place)
    newer.pragma('user_version=99990')
    newer.close()
    return place
  }
  /** What lies in the folder. The index of the log is made anew by every reader, and an empty log says nothing. */
  const bytesOf = ({ folder }: Place) =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => !name.endsWith('-shm'))
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
        .filter(([, bytes]) => bytes !== ''),
    )

  it('is refused, and not one byte of it is touched', async () => {
    const newer = await makeNewer()
    const before = bytesOf(newer)
    await expect(openPlace(newer)).rejects.toThrow(NewerDatabase)
    expect(bytesOf(newer)).toEqual(before)
    expect(existsSync(join(newer.folder, 'snapshots'))).toBe(false)
  })

  it('that lost its power is refused too, its log and all', async () => {
    await makeNewer()
    const other = open(place)
    other.exec(`INSERT INTO setting VALUES ('late', '1')`)
    const left = afterPowerCut(place)
    other.close()
    const before = bytesOf(left)
    expect(Object.keys(before)).toContain('desk.db-wal')
    await expect(openPlace(left)).rejects.toThrow(NewerDatabase)
    expect(bytesOf(left)).toEqual(before)
  })
})

const tablesOf = (db: Sqlite.Database): string[] =>
  db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all() as string[]

/** What stands in these columns: a migration may add others. */
const contentOf = (db: Sqlite.Database, columns: ReadonlyMap<string, readonly string[]>) =>
  [...columns].map(([table, names]) => [table, db.prepare(`SELECT ${names.join()} FROM ${table}`).all()])

interface Column {
  readonly name: string
  readonly type: string
}

const columnsOf = (db: Sqlite.Database, table: string): readonly Column[] =>
  db.pragma(`table_info(${table})`) as Column[]

/** What a table's own CHECK asks of a row of ones: a charge is its units less the free ones, times the price. */
const asTheTableChecks: Readonly<Record<string, number>> = { 'counter_charge.free_units': 0 }

/** One row in each table, of the types that its columns ask for. Every text is the same, so that references hold. */
const fillEachTable = (db: Sqlite.Database): void => {
  db.pragma('foreign_keys=OFF')
  for (const table of tablesOf(db)) {
    const columns = columnsOf(db, table)
    const values = columns.map(({ name, type }) => asTheTableChecks[`${table}.${name}`] ?? sampleValue(type))
    db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join()})`).run(values)
  }
  db.pragma('foreign_keys=ON')
}

const sampleValue = (type: string): unknown => {
  if (type === 'INTEGER') return 1
  if (type === 'REAL') return 1.15
  return type === 'BLOB' ? Buffer.from('old') : '1'
}
