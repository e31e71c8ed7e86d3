import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { moveInPapersContract } from './papers.contract.ts'
import type { PapersHouse } from './papers.house.ts'
import {
  offsetOf,
  putClauseText,
  putFormSetting,
  putOffset,
  putPaperFacts,
  selectClauseTexts,
  selectFormSettings,
  selectPaperFacts,
} from './settings.repository.ts'
import { latestSealUses } from './sheets.repository.ts'
import { clauseForms, shippedText } from './sources.service.ts'

type Papers = Handlers<typeof moveInPapersContract>
type Input<K extends keyof Papers> = Parameters<Papers[K]>[0]

export const paperSettings = async ({ database: { reader } }: PapersHouse, { caller }: Call) => ({
  settings: [...(await selectFormSettings(reader)).values()],
  facts: await selectPaperFacts(reader),
  offset: await offsetOf(reader, caller.deskCode),
})

export const saveSetting = ({ database }: PapersHouse, input: Input<'saveSetting'>, call: Call) =>
  database.command(call, input, async (tx) => {
    const { commandId: _, revision, ...wanted } = input
    const before = (await selectFormSettings(tx)).get(wanted.form) ?? refuse('PAPER_UNKNOWN')
    if (before.revision !== revision) refuse('CONFLICT', { revision: before.revision })
    const after = { ...wanted, revision: revision + 1 }
    await putFormSetting(tx, after)
    tx.audit({ record: { kind: 'form-setting', id: wanted.form }, before, after })
    tx.changed('moveIn', wanted.form)
    return { revision: after.revision }
  })

export const saveFacts = ({ database }: PapersHouse, input: Input<'saveFacts'>, call: Call) =>
  database.command(call, input, async (tx) => {
    const { commandId: _, ...after } = input
    const before = await selectPaperFacts(tx)
    await putPaperFacts(tx, after)
    tx.audit({ record: { kind: 'settings', id: 'move-in-papers' }, before, after })
    tx.changed('moveIn', 'facts')
    return {}
  })

export const saveOffset = ({ database }: PapersHouse, input: Input<'saveOffset'>, call: Call) =>
  database.command(call, input, async (tx) => {
    const { right, down } = input
    const { deskCode } = call.caller
    const before = await offsetOf(tx, deskCode)
    await putOffset(tx, deskCode, { right, down })
    tx.audit({ record: { kind: 'receipt-offset', id: deskCode }, before, after: { right, down } })
    tx.changed('moveIn', deskCode)
    return {}
  })

export const clauses = async (house: PapersHouse, { form }: Input<'clauses'>) => {
  if (!clauseForms.includes(form)) return refuse('NOT_FOUND')
  const own = (await selectClauseTexts(house.database.reader)).get(form)
  return {
    text: own?.text ?? (await shippedText(house, form)),
    own: own !== undefined,
    revision: own?.revision ?? 0,
  }
}

export const saveClauses = ({ database }: PapersHouse, input: Input<'saveClauses'>, call: Call) =>
  database.command(call, input, async (tx) => {
    const { form, text, revision } = input
    if (!clauseForms.includes(form)) refuse('PAPER_UNKNOWN')
    if (text === '') refuse('CLAUSES_EMPTY')
    const before = (await selectClauseTexts(tx)).get(form)
    if ((before?.revision ?? 0) !== revision) refuse('CONFLICT', { revision: before?.revision ?? 0 })
    await putClauseText(tx, form, text, revision + 1)
    tx.audit({ record: { kind: 'clause-text', id: form }, before: before ?? null, after: { text } })
    tx.changed('moveIn', form)
    return { revision: revision + 1 }
  })

export const seals = async ({ database: { reader } }: PapersHouse, { before }: Input<'seals'>) =>
  (await latestSealUses(reader, before ?? Number.MAX_SAFE_INTEGER, 200)).map((row) => ({
    ...{ id: row.id, at: row.at, serial: row.serial, title: row.title, seal: row.seal },
    ...{ copies: row.copies, unit: row.unit, by: row.by ?? '', deskCode: row.desk_code },
  }))
