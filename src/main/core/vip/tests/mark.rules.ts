import { addDays } from '../../kernel/business-date.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import type { Role } from '../../staff/staff.contract.ts'

/** Out of a hundred, by post (spec 3.4.5). */
const passMarks: Readonly<Partial<Record<Role, number>>> = { guard: 90, cleaningForeman: 80 }
const USUAL_MARK = 95

export const passPercentOf = (role: Role): number => passMarks[role] ?? USUAL_MARK

export const isPass = (correct: number, asked: number, percent: number): boolean =>
  asked > 0 && correct * 100 >= asked * percent

/** Who failed learns again and is asked again within a week. */
const RETEST_DAYS = 7

export const retestBy = (today: BusinessDate): BusinessDate => addDays(today, RETEST_DAYS)

/** What the line between the desk and the core may take of an answer's time. */
const GRACE_MS = 2_000

export const inTime = (shownAt: number | null, now: number, seconds: number): boolean =>
  shownAt !== null && now - shownAt <= seconds * 1_000 + GRACE_MS
