import { unitName } from '../compound/unit-spelling.ts'
import { forbiddenBy, type HardRule } from '../kernel/content/check.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { Header } from './header.rules.ts'
import { type CellOf, type Home, homeOf, type Places } from './home.rules.ts'
import type { Column } from './imports.contract.ts'
import { doubtTexts } from './imports.text.ts'
import { lineOf, type Section } from './lines.rules.ts'
import { type Occupier, occupiersOf } from './person.rules.ts'
import { type VehicleRead, vehicleOf } from './vehicle.rules.ts'

/** A row that says clearly what it means. */
export interface GoodRow {
  /** As the spreadsheet program counts. */
  readonly row: number
  /** Empty where the file has only one. */
  readonly sheet: string
  readonly cells: readonly string[]
  readonly home: Home
  readonly occupiers: readonly Occupier[]
  readonly vehicle: VehicleRead | null
}

/** A row that a person must look at, and why. */
export interface Doubtful {
  readonly row: number
  readonly cells: readonly string[]
  readonly reason: string
}

export interface ReadRows {
  readonly good: readonly GoodRow[]
  readonly doubtful: readonly Doubtful[]
  /** Lines that are no rows: sections, subtotals, repeated headers. */
  readonly lines: number
}

const PERSONAL: readonly Column[] = [
  'name',
  'phone',
  'relation',
  'idNumber',
  'since',
  'leaseEnd',
  'plate',
  'colour',
  'place',
  'keeper',
]

/** Without the right to persons their columns are not read at all (spec/roles.md: structure only). */
export const allowedColumns = (header: Header, personsToo: boolean): Header => ({
  ...header,
  columns: header.columns.map((column) => (!personsToo && PERSONAL.includes(column) ? 'ignore' : column)),
})

interface Reading {
  readonly header: Header
  readonly places: Places
  readonly today: BusinessDate
}

type Before = { readonly cells: readonly string[]; readonly home: string; readonly name: string }

/** Sorts the rows under a header into what is clear and what a person must look at. */
export const readRows = (rows: readonly (readonly string[])[], reading: Reading): ReadRows => {
  const read: ReadSoFar = { good: [], doubtful: [], lines: 0, section: null, before: null }
  rows.forEach((cells, at) => {
    if (at > reading.header.lastRow) readLine(read, cells, at + 1, reading)
  })
  return read
}

interface ReadSoFar {
  readonly good: GoodRow[]
  readonly doubtful: Doubtful[]
  lines: number
  section: Section | null
  before: Before | null
}

const readLine = (read: ReadSoFar, cells: readonly string[], row: number, reading: Reading): void => {
  const line = lineOf(cells, reading.header)
  if (line.kind === 'section') read.section = line.section
  if (line.kind === 'section' || line.kind === 'closing') read.lines += 1
  if (line.kind !== 'data') return
  const { read: found, next } = readRow(cells, reading, read.section, read.before)
  read.before = next
  if ('doubt' in found) read.doubtful.push({ row, cells, reason: found.doubt })
  else read.good.push({ row, sheet: '', cells, ...found })
}

type Row = Pick<GoodRow, 'home' | 'occupiers' | 'vehicle'>

const readRow = (
  written: readonly string[],
  reading: Reading,
  section: Section | null,
  before: Before | null,
): { readonly read: Row | { readonly doubt: string }; readonly next: Before } => {
  const { columns } = reading.header
  const cells = written.map((cell, at) => (isDitto(cell) ? (before?.cells[at] ?? '') : cell))
  const cell: CellOf = (column) => cells[columns.indexOf(column)] ?? ''
  const home = homeOf(cell, reading.places, section)
  const next = { cells, home: 'doubt' in home ? '' : unitName(home) + home.zone, name: cell('name') }
  if ('doubt' in home) return { read: home, next }
  const doubt = dittoDoubt(written, columns, next, before)
  return { read: doubt === null ? inhabited(cells, cell, home, reading) : { doubt }, next }
}

const inhabited = (
  cells: readonly string[],
  cell: CellOf,
  home: Home,
  { header: { columns }, today }: Reading,
): Row | { readonly doubt: string } => {
  const forbidden = forbiddenCell(cells, columns)
  if (forbidden !== null) return { doubt: doubtTexts.forbidden(forbidden) }
  const phones = cells.filter((_, at) => columns[at] === 'phone')
  const occupiers = columns.includes('name') ? occupiersOf(cell, phones, today) : []
  if ('doubt' in occupiers) return occupiers
  const vehicle = columns.includes('plate') ? vehicleOf(cell, columns.includes('name')) : null
  return vehicle !== null && 'doubt' in vehicle ? vehicle : { home, occupiers, vehicle }
}

/** A sheet is typed text too: what no form takes, no row brings in. */
const forbiddenCell = (cells: readonly string[], columns: readonly Column[]): HardRule | null => {
  for (const [at, cell] of cells.entries()) {
    const column = columns[at]
    if (column === undefined || column === 'ignore') continue
    const rule = forbiddenBy(cell, { isName: column === 'name' || column === 'keeper' })
    if (rule !== null) return rule
  }
  return null
}

const isDitto = (cell: string): boolean => /^(?:同上|同前|同上行|同上一行|〃|″|"|“|”)$/.test(cell.trim())

/** Of whom a number is copied must be plain: somebody of the same home, or the same name again. */
const dittoDoubt = (
  written: readonly string[],
  columns: readonly Column[],
  row: Before,
  before: Before | null,
): string | null => {
  const copied = columns.filter((_, at) => isDitto(written[at] ?? ''))
  if (copied.length === 0) return null
  if (before === null) return doubtTexts.dittoNothing
  const sameHome = before.home === row.home && row.home !== ''
  const sameName = before.name === row.name && row.name !== ''
  if (copied.includes('idNumber') && !sameName) return doubtTexts.dittoElsewhere
  const ofPerson = copied.includes('phone') || copied.includes('name')
  return ofPerson && !sameHome && !sameName ? doubtTexts.dittoElsewhere : null
}
