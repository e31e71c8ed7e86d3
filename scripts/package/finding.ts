/** One thing that a package was asked, and what was seen in it. */
export interface Finding {
  readonly what: string
  readonly passed: boolean
  readonly seen: string
}

export const finding = (what: string, faults: readonly string[], good: string): Finding => ({
  what,
  passed: faults.length === 0,
  seen: faults.length === 0 ? good : faults.slice(0, 5).join('; ') + more(faults.length - 5),
})

const more = (count: number): string => (count > 0 ? ` and ${count} more` : '')
