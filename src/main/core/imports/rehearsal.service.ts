import { businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { JobFailed, refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import { cleanText } from '../kernel/schema.ts'
import { findHeader, type Header, missingColumn } from './header.rules.ts'
import type { Column, Rehearsal } from './imports.contract.ts'
import type { ImportsHouse } from './imports.service.ts'
import { columnTexts, inSheet, sheetProblemTexts } from './imports.text.ts'
import { placesOf, recordsOnFile } from './on-file.service.ts'
import { planImport } from './plan.rules.ts'
import { allowedColumns, type ReadRows, readRows } from './rows.rules.ts'
import { type Sheet, SheetAnswer, sheetLimits } from './sheet.ts'

export interface SheetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Homes alone, or homes with the people in them. */
export type ImportKind = 'units' | 'persons'

const LIMITS = { timeoutMs: 20_000, memoryMb: 512 } as const

/** Says what an import would do, and keeps what it read for half an hour. Stores nothing. */
export const rehearse = async (
  house: ImportsHouse,
  file: SheetFile,
  kind: ImportKind,
  call: Call,
): Promise<Rehearsal> => {
  const { caller } = call
  const { reader } = house.database
  const tables = tablesOf(await sheetsOf(house, file), kind === 'persons' && may(caller, 'person.edit'))
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const places = await placesOf(reader, caller.scope)
  const read = together(
    tables.map(({ sheet, header }) => ({
      name: sheet.name,
      rows: readRows(sheet.rows, header, places, today),
    })),
  )
  const plan = planImport(read.good, await recordsOnFile(reader), house.random.id)
  const fileName = cleanText(file.name).slice(0, 120)
  const rehearsalId = house.rehearsals.keep({ fileName, staffId: caller.staffId, rows: read.good })
  const doubtful = [...read.doubtful, ...plan.doubtful].sort((a, b) => a.row - b.row)
  return {
    rehearsalId,
    fileName,
    columns: columnsShown(tables[0]?.header),
    rowsRead: read.good.length + read.doubtful.length,
    unitsAdded: plan.units.length,
    personsAdded: plan.persons.length,
    changed: plan.changed,
    same: plan.same,
    doubtful: doubtful.map(({ row, reason, cells }) => ({ row, reason, cells: [...cells] })),
  }
}

interface Table {
  readonly sheet: Sheet
  readonly header: Header
}

/** The sheets that say where the homes are; a file usually has others as well. */
const tablesOf = (sheets: readonly Sheet[], personsToo: boolean): readonly Table[] => {
  const tables = sheets.map((sheet) => ({ sheet, header: findHeader(sheet.rows) }))
  const whole = tables.filter(({ header }) => missingColumn(header.columns) === null)
  if (whole.length > 0)
    return whole.map(({ sheet, header }) => ({ sheet, header: allowedColumns(header, personsToo) }))
  const missing = tables
    .map(({ header }) => missingColumn(header.columns))
    .find((column) => column === 'building')
  return refuse('SHEET_COLUMNS_UNKNOWN', { missing: columnTexts[missing ?? 'unit'] })
}

const together = (tables: readonly { readonly name: string; readonly rows: ReadRows }[]): ReadRows => ({
  good: tables.flatMap(({ rows }) => rows.good),
  doubtful: tables.flatMap(({ name, rows }) =>
    tables.length === 1
      ? rows.doubtful
      : rows.doubtful.map((doubt) => ({ ...doubt, reason: inSheet(name, doubt.reason) })),
  ),
})

const columnsShown = (header: Header | undefined): { title: string; meaning: Column }[] =>
  (header?.titles ?? []).flatMap((title, at) =>
    title === '' ? [] : [{ title, meaning: header?.columns[at] ?? 'ignore' }],
  )

/** The file is read in a process of its own: it comes from outside and may be anything (trust.md R17). */
const sheetsOf = async (
  { jobs, sheetReader }: ImportsHouse,
  { name, bytes }: SheetFile,
): Promise<readonly Sheet[]> => {
  if (bytes.length > sheetLimits.fileBytes) return refuse('SHEET_TOO_LARGE')
  const answer = SheetAnswer.parse(
    await jobs.run(sheetReader, { fileName: name, bytes }, LIMITS).catch(unreadable),
  )
  if (answer.ok) return answer.sheets
  if (answer.problem === 'tooLarge') return refuse('SHEET_TOO_LARGE')
  return refuse('SHEET_UNREADABLE', { reason: sheetProblemTexts[answer.problem] })
}

const unreadable = (error: unknown): SheetAnswer => {
  if (!(error instanceof JobFailed)) throw error
  return { ok: false, problem: error.reason === 'timeout' ? 'tooLarge' : 'damaged' }
}
