/** Chance that falls the same way in every run: a failing test can be run again. */
export interface Dice {
  /** A whole number, 0 ≤ n < below. */
  roll(below: number): number
  bytes(length: number): Buffer
}

/** mulberry32: small, and good enough to pick a bit. */
export const dice = (seed: number): Dice => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return {
    roll: (below) => Math.floor(next() * below),
    bytes: (length) => Buffer.from(Array.from({ length }, () => Math.floor(next() * 256))),
  }
}
