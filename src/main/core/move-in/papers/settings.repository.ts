import type { Reader, Tx } from '../../database/database.ts'
import type { FormCode } from '../form-codes.contract.ts'
import { Seal } from '../form-codes.contract.ts'
import { catalogue } from './catalogue.ts'
import { type FormSetting, PaperFacts, ReceiptOffset } from './papers.schema.contract.ts'

const FACTS = 'move-in-papers'

/** Before anybody chose: the number that the form has in the catalogue, its first version. */
const usual = { version: 'A/0', effective: '2026-01-01', revision: 0 } as const

export const selectFormSettings = async (db: Reader): Promise<ReadonlyMap<FormCode, FormSetting>> => {
  const rows = await db.q.selectFrom('form_setting').selectAll().execute()
  const stored = new Map(rows.map((row) => [row.form, row]))
  return new Map(
    catalogue.map(({ code, title, companyNo, seal, copies }) => {
      const row = stored.get(code)
      const setting: FormSetting =
        row === undefined
          ? { form: code, title, companyNo, seal, copies: [...copies], ...usual }
          : {
              ...{ form: code, title, companyNo: row.company_no, version: row.version },
              ...{ effective: row.effective, seal: Seal.parse(row.seal), revision: row.revision },
              copies: JSON.parse(row.copies) as string[],
            }
      return [code, setting]
    }),
  )
}

export const putFormSetting = async (tx: Tx, setting: Omit<FormSetting, 'title'>): Promise<void> => {
  const set = {
    company_no: setting.companyNo,
    version: setting.version,
    effective: setting.effective,
    seal: setting.seal,
    copies: JSON.stringify(setting.copies),
    revision: setting.revision,
  }
  await tx.q
    .insertInto('form_setting')
    .values({ form: setting.form, ...set })
    .onConflict((conflict) => conflict.column('form').doUpdateSet(set))
    .execute()
}

export const selectPaperFacts = async (db: Reader): Promise<PaperFacts> => {
  const row = await db.q.selectFrom('setting').select('value').where('key', '=', FACTS).executeTakeFirst()
  return PaperFacts.parse(row === undefined ? {} : JSON.parse(row.value))
}

export const putPaperFacts = async (tx: Tx, facts: PaperFacts): Promise<void> => {
  const value = JSON.stringify(facts)
  await tx.q
    .insertInto('setting')
    .values({ key: FACTS, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

export const selectClauseTexts = async (
  db: Reader,
): Promise<ReadonlyMap<string, { text: string; revision: number }>> =>
  new Map(
    (await db.q.selectFrom('clause_text').select(['form', 'text', 'revision']).execute()).map(
      ({ form, text, revision }) => [form, { text, revision }],
    ),
  )

export const putClauseText = async (
  tx: Tx,
  form: FormCode,
  text: string,
  revision: number,
): Promise<void> => {
  const set = { text, revision, changed_at: tx.now, changed_by: tx.call.caller.staffId }
  await tx.q
    .insertInto('clause_text')
    .values({ form, ...set })
    .onConflict((conflict) => conflict.column('form').doUpdateSet(set))
    .execute()
}

const offsetKey = (deskCode: string): string => `receipt-offset:${deskCode}`

/** Millimetres by which this desk's dot-matrix printer prints beside the mark. */
export const offsetOf = async (db: Reader, deskCode: string): Promise<ReceiptOffset> => {
  const row = await db.q
    .selectFrom('setting')
    .select('value')
    .where('key', '=', offsetKey(deskCode))
    .executeTakeFirst()
  return ReceiptOffset.parse(row === undefined ? {} : JSON.parse(row.value))
}

export const putOffset = async (tx: Tx, deskCode: string, offset: ReceiptOffset): Promise<void> => {
  const value = JSON.stringify(offset)
  await tx.q
    .insertInto('setting')
    .values({ key: offsetKey(deskCode), value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
