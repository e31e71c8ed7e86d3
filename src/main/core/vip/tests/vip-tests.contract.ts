import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { BusinessDate, CommandId, EpochMs, Id, Revision } from '../../kernel/schema.ts'
import { Role } from '../../staff/staff.contract.ts'
import { Reading } from '../vip.schema.contract.ts'

/** What is asked (spec 3.4.5). The first two are asked unless the examiner says otherwise. */
export const QuestionKind = z.enum(['face', 'code', 'plate', 'step', 'taboo', 'greet', 'call'])
export type QuestionKind = z.infer<typeof QuestionKind>

export const TestForm = z.enum(['screen', 'paper'])
export type TestForm = z.infer<typeof TestForm>

export const SittingState = z.enum(['open', 'running', 'passed', 'failed', 'withdrawn'])
export type SittingState = z.infer<typeof SittingState>

/** Where the question sheet is: it shows faces, and comes back like a copy does. */
export const SheetState = z.enum(['none', 'out', 'back'])
export type SheetState = z.infer<typeof SheetState>

export const Sitting = z.object({
  id: Id,
  number: z.string(),
  testId: Id,
  form: TestForm,
  kinds: z.array(QuestionKind),
  staffId: Id,
  name: z.string(),
  post: z.string(),
  reading: Reading,
  passPercent: z.number(),
  state: SittingState,
  dueOn: BusinessDate,
  overdue: z.boolean(),
  endedAt: EpochMs.nullable(),
  asked: z.number(),
  correct: z.number().nullable(),
  /** The second time, after a failed one. */
  retest: z.boolean(),
  certificate: z.string().nullable(),
  examiner: z.string(),
  sheet: SheetState,
  revision: Revision,
})
export type Sitting = z.infer<typeof Sitting>

export const Question = z.object({
  ordinal: z.number(),
  of: z.number(),
  kind: QuestionKind,
  photo: Id.nullable(),
  plate: z.string(),
  options: z.array(z.string()),
  seconds: z.number(),
  shownAt: EpochMs,
})
export type Question = z.infer<typeof Question>

const share = z.object({ asked: z.number(), correct: z.number() })

const sittingRef = { commandId: CommandId, id: Id }
const state = { VIP_SITTING_STATE: { data: z.object({ state: SittingState }) } }
const photos = { VIP_TEST_PHOTOS: { data: z.object({ missing: z.number(), all: z.number() }) } }
const few = { VIP_TEST_TOO_FEW: {} }

export const vipTestsContract = {
  /** Tests of which the caller is examiner; for whoever may examine, all of them. Newest first. */
  list: query('vip.study').output(z.object({ sittings: z.array(Sitting), examines: z.boolean() })),
  /** Who may be asked, and who may ask them. */
  people: query('vip.examine').output(
    z.array(
      z.object({ staffId: Id, name: z.string(), role: Role, post: z.string(), passPercent: z.number() }),
    ),
  ),
  assign: command('vip.examine')
    .input(
      z.object({
        commandId: CommandId,
        form: TestForm,
        kinds: z.array(QuestionKind).min(1),
        takers: z.array(Id).min(1).max(60),
        examiner: Id,
        dueOn: BusinessDate,
      }),
    )
    .output(z.object({ testId: Id, number: z.string() }))
    .errors({
      ...photos,
      ...few,
      VIP_TEST_NO_KIND: { data: z.object({ name: z.string() }) },
      VIP_EXAMINER_IS_TAKER: {},
    }),
  withdraw: command('vip.examine')
    .input(z.object({ ...sittingRef, revision: Revision }))
    .output(z.object({}))
    .errors(state),

  /** What the caller is to sit, and what they have sat. */
  mine: query('vip.study').output(z.array(Sitting)),
  begin: command('vip.study')
    .input(z.object(sittingRef))
    .output(z.object({ ordinal: z.number() }))
    .errors({ ...state, ...photos, ...few }),
  /** The question that runs, while its time does. */
  question: query('vip.study')
    .input(z.object({ id: Id, ordinal: z.number().int().min(1) }))
    .output(Question),
  /** Null: no answer in time. An answer that comes later counts as none. */
  answer: command('vip.study')
    .input(
      z.object({
        ...sittingRef,
        ordinal: z.number().int().min(1),
        chosen: z.number().int().min(0).max(3).nullable(),
      }),
    )
    .output(z.object({ next: z.number().nullable() }))
    .errors(state),
  /** What was missed, with the right answer, for whoever sat and whoever examines. */
  missed: query('vip.study')
    .input(z.object({ id: Id }))
    .output(
      z.array(
        z.object({
          ordinal: z.number(),
          kind: QuestionKind,
          photo: Id.nullable(),
          plate: z.string(),
          answer: z.string(),
          chosen: z.string().nullable(),
        }),
      ),
    ),
  /** A paper one: the numbers that were wrong, as they stand on the sheet that came back. */
  score: command('vip.study')
    .input(
      z.object({
        ...sittingRef,
        revision: Revision,
        wrong: z.array(z.number().int().min(1).max(60)).max(60),
        sheetBack: z.boolean(),
      }),
    )
    .output(z.object({ passed: z.boolean(), correct: z.number(), asked: z.number() }))
    .errors({ ...state, VIP_NO_SUCH_QUESTION: { data: z.object({ last: z.number() }) } }),
  sheetBack: command('vip.study')
    .input(z.object({ ...sittingRef, revision: Revision }))
    .output(z.object({}))
    .errors(state),

  results: query('vip.examine').output(
    z.object({
      byPost: z.array(
        share.extend({ post: z.string(), people: z.number(), passed: z.number(), staff: z.number() }),
      ),
      /** Asked and never once recognised first: whom training is about. */
      byEntry: z.array(
        share.extend({ entryId: Id, code: z.string(), address: z.string(), photo: Id.nullable() }),
      ),
    }),
  ),
}
