import { readFileSync, writeFileSync } from 'node:fs'
import type { Dice } from './dice.ts'

/** `DESK_FLIPS=1000 npx vitest run tests/core` is the long run of trust.md R6. */
export const FLIPS = Number(process.env['DESK_FLIPS'] ?? 200)

/** Flips one bit of a file at a place that chance picks, not before `from`. */
export const flipOneBit = (file: string, dice: Dice, from = 0): number => {
  const bytes = readFileSync(file)
  const at = from + dice.roll(bytes.length - from)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.roll(8))
  writeFileSync(file, bytes)
  return at
}
