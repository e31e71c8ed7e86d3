import { createEmptyCard, FSRS, Rating, type State } from 'ts-fsrs'
import { addDays } from '../../kernel/business-date.ts'
import type { BusinessDate } from '../../kernel/schema.ts'

/** More at one time is not learnt (spec 3.4.5). */
export const A_DAY = 10

/** How well one person knows one face, and when they are asked again. */
export interface Memory {
  readonly dueOn: BusinessDate
  readonly seenOn: BusinessDate
  readonly stability: number
  readonly difficulty: number
  readonly phase: number
  readonly intervalDays: number
  readonly asked: number
  readonly missed: number
}

export type Recall = 'again' | 'hard' | 'good'

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const

const LONGEST = 180

/**
 * Days are enough for faces: who is missed comes again in the same sitting by the page's own doing, and tomorrow by
 * this. Nobody waits longer than an edition lives.
 */
const scheduler = new FSRS({ enable_short_term: false, enable_fuzz: false, maximum_interval: LONGEST })

const midnight = (day: BusinessDate): number => Date.parse(`${day}T00:00:00Z`)

const cardOf = ({ phase, dueOn, seenOn, intervalDays, asked, missed, ...memory }: Memory) => ({
  ...memory,
  due: midnight(dueOn),
  last_review: midnight(seenOn),
  state: phase as State,
  scheduled_days: intervalDays,
  ...{ reps: asked, lapses: missed, elapsed_days: 0, learning_steps: 0 },
})

/** What is remembered after this answer. `null`: the face was never asked before. */
export const remembered = (before: Memory | null, recall: Recall, today: BusinessDate): Memory => {
  const card = before === null ? createEmptyCard(midnight(today)) : cardOf(before)
  const { card: next } = scheduler.next(card, midnight(today), ratings[recall])
  const days = Math.min(LONGEST, Math.max(1, next.scheduled_days))
  return {
    dueOn: addDays(today, days),
    seenOn: today,
    stability: next.stability,
    difficulty: next.difficulty,
    phase: next.state,
    intervalDays: days,
    asked: (before?.asked ?? 0) + 1,
    missed: (before?.missed ?? 0) + (recall === 'again' ? 1 : 0),
  }
}

/** A face that was missed in a test is asked today, as if it had been missed here. */
export const forgotten = (before: Memory | null, today: BusinessDate): Memory => ({
  ...remembered(before, 'again', today),
  dueOn: today,
})

interface Face {
  readonly id: string
  readonly memory: Memory | null
}

/** Due ones first, the longest overdue before the rest, then faces never seen, until the day is full. */
export const deckOf = <F extends Face>(faces: readonly F[], doneToday: number, today: BusinessDate): F[] => {
  const due = faces
    .filter(({ memory }) => memory !== null && memory.dueOn <= today)
    .toSorted((a, b) => ((a.memory?.dueOn ?? '') < (b.memory?.dueOn ?? '') ? -1 : 1))
  const fresh = faces.filter(({ memory }) => memory === null)
  return [...due, ...fresh].slice(0, Math.max(0, A_DAY - doneToday))
}
