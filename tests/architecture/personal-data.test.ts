import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { dutiesOf } from '#core/duties.ts'
import { furnish } from '#core/furnish.ts'
import { planOf } from '#core/oversight/retention.service.ts'
import { peopleHoldings } from '#core/people/people-holdings.service.ts'
import { databaseFile } from '#core/setup/foundations.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { newPlace, openPlace } from '../support/foundation.ts'
import { notEnding, notHeld, personal, plain, plainHere } from './personal-columns.ts'

interface Column {
  readonly table: string
  readonly column: string
}

let columns: readonly Column[]
let held: ReadonlySet<string>
let ending: ReadonlySet<string>
let close = async (): Promise<void> => {}

beforeAll(async () => {
  const place = newPlace(mkdtempSync(join(tmpdir(), 'front-desk-')))
  const foundations = await openPlace(place)
  const house = furnish({ ...nodePorts(place.folder), clock: place.clock }, foundations)
  const duties = dutiesOf(house)
  const holdings = [peopleHoldings(house.search), ...duties.flatMap((duty) => duty.holdings ?? [])]
  held = new Set(holdings.flatMap(({ tables }) => tables))
  ending = new Set(planOf(duties.flatMap(({ retention }) => retention ?? [])).flatMap(({ tables }) => tables))
  const raw = openConnection(databaseFile(place.folder), place.key, { readonly: true, cacheMb: 1 })
  columns = raw
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND c.type IN ('TEXT', 'BLOB')`,
    )
    .all() as Column[]
  raw.close()
  close = async () => {
    await house.documents.close()
    await house.press.close()
    foundations.close()
    rmSync(place.folder, { recursive: true, force: true })
  }
})
afterAll(() => close())

const isPersonal = ({ table, column }: Column): boolean => personal[table]?.includes(column) ?? false

const isPlain = ({ table, column }: Column): boolean =>
  column === 'id' || column.endsWith('_id') || plain.has(column) || plainHere.has(`${table}.${column}`)

const naming = (): readonly string[] => [...new Set(columns.filter(isPersonal).map(({ table }) => table))]

describe('what the house holds on a person', () => {
  it('is decided for every text column of the schema', () => {
    const undecided = columns.filter((one) => !isPersonal(one) && !isPlain(one))
    expect(undecided.map(({ table, column }) => `${table}.${column}`)).toEqual([])
    const gone = Object.entries(personal).flatMap(([table, names]) =>
      names.filter((name) => !columns.some((one) => one.table === table && one.column === name)),
    )
    expect(gone).toEqual([])
  })

  it('is on the print-out of the person’s data and in the erasure, or it is said why not', () => {
    expect(naming().filter((table) => !held.has(table) && notHeld[table] === undefined)).toEqual([])
    expect(Object.keys(notHeld).filter((table) => held.has(table))).toEqual([])
  })

  it('ends by a line of the plan, or it is said why not', () => {
    expect(naming().filter((table) => !ending.has(table) && notEnding[table] === undefined)).toEqual([])
    expect(Object.keys(notEnding).filter((table) => ending.has(table))).toEqual([])
  })

  it('names tables of the schema alone', () => {
    const tables = new Set(columns.map(({ table }) => table))
    expect([...held, ...ending].filter((table) => !tables.has(table))).toEqual([])
  })
})
