import { randomUUID } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { refuse } from '#core/kernel/errors.ts'
import { blankForms } from '#core/move-in/form-codes.contract.ts'
import type { OpenHouse } from './with-house.ts'

/** What a sheet of a move-in is drawn with from the command line: serials carry the code of a desk. */
export interface SheetDesk {
  readonly house: OpenHouse
  readonly deskCode: string
}

type Procedure = `${string}.${string}`

const callAt = ({ house, deskCode }: SheetDesk, procedure: Procedure) => {
  const call = house.call(procedure)
  return { ...call, caller: { ...call.caller, deskCode } }
}

const commandId = (): string => `command-line-${randomUUID()}`

const joined = async (files: readonly File[], name: string): Promise<File> => {
  const whole = await PDFDocument.create()
  for (const file of files) {
    const part = await PDFDocument.load(await file.arrayBuffer())
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
  }
  return new File([new Uint8Array(await whole.save())], name, { type: 'application/pdf' })
}

const previewOf = async (desk: SheetDesk, sheetId: string): Promise<File> =>
  (await desk.house.app.handlers.printing.preview({ sheetId }, callAt(desk, 'printing.preview'))).file

/** The forms of a case as its pack has them, one after the other. */
const packOf = async (desk: SheetDesk, caseId: string, name: string): Promise<File> => {
  const { moveInPapers, printing } = desk.house.app.handlers
  const { papers } = await moveInPapers.list({ caseId }, callAt(desk, 'moveInPapers.list'))
  const files: File[] = []
  for (const { form } of papers.filter(({ inPack }) => inPack)) {
    const input = { commandId: commandId(), form: `move-in-${form.toLowerCase()}`, recordId: caseId }
    const { sheetId } = await printing.reserve(input, callAt(desk, 'printing.reserve'))
    files.push(await previewOf(desk, sheetId))
  }
  return joined(files, name)
}

/** `RZ-2026-B-0457`: the pack of that case. */
export const packFile = async (desk: SheetDesk, caseNo: string): Promise<File> => {
  const { search } = desk.house.app.handlers
  const { hits } = await search.find({ text: caseNo, limit: 5 }, callAt(desk, 'search.find'))
  const hit = hits.find(({ kind, title }) => kind === 'case' && title === caseNo)
  return packOf(desk, hit?.recordId ?? refuse('NOT_FOUND'), `${caseNo}.pdf`)
}

const A_DAY = 200

/** All packs of a day, named so that they lie in the order of the appointments. */
export const packFiles = async (desk: SheetDesk, date: string): Promise<readonly File[]> => {
  const { moveIn } = desk.house.app.handlers
  const input = { filter: 'day', date, size: A_DAY } as const
  const { rows } = await moveIn.list(input, callAt(desk, 'moveIn.list'))
  const ordered = rows.toSorted((a, b) => a.appointmentSlot.localeCompare(b.appointmentSlot))
  const files: File[] = []
  for (const [at, { id, caseNo, unit }] of ordered.entries())
    files.push(await packOf(desk, id, `${String(at + 1).padStart(3, '0')} ${unit} ${caseNo}.pdf`))
  return files
}

/** One set of numbered blanks against a day without power. */
export const blanksFile = async (desk: SheetDesk): Promise<File> => {
  const { moveInPapers } = desk.house.app.handlers
  const input = { commandId: commandId(), forms: [...blankForms], sets: 1 }
  const { sheets } = await moveInPapers.reserveBlanks(input, callAt(desk, 'moveInPapers.reserveBlanks'))
  const files: File[] = []
  for (const { sheetId } of sheets) files.push(await previewOf(desk, sheetId))
  return joined(files, 'move-in-blanks.pdf')
}
