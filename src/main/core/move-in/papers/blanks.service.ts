import type { Tx } from '../../database/database.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { newSheetIn } from '../../printing/sheets.service.ts'
import { takeCase } from '../case-work.service.ts'
import { blankData } from './blank-case.ts'
import { findBlank, insertBlank, markEntered, openBlanks } from './blanks.repository.ts'
import { factsOf, formData } from './documents-of-case.ts'
import {
  type Drawn,
  draw,
  kindOf,
  queueDrawnIn,
  type Reserved,
  reserving,
  sourceOf,
} from './drawn.service.ts'
import type { moveInPapersContract } from './papers.contract.ts'
import type { PapersHouse } from './papers.house.ts'
import { blankSheetTexts, formTitles } from './papers.text.ts'
import { putFormSheet, setSigned } from './sheets.repository.ts'
import { commonSources, sourcesOf } from './sources.service.ts'

type Papers = Handlers<typeof moveInPapersContract>
type Input<K extends keyof Papers> = Parameters<Papers[K]>[0]

/** Serials for blank forms, each of a record of its own until a family fills it. */
const reserveIn = async (
  tx: Tx,
  house: PapersHouse,
  { forms, sets }: Pick<Input<'reserveBlanks'>, 'forms' | 'sets'>,
): Promise<Reserved[]> => {
  const reserved: Reserved[] = []
  for (let set = 0; set < sets; set += 1)
    for (const code of forms) {
      const about = { recordKind: 'blank-form', about: blankSheetTexts.about, zone: null, unitId: null }
      const { id, serial } = await newSheetIn(tx, sourceOf(house, code), `blank:${tx.id()}`, about)
      await insertBlank(tx, id, code)
      reserved.push({ code, sheetId: id, serial })
    }
  tx.changed('moveIn', 'blanks')
  return reserved
}

export const reserveBlanks = (house: PapersHouse, input: Input<'reserveBlanks'>, call: Call) =>
  house.database.command(call, input, async (tx) => ({
    sheets: (await reserveIn(tx, house, input)).map(({ code, sheetId, serial }) => ({
      ...{ form: code, sheetId, serial },
    })),
  }))

/** Draws outside of any transaction, then all of them go into the queue at once. */
export const printBlanks = async (house: PapersHouse, input: Input<'printBlanks'>, call: Call) => {
  const { commandId, forms, sets } = input
  const { sheets } = await reserveBlanks(house, reserving({ commandId, forms, sets }), call)
  const common = await commonSources(house, house.database.reader, call.caller)
  const { compoundName } = house.settings.current()
  const drawn: Drawn[] = []
  for (const { form, sheetId, serial } of sheets)
    drawn.push(
      await draw(house, blankData(form, common, compoundName), { code: form, sheetId, serial }, call),
    )
  return house.database.command(call, input, async (tx) => {
    for (const sheet of drawn) await queueDrawnIn(tx, { ...sheet, copies: 1 })
    return { sheets: drawn.length }
  })
}

/** Blank forms whose serial nobody has entered yet. */
export const blanks = async ({ database: { reader } }: PapersHouse) =>
  (await openBlanks(reader)).map(({ id, form, serial, printed_at, voided }) => ({
    ...{ sheetId: id, form, serial, printedAt: printed_at, voided, title: formTitles[form] },
  }))

/** What was written by hand is entered: the serial on that paper is the form of this case, and it is signed. */
export const enterBlank = async (house: PapersHouse, input: Input<'enterBlank'>, call: Call) => {
  const { sheetId, caseId } = input
  const sources = await sourcesOf(house, house.database.reader, caseId, call)
  return house.database.command(call, input, async (tx) => {
    const blank = (await findBlank(tx, sheetId)) ?? refuse('NOT_FOUND')
    if (blank.caseId !== null || blank.voided) refuse('BLANK_USED')
    await takeCase(tx, caseId)
    const facts = factsOf(formData(blank.form, sources), kindOf(blank.form).living)
    await markEntered(tx, sheetId, caseId)
    await putFormSheet(tx, { sheetId, caseId, form: blank.form, facts })
    await setSigned(tx, sheetId)
    tx.audit({ record: { kind: 'print-sheet', id: sheetId }, before: { caseId: null }, after: { caseId } })
    tx.changed('moveIn', caseId)
    return {}
  })
}
