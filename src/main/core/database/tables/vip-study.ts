import type { Generated } from 'kysely'

/** How well one person knows one face. */
export interface VipCardTable {
  staff_id: string
  entry_id: string
  due_on: string
  stability: number
  difficulty: number
  phase: number
  interval_days: number
  asked: number
  missed: number
  seen_on: string
}

interface VipReadTable {
  staff_id: string
  edition_id: string
  read_at: number
}

interface VipOpenedTable {
  staff_id: string
  entry_id: string
  opened_on: string
  times: number
}

export interface VipTestTable {
  id: string
  /** K2026-3. */
  number: string
  form: string
  /** Space separated. */
  kinds: string
  seconds: number
  examiner: string
  due_on: string
  made_by: string
  made_at: number
}

export interface VipSittingTable {
  id: string
  test_id: string
  /** K2026-3/02: what stands on the question sheet. */
  number: string
  staff_id: string
  /** As it was then: pass marks go by post. */
  role: string
  reading: string
  pass_percent: number
  state: string
  due_on: string
  begun_at: number | null
  ended_at: number | null
  asked: number
  correct: number | null
  retest_of: string | null
  certificate: string | null
  /** Where the paper is: none, out, back, destroyed. */
  sheet: Generated<string>
  revision: Generated<number>
}

export interface VipQuestionTable {
  sitting_id: string
  ordinal: number
  kind: string
  entry_id: string
  photo_id: string | null
  plate: string
  /** JSON: the words to choose from. */
  options: string
  answer: number
  shown_at: number | null
  chosen: number | null
  is_right: number | null
}

interface TrainingRecordTable {
  id: string
  staff_id: string
  subject: string
  held_on: string
  result: string
  certificate: string
  source: string
  examiner: string
}

export interface VipStudyTables {
  vip_card: VipCardTable
  vip_read: VipReadTable
  vip_opened: VipOpenedTable
  vip_test: VipTestTable
  vip_sitting: VipSittingTable
  vip_question: VipQuestionTable
  training_record: TrainingRecordTable
}
