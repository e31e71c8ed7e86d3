/** Chance that falls the same way for the same seed, on every machine. */
export interface Chance {
  /** A whole number, 0 ≤ n < below. */
  below(limit: number): number
  happens(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** Each choice as often as its weight says. */
  weighted<T>(choices: Weighted<T>): T
  /** So many digits, zeros in front included. */
  digits(length: number): string
}

/** Choices with their weights: not empty, so that there is always one to take. */
export type Weighted<T> = readonly [readonly [T, number], ...(readonly [T, number])[]]

/** Chance for one purpose: what one part draws more or less leaves the others as they were. */
export const chanceFor = (seed: number, purpose: string): Chance => {
  const next = mulberry32([...purpose].reduce((state, letter) => spread(state, letter), seed | 0))
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    happens: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    weighted: (choices) => take(choices, next() * total(choices)),
    digits: (length) => Array.from({ length }, () => below(10)).join(''),
  }
}

const spread = (state: number, letter: string): number =>
  Math.imul(state ^ letter.charCodeAt(0), 0x9e3779b1) | 0

const total = <T>(choices: Weighted<T>): number => choices.reduce((sum, [, weight]) => sum + weight, 0)

const take = <T>(choices: Weighted<T>, at: number): T => {
  let passed = 0
  for (const [choice, weight] of choices) {
    passed += weight
    if (at < passed) return choice
  }
  return choices[0][0]
}

const mulberry32 = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
