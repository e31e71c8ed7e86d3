import { readFile } from 'node:fs/promises'
import type { Reader } from '../../database/database.ts'
import { sheetTexts } from '../../documents/documents.text.ts'
import { chargesFor, tariffFor } from '../../fees/charges-of-unit.service.ts'
import { stampText } from '../../kernel/format.ts'
import type { Call } from '../../kernel/handler.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import { caseFileOf, todayOf } from '../case-file.service.ts'
import { type ClauseText, readClauses } from '../clauses.rules.ts'
import type { FormCode } from '../form-codes.contract.ts'
import type { CaseFile } from '../move-in.schema.contract.ts'
import { bagOf } from './contents.service.ts'
import type { Sources } from './data/sources.ts'
import type { PapersHouse } from './papers.house.ts'
import { selectClauseTexts, selectFormSettings, selectPaperFacts } from './settings.repository.ts'

/** The forms whose long text the compound may word anew. */
export const clauseForms: readonly FormCode[] = ['F-06', 'F-07', 'F-08', 'F-13', 'F-15', 'F-20']

/** As it came with the program. */
export const shippedText = ({ resources }: Pick<PapersHouse, 'resources'>, form: FormCode): Promise<string> =>
  readFile(new URL(`clauses/${form}.txt`, resources), 'utf8')

const clauseTexts = async (
  house: Pick<PapersHouse, 'resources'>,
  db: Reader,
): Promise<ReadonlyMap<FormCode, ClauseText>> => {
  const own = await selectClauseTexts(db)
  const texts = await Promise.all(
    clauseForms.map(async (form) => [form, own.get(form)?.text ?? (await shippedText(house, form))] as const),
  )
  return new Map(texts.map(([form, text]) => [form, readClauses(text)]))
}

export type Common = Omit<Sources, 'file' | 'bag' | 'charges' | 'servicePrice' | 'freeCards'>

/** What is the same for all cases of an hour: read once for a hundred packs. */
export const commonSources = async (
  house: Pick<PapersHouse, 'settings' | 'clock' | 'resources'>,
  db: Reader,
  caller: Pick<Call['caller'], 'staffId' | 'deskCode'>,
): Promise<Common> => {
  const { timeZone } = house.settings.current()
  const by = await nameOfStaff(db, caller.staffId)
  return {
    facts: await selectPaperFacts(db),
    clauses: await clauseTexts(house, db),
    settings: await selectFormSettings(db),
    timeZone,
    today: todayOf(house),
    made: sheetTexts.made(stampText(house.clock.now(), timeZone), caller.deskCode, by),
  }
}

export const sourcesFor = async (db: Reader, common: Common, file: CaseFile): Promise<Sources> => {
  const service = await tariffFor(db, 'serviceFee', file.zone)
  const cards = await tariffFor(db, 'accessCard', file.zone)
  return {
    ...common,
    file,
    bag: await bagOf(db, file, common.timeZone),
    charges: await chargesFor(db, file.unit.id),
    servicePrice: service?.price ?? null,
    freeCards: cards?.free ?? 0,
  }
}

/** @throws Refusal NOT_FOUND for a case of another zone as for none at all */
export const sourcesOf = async (
  house: PapersHouse,
  db: Reader,
  caseId: string,
  call: Call,
): Promise<Sources> =>
  sourcesFor(
    db,
    await commonSources(house, db, call.caller),
    await caseFileOf(house, db, call.caller.scope, caseId),
  )
