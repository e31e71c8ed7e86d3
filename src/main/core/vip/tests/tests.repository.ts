import type { Reader, Tx } from '../../database/database.ts'
import type { VipQuestionTable, VipSittingTable, VipTestTable } from '../../database/tables/vip-study.ts'
import { Role } from '../../staff/staff.contract.ts'
import { Reading } from '../vip.schema.contract.ts'
import type { Drawn } from './question.rules.ts'
import { QuestionKind, SheetState, SittingState, TestForm } from './vip-tests.contract.ts'

export interface SittingRecord {
  readonly id: string
  readonly testId: string
  readonly number: string
  readonly testNumber: string
  readonly form: TestForm
  readonly kinds: readonly QuestionKind[]
  readonly seconds: number
  readonly examinerId: string
  readonly examiner: string
  readonly staffId: string
  readonly name: string
  readonly role: Role
  readonly reading: Reading
  readonly passPercent: number
  readonly state: SittingState
  readonly dueOn: string
  readonly endedAt: number | null
  readonly asked: number
  readonly correct: number | null
  readonly retestOf: string | null
  readonly certificate: string | null
  readonly sheet: SheetState
  readonly revision: number
}

const kindsIn = (text: string): QuestionKind[] => text.split(' ').map((kind) => QuestionKind.parse(kind))

const sittings = (db: Reader) =>
  db.q
    .selectFrom('vip_sitting')
    .innerJoin('vip_test', 'vip_test.id', 'vip_sitting.test_id')
    .innerJoin('staff', 'staff.id', 'vip_sitting.staff_id')
    .innerJoin('staff as asker', 'asker.id', 'vip_test.examiner')
    .selectAll('vip_sitting')
    .select(['vip_test.number as test_number', 'vip_test.form', 'vip_test.kinds', 'vip_test.seconds'])
    .select(['vip_test.examiner', 'staff.name', 'asker.name as examiner_name'])

type SittingRow = Awaited<ReturnType<ReturnType<typeof sittings>['execute']>>[number]

const sittingOf = (row: SittingRow): SittingRecord => ({
  id: row.id,
  testId: row.test_id,
  number: row.number,
  testNumber: row.test_number,
  form: TestForm.parse(row.form),
  kinds: kindsIn(row.kinds),
  seconds: row.seconds,
  examinerId: row.examiner,
  examiner: row.examiner_name,
  staffId: row.staff_id,
  name: row.name,
  role: Role.parse(row.role),
  reading: Reading.parse(row.reading),
  passPercent: row.pass_percent,
  state: SittingState.parse(row.state),
  dueOn: row.due_on,
  endedAt: row.ended_at,
  asked: row.asked,
  correct: row.correct,
  retestOf: row.retest_of,
  certificate: row.certificate,
  sheet: SheetState.parse(row.sheet),
  revision: row.revision,
})

/** As many as one looks back over: a year of tests of everybody. */
const MOST_SHOWN = 400

/** The newest first. */
export const sittingsQuery = (db: Reader, examiner?: string) => {
  const all = sittings(db).orderBy('vip_sitting.id', 'desc').limit(MOST_SHOWN)
  return examiner === undefined ? all : all.where('vip_test.examiner', '=', examiner)
}

export const selectSittings = async (db: Reader, examiner?: string): Promise<readonly SittingRecord[]> =>
  (await sittingsQuery(db, examiner).execute()).map(sittingOf)

const OWN_SHOWN = 20

export const sittingsOfQuery = (db: Reader, staffId: string) =>
  sittings(db).where('vip_sitting.staff_id', '=', staffId).orderBy('vip_sitting.id', 'desc').limit(OWN_SHOWN)

export const selectSittingsOf = async (db: Reader, staffId: string): Promise<readonly SittingRecord[]> =>
  (await sittingsOfQuery(db, staffId).execute()).map(sittingOf)

export const openSittingsQuery = (db: Reader, staffId: string) =>
  sittings(db)
    .where('vip_sitting.staff_id', '=', staffId)
    .where('vip_sitting.state', 'in', ['open', 'running'])

export const selectOpenSittings = async (db: Reader, staffId: string): Promise<readonly SittingRecord[]> =>
  (await openSittingsQuery(db, staffId).execute()).map(sittingOf)

export const selectSitting = async (db: Reader, id: string): Promise<SittingRecord | null> => {
  const row = await sittings(db).where('vip_sitting.id', '=', id).executeTakeFirst()
  return row === undefined ? null : sittingOf(row)
}

export const countSittings = async (db: Reader, testId: string): Promise<number> =>
  (await db.q.selectFrom('vip_sitting').select('id').where('test_id', '=', testId).execute()).length

export const insertTest = async (
  tx: Tx,
  test: Omit<VipTestTable, 'made_by' | 'made_at' | 'kinds'> & { readonly kinds: readonly QuestionKind[] },
): Promise<void> => {
  await tx.q
    .insertInto('vip_test')
    .values({
      ...test,
      kinds: test.kinds.join(' '),
      made_by: tx.call.caller.staffId,
      made_at: tx.now,
    })
    .execute()
}

type NewSitting = Pick<
  VipSittingTable,
  'id' | 'test_id' | 'number' | 'staff_id' | 'role' | 'reading' | 'pass_percent' | 'due_on' | 'retest_of'
>

export const insertSitting = async (tx: Tx, sitting: NewSitting): Promise<void> => {
  const unasked = { begun_at: null, ended_at: null, asked: 0, correct: null, certificate: null }
  await tx.q
    .insertInto('vip_sitting')
    .values({ ...sitting, ...unasked, state: 'open' })
    .execute()
}

type SittingChange = Partial<
  Pick<VipSittingTable, 'begun_at' | 'ended_at' | 'asked' | 'correct' | 'certificate' | 'reading'>
> & {
  readonly state?: SittingState
  readonly sheet?: SheetState
  readonly revision?: number
}

export const changeSitting = async (tx: Tx, id: string, change: SittingChange): Promise<void> => {
  await tx.q.updateTable('vip_sitting').set(change).where('id', '=', id).execute()
}

export interface QuestionRecord extends Drawn {
  readonly ordinal: number
  readonly shownAt: number | null
  readonly chosen: number | null
  readonly isRight: boolean | null
}

const questionOf = (row: VipQuestionTable): QuestionRecord => ({
  ordinal: row.ordinal,
  kind: QuestionKind.parse(row.kind),
  entryId: row.entry_id,
  photo: row.photo_id,
  plate: row.plate,
  options: JSON.parse(row.options) as string[],
  answer: row.answer,
  shownAt: row.shown_at,
  chosen: row.chosen,
  isRight: row.is_right === null ? null : row.is_right === 1,
})

export const selectQuestions = async (db: Reader, sittingId: string): Promise<readonly QuestionRecord[]> =>
  (
    await db.q
      .selectFrom('vip_question')
      .selectAll()
      .where('sitting_id', '=', sittingId)
      .orderBy('ordinal')
      .execute()
  ).map(questionOf)

/** Draws what was not drawn before, or what nobody has seen yet, anew. */
export const replaceQuestions = async (tx: Tx, sittingId: string, drawn: readonly Drawn[]): Promise<void> => {
  await tx.q.deleteFrom('vip_question').where('sitting_id', '=', sittingId).execute()
  for (const [at, { kind, entryId, photo, plate, options, answer }] of drawn.entries())
    await tx.q
      .insertInto('vip_question')
      .values({
        ...{ sitting_id: sittingId, ordinal: at + 1, kind, entry_id: entryId, photo_id: photo, plate },
        ...{ options: JSON.stringify(options), answer, shown_at: null, chosen: null, is_right: null },
      })
      .execute()
}

export const changeQuestion = async (
  tx: Tx,
  sittingId: string,
  ordinal: number,
  change: Partial<Pick<VipQuestionTable, 'shown_at' | 'chosen' | 'is_right'>>,
): Promise<void> => {
  await tx.q
    .updateTable('vip_question')
    .set(change)
    .where('sitting_id', '=', sittingId)
    .where('ordinal', '=', ordinal)
    .execute()
}

/** How often each entry was asked about and recognised, in tests that have ended since. */
export const selectEntryShares = (db: Reader, since: number) =>
  db.q
    .selectFrom('vip_sitting')
    .innerJoin('vip_question', 'vip_question.sitting_id', 'vip_sitting.id')
    .where('vip_sitting.ended_at', '>=', since)
    .where('vip_sitting.state', 'in', ['passed', 'failed'])
    .groupBy('vip_question.entry_id')
    .select(({ fn }) => [
      'vip_question.entry_id',
      fn.countAll<number>().as('asked'),
      fn.sum<number>('vip_question.is_right').as('correct'),
    ])
    .execute()

export const insertTraining = async (
  tx: Tx,
  record: {
    readonly staff_id: string
    readonly subject: string
    readonly result: string
    readonly certificate: string
    readonly source: string
    readonly examiner: string
  },
): Promise<void> => {
  await tx.q
    .insertInto('training_record')
    .values({ ...record, id: tx.id(), held_on: tx.businessDate })
    .execute()
}
