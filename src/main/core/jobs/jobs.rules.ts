/** How often: after so many milliseconds, or once a day at the first idle moment. */
export type Rhythm = { readonly everyMs: number } | 'nightly'

export interface Moment {
  readonly now: number
  /** When it ran last; null when it never did. */
  readonly last: number | null
  readonly idle: boolean
  dateOf(at: number): string
}

/** A last run that lies in the future was made before the machine's date was set back: it counts for nothing. */
export const isDue = (rhythm: Rhythm, { now, last, idle, dateOf }: Moment): boolean => {
  if (rhythm === 'nightly') return idle && (last === null || dateOf(last) !== dateOf(now))
  return last === null || last > now || now - last >= rhythm.everyMs
}
