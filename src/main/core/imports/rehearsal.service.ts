import { businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { forbiddenBy } from '../kernel/content/check.ts'
import { JobFailed, refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import { cleanText } from '../kernel/schema.ts'
import { type Header, missingColumn } from './header.rules.ts'
import type { Column, Rehearsal } from './imports.contract.ts'
import type { ImportsHouse } from './imports.service.ts'
import { columnTexts, noteTexts, sheetProblemTexts, unnamedSheet } from './imports.text.ts'
import { placesOf, recordsOnFile } from './on-file.service.ts'
import { planImport } from './plan.rules.ts'
import type { Kept } from './rehearsals.ts'
import { type ReadRows, readRows } from './rows.rules.ts'
import { type Sheet, SheetAnswer, sheetLimits } from './sheet.ts'
import { stopReason } from './stop.rules.ts'
import { type Corrections, type Table, tablesOf, together } from './tables.rules.ts'

export interface SheetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Homes alone, or homes with the people and vehicles in them. */
export type ImportKind = 'units' | 'persons'

const LIMITS = { timeoutMs: 20_000, memoryMb: 512 } as const

/** Says what an import would do, and keeps what it read for half an hour. Stores nothing. */
export const rehearse = async (
  house: ImportsHouse,
  file: SheetFile,
  kind: ImportKind,
  call: Call,
): Promise<Rehearsal> => {
  const fileName = nameOf(file)
  const sheets = await sheetsOf(house, file)
  const personsToo = kind === 'persons' && may(call.caller, 'person.edit')
  return judged(house, { fileName, sheets, personsToo }, new Map(), call)
}

/** The name of a file is kept with its batch, and is typed text like any other. */
const nameOf = ({ name }: SheetFile): string =>
  forbiddenBy(name) === null ? cleanText(name).slice(0, 120) : unnamedSheet

interface Again {
  readonly rehearsalId: string
  readonly sheets: readonly { readonly name: string; readonly columns: readonly Column[] }[]
}

/** The same sheets once more, with what the clerk says of their columns. */
export const rehearseAgain = async (
  house: ImportsHouse,
  { rehearsalId, sheets }: Again,
  call: Call,
): Promise<Rehearsal> => {
  const kept = house.rehearsals.find(rehearsalId, call.caller.staffId) ?? refuse('REHEARSAL_GONE')
  const corrections = new Map(sheets.map(({ name, columns }) => [name, columns]))
  const rehearsal = await judged(house, kept, corrections, call)
  house.rehearsals.drop(rehearsalId)
  return rehearsal
}

const judged = async (
  house: ImportsHouse,
  source: Pick<Kept, 'fileName' | 'sheets' | 'personsToo'>,
  corrections: Corrections,
  { caller }: Call,
): Promise<Rehearsal> => {
  const { reader } = house.database
  const { compoundName, timeZone } = house.settings.current()
  const all = tablesOf(source.sheets, source.personsToo, corrections)
  const tables = all.filter(({ header }) => missingColumn(header.columns) === null)
  if (tables.length === 0) return refuse('SHEET_COLUMNS_UNKNOWN', { missing: missingIn(all) })
  const places = await placesOf(reader, caller.scope, compoundName)
  const today = businessDateOf(house.clock.now(), timeZone)
  const read = together(
    tables.map(({ sheet, header }) => ({
      name: sheet.name,
      rows: readRows(sheet.rows, { header, places, today }),
    })),
  )
  const plan = planImport(read.good, await recordsOnFile(reader), house.random.id)
  const stop = stopReason(read)
  const { fileName, sheets, personsToo } = source
  const { staffId } = caller
  return {
    rehearsalId: house.rehearsals.keep({ ...source, staffId, stopped: stop !== null, rows: read.good }),
    fileName,
    sheets: tables.map(({ sheet, header }) => ({ name: sheet.name, columns: columnsShown(sheet, header) })),
    notes: notesOn(sheets, all, read),
    stop,
    rowsRead: read.good.length + read.doubtful.length,
    unitsAdded: plan.units.length,
    personsAdded: personsToo ? plan.persons.length : 0,
    vehiclesAdded: plan.vehicles.length,
    changed: plan.changed,
    same: plan.same,
    doubtful: [...read.doubtful, ...plan.doubtful]
      .sort((a, b) => a.row - b.row)
      .map(({ row, reason, cells }) => ({ row, reason, cells: [...cells] })),
  }
}

const missingIn = (tables: readonly Table[]): string => {
  const missing = tables.map(({ header }) => missingColumn(header.columns))
  return columnTexts[missing.includes('building') ? 'building' : 'unit']
}

const notesOn = (sheets: readonly Sheet[], tables: readonly Table[], { lines }: ReadRows): string[] => [
  ...sheets.filter(({ hidden }) => hidden).map(({ name }) => noteTexts.hidden(name)),
  ...tables
    .filter(({ sheet, header }) => sheet.rows.length > 0 && missingColumn(header.columns) !== null)
    .map(({ sheet }) => noteTexts.noHomes(sheet.name)),
  ...(lines > 0 ? [noteTexts.lines(lines)] : []),
]

const SAMPLES = 3

const columnsShown = ({ rows }: Sheet, { titles, columns, lastRow, words }: Header) =>
  titles.map((title, at) => ({
    title,
    meaning: columns[at] ?? ('ignore' as const),
    samples: rows
      .slice(lastRow + 1)
      .map((row) => row[at] ?? '')
      .filter((cell) => cell !== '' && !words.has(cell))
      .slice(0, SAMPLES),
  }))

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
