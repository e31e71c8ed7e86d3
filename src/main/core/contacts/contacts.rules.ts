import type { ContactOutcome } from './contacts.contract.ts'

const DAY = 86_400_000

/** What was written on paper is entered within a week; later nobody remembers it. */
const BACK_DAYS = 7

/** How far back the pad counts: the third call in a week is no accident any more. */
export const WEEK_MS = 7 * DAY

/** Null: it happens now. */
export const mayHaveBeen = (at: number | null, now: number): boolean =>
  at === null || (at <= now && at >= now - BACK_DAYS * DAY)

/** What is answered at once is done with; the rest waits for its answer. */
export const isDoneAtOnce = (outcome: ContactOutcome): boolean => outcome === 'answered'

export const isLate = (contact: { closed_at: number | null; due_at: number | null }, now: number): boolean =>
  contact.closed_at === null && contact.due_at !== null && contact.due_at < now

type Promised = { readonly outcome: ContactOutcome; readonly toWhom: string; readonly dueAt: number | null }

/** What a promise lacks; null where it is whole. */
export const lacksOf = ({ outcome, toWhom, dueAt }: Promised): 'CONTACT_TO_WHOM' | 'CONTACT_DUE' | null => {
  if (outcome === 'passedOn' && toWhom === '') return 'CONTACT_TO_WHOM'
  return outcome === 'callBack' && dueAt === null ? 'CONTACT_DUE' : null
}
