const A_DAY_MS = 86_400_000

/** So many days from now, as a date is typed. */
export const dayAfter = (days: number): string =>
  new Date(Date.now() + days * A_DAY_MS).toISOString().slice(0, 10)
