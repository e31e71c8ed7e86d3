import type { Chance } from './chance.ts'

const THIRTY_DAYS = 30 * 86_400_000

interface Used {
  readonly code: string
  readonly until: number
}

/** Draws pickup codes by the rule of the intake: free at the desk, and not the home's own of the last thirty days. */
export interface PickupCodes {
  draw(desk: string, home: string | null, at: number): string
  /** The item with this code was handed out. */
  free(desk: string, home: string, code: string, at: number): void
}

export const createPickupCodes = (chance: Chance): PickupCodes => {
  const open = new Map<string, Set<string>>()
  const lately = new Map<string, readonly Used[]>()
  const openAt = (desk: string): Set<string> => {
    const codes = open.get(desk) ?? new Set()
    open.set(desk, codes)
    return codes
  }
  return {
    draw: (desk, home, at) => {
      const used = home === null ? [] : (lately.get(home) ?? []).filter(({ until }) => until >= at)
      const taken = (code: string) => openAt(desk).has(code) || used.some((one) => one.code === code)
      let code = chance.digits(4)
      while (taken(code)) code = chance.digits(4)
      openAt(desk).add(code)
      return code
    },
    free: (desk, home, code, at) => {
      openAt(desk).delete(code)
      const kept = (lately.get(home) ?? []).filter(({ until }) => until >= at)
      lately.set(home, [...kept, { code, until: at + THIRTY_DAYS }])
    },
  }
}
