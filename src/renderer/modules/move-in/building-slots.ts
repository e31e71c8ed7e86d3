import { addDays } from '../../app/days.ts'

/** Minutes since midnight in which families are received: 09:00–11:30. */
interface Span {
  readonly from: number
  readonly to: number
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const two = (value: number): string => String(value).padStart(2, '0')
const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const SPAN = /^([01]?\d|2[0-3]):([0-5]\d)[-–—~至]([01]?\d|2[0-3]):([0-5]\d)$/

/** `09:00-11:30 13:30-17:00`; undefined for what cannot be read or runs backwards. */
export const spansOf = (typed: string): readonly Span[] | undefined => {
  const words = typed
    .replaceAll('：', ':')
    .trim()
    .split(/[\s,，、]+/)
  const spans = words.flatMap((word) => {
    const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(word) ?? []
    if (fromHour === undefined) return []
    const span = { from: minutesOf(`${fromHour}:${fromMinute}`), to: minutesOf(`${toHour}:${toMinute}`) }
    return span.to > span.from ? span : []
  })
  const inOrder = spans.every((span, at) => span.from >= (spans[at - 1]?.to ?? 0))
  return spans.length === words.length && inOrder ? spans : undefined
}

export interface SlotPlan {
  readonly firstDay: string
  readonly spans: readonly Span[]
  /** Minutes that a family is given. */
  readonly minutes: number
  /** Families that are received at the same time: as many as there are desks. */
  readonly atOnce: number
}

export interface Slot {
  readonly day: string
  readonly clock: string
}

/** The appointments of a day: no family is begun that cannot be finished before the span ends. */
const clocksOf = ({ spans, minutes }: SlotPlan): readonly string[] =>
  spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / minutes) }, (_, nth) => clockOf(from + nth * minutes)),
  )

/** One appointment a home, in order; what does not fit into a day goes on the next one. */
export const slotsFor = (homes: number, plan: SlotPlan): readonly Slot[] => {
  const clocks = clocksOf(plan)
  if (clocks.length === 0) return []
  const slots: Slot[] = []
  for (let day = plan.firstDay; slots.length < homes; day = addDays(day, 1))
    for (const clock of clocks) slots.push(...Array.from({ length: plan.atOnce }, () => ({ day, clock })))
  return slots.slice(0, homes)
}
