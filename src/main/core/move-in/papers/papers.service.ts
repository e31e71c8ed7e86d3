import type { Reader, Tx } from '../../database/database.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { voidSheetIn } from '../../printing/void.service.ts'
import type { FormCode } from '../form-codes.contract.ts'
import { caseForms, type FormKind } from './catalogue.ts'
import type { Sources } from './data/sources.ts'
import { changedFacts, factsOf, formData } from './documents-of-case.ts'
import type { moveInPapersContract } from './papers.contract.ts'
import type { PapersHouse } from './papers.house.ts'
import type { Paper } from './papers.schema.contract.ts'
import { coverForm, factNames, formTitles, paperTexts } from './papers.text.ts'
import {
  caseOfSheet,
  latestPackOf,
  type PrintedPaper,
  packSheets,
  papersOfCase,
  setSigned,
} from './sheets.repository.ts'
import { sourcesOf } from './sources.service.ts'
import { isDue, paperState } from './standing.rules.ts'

type Papers = Handlers<typeof moveInPapersContract>
type Input<K extends keyof Papers> = Parameters<Papers[K]>[0]

/** A form of a case with its newest sheet and what has changed since that was printed. */
export interface StandingPaper {
  readonly kind: FormKind
  readonly printed: PrintedPaper | undefined
  readonly changed: readonly string[]
}

export const standing = (sources: Sources, printed: readonly PrintedPaper[]): readonly StandingPaper[] =>
  caseForms.map((kind) => {
    const newest = printed.find(({ form }) => form === kind.code)
    if (newest === undefined) return { kind, printed: undefined, changed: [] }
    const now = factsOf(formData(kind.code, sources), kind.living)
    return { kind, printed: newest, changed: changedFacts(newest.facts, now) }
  })

const named = (facts: readonly string[]): string[] => [
  ...new Set(facts.map((fact) => factNames[fact] ?? fact)),
]

const paperOf = ({ kind, printed, changed }: StandingPaper, sources: Sources): Paper => ({
  form: kind.code,
  title: kind.title,
  inPack: kind.inPack(sources.file),
  state: paperState(printed, changed),
  serial: printed?.serial ?? '',
  sheetId: printed?.sheetId ?? '',
  printId: printed?.printId ?? '',
  pages: printed?.pages ?? 0,
  copies: printed?.copies ?? 0,
  changed: named(changed),
})

export const list = async (house: PapersHouse, { caseId }: Input<'list'>, call: Call) => {
  const { reader } = house.database
  const sources = await sourcesOf(house, reader, caseId, call)
  const papers = standing(sources, await papersOfCase(reader, caseId)).map((paper) => paperOf(paper, sources))
  const packId = await latestPackOf(reader, caseId)
  return {
    papers,
    packId,
    pack: packId === null ? [] : await packOf(reader, packId),
    due: papers.filter(({ inPack, state }) => inPack && isDue(state)).length,
  }
}

const packOf = async (db: Reader, packId: string) =>
  (await packSheets(db, packId)).map((row) => ({
    ...{ position: row.position, form: row.form, serial: row.serial, printId: row.print_id },
    title: formTitles[row.form as FormCode] ?? coverForm.title,
    ...{ state: row.state as 'printed', pages: row.pages, copies: row.copies },
    voided: row.voided_at !== null,
  }))

/** Voids what is out of date and not signed; a signed sheet stays what was signed. Gives the forms it touched. */
export const settleIn = async (tx: Tx, sources: Sources): Promise<FormCode[]> => {
  const stale = standing(sources, await papersOfCase(tx, sources.file.id)).filter(
    ({ printed, changed }) =>
      printed !== undefined && !printed.voided && !printed.signed && changed.length > 0,
  )
  for (const { printed, changed } of stale)
    await voidSheetIn(tx, printed?.sheetId ?? '', paperTexts.voided(named(changed)))
  if (stale.length > 0) tx.changed('moveIn', sources.file.id)
  return stale.map(({ kind }) => kind.code)
}

export const settle = async (house: PapersHouse, input: Input<'settle'>, call: Call) => {
  const sources = await sourcesOf(house, house.database.reader, input.caseId, call)
  return house.database.command(call, input, async (tx) => ({ voided: await settleIn(tx, sources) }))
}

/** The signed paper came back: from now on a change marks it, and does not void it. */
export const sign = async (house: PapersHouse, input: Input<'sign'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const caseId = (await caseOfSheet(tx, input.sheetId)) ?? refuse('NOT_FOUND')
    const paper = (await papersOfCase(tx, caseId)).find(({ sheetId }) => sheetId === input.sheetId)
    if (paper === undefined || paper.voided || paper.state === 'failed') refuse('SHEET_UNSIGNABLE')
    await setSigned(tx, input.sheetId)
    tx.audit({ record: { kind: 'print-sheet', id: input.sheetId }, after: { signed: true } })
    tx.changed('moveIn', caseId)
    return {}
  })
