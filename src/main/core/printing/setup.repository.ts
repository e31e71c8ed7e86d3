import type { Reader, Tx } from '../database/database.ts'
import type { Setup } from './printing.contract.ts'
import { FormClass, LabelLanguage, Media, Sides } from './printing.schema.contract.ts'

export interface StoredSetup extends Setup {
  readonly revision: number
}

/** What a desk uses before anybody chose: the paper is known, the printer is not. */
const defaults: readonly Omit<StoredSetup, 'printer' | 'revision' | 'language'>[] = [
  { formClass: 'form', media: 'A4', sides: 'one', copies: 1 },
  { formClass: 'register', media: 'A4', sides: 'one', copies: 1 },
  { formClass: 'receipt', media: 'receipt241x140', sides: 'one', copies: 1 },
  { formClass: 'label', media: 'label60x40', sides: 'one', copies: 1 },
  { formClass: 'slip', media: 'slip80', sides: 'one', copies: 1 },
  { formClass: 'handbook', media: 'A4', sides: 'long-edge', copies: 1 },
]

export const setupsOf = async (db: Reader, deskCode: string): Promise<readonly StoredSetup[]> => {
  const rows = await db.q.selectFrom('print_setup').selectAll().where('desk_code', '=', deskCode).execute()
  const stored = new Map<FormClass, StoredSetup>(
    rows.map((row) => [
      FormClass.parse(row.form_class),
      {
        formClass: FormClass.parse(row.form_class),
        printer: row.printer,
        media: Media.parse(row.media),
        sides: Sides.parse(row.sides),
        copies: row.copies,
        language: LabelLanguage.parse(row.language),
        revision: row.revision,
      },
    ]),
  )
  return defaults.map(
    (usual) => stored.get(usual.formClass) ?? { ...usual, printer: '', language: 'pdf', revision: 0 },
  )
}

export const putSetup = async (tx: Tx, deskCode: string, setup: StoredSetup): Promise<void> => {
  const { printer, media, sides, copies, language, revision } = setup
  const set = { printer, media, sides, copies, language, revision }
  await tx.q
    .insertInto('print_setup')
    .values({ desk_code: deskCode, form_class: setup.formClass, ...set })
    .onConflict((conflict) => conflict.columns(['desk_code', 'form_class']).doUpdateSet(set))
    .execute()
}

/** Labels left on the roll of a desk; null while nobody counted them. */
export const rollOf = async (db: Reader, deskCode: string): Promise<number | null> =>
  (
    await db.q
      .selectFrom('label_roll')
      .select('remaining')
      .where('desk_code', '=', deskCode)
      .executeTakeFirst()
  )?.remaining ?? null

export const putRoll = async (tx: Tx, deskCode: string, remaining: number): Promise<void> => {
  const set = { remaining, changed_at: tx.now, changed_by: tx.call.caller.staffId }
  await tx.q
    .insertInto('label_roll')
    .values({ desk_code: deskCode, ...set })
    .onConflict((conflict) => conflict.column('desk_code').doUpdateSet(set))
    .execute()
}

/** Labels went to the printer. A roll that nobody counted stays uncounted. */
export const takeFromRoll = async (tx: Tx, deskCode: string, labels: number): Promise<void> => {
  const left = await rollOf(tx, deskCode)
  if (left === null) return
  await tx.q
    .updateTable('label_roll')
    .set({ remaining: Math.max(0, left - labels) })
    .where('desk_code', '=', deskCode)
    .execute()
}
