import type { BusinessDate } from '../kernel/schema.ts'
import type { Header } from './header.rules.ts'
import { repeatsHeader } from './header.rules.ts'
import { type CellOf, type Home, homeOf, type Places } from './home.rules.ts'
import type { Column } from './imports.contract.ts'
import { type Occupier, occupierOf } from './person.rules.ts'

/** A row that says clearly what it means. */
export interface GoodRow {
  /** As the spreadsheet program counts. */
  readonly row: number
  readonly cells: readonly string[]
  readonly home: Home
  readonly occupier: Occupier | null
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
}

/** Lines that add up or sign the rows above them. */
const CLOSING = /^(?:合计|小计|总计|共计|制表|审核|备注|说明)/

const PERSONAL: readonly Column[] = ['name', 'phone', 'relation', 'idNumber']

/** Without the right to persons their columns are not read at all (spec/roles.md: structure only). */
export const allowedColumns = (header: Header, personsToo: boolean): Header => ({
  ...header,
  columns: header.columns.map((column) => (!personsToo && PERSONAL.includes(column) ? 'ignore' : column)),
})

/** Sorts the rows under a header into what is clear and what a person must look at. */
export const readRows = (
  rows: readonly (readonly string[])[],
  header: Header,
  places: Places,
  today: BusinessDate,
): ReadRows => {
  const good: GoodRow[] = []
  const doubtful: Doubtful[] = []
  rows.forEach((cells, at) => {
    if (at <= header.lastRow || isNoData(cells, header)) return
    const read = readRow(cells, header, places, today)
    const place = { row: at + 1, cells }
    if ('doubt' in read) doubtful.push({ ...place, reason: read.doubt })
    else good.push({ ...place, ...read })
  })
  return { good, doubtful }
}

const isNoData = (cells: readonly string[], header: Header): boolean => {
  const first = cells.find((cell) => cell !== '')
  return first === undefined || CLOSING.test(first) || repeatsHeader(cells, header)
}

const readRow = (
  cells: readonly string[],
  { columns, floorAt }: Header,
  places: Places,
  today: BusinessDate,
): Pick<GoodRow, 'home' | 'occupier'> | { readonly doubt: string } => {
  const cell: CellOf = (column) => cells[column === 'floor' ? floorAt : columns.indexOf(column)] ?? ''
  const home = homeOf(cell, places)
  if ('doubt' in home) return home
  const phones = cells.filter((_, at) => columns[at] === 'phone')
  const occupier = occupierOf(cell, phones, today)
  return occupier !== null && 'doubt' in occupier ? occupier : { home, occupier }
}
