import { v7 } from 'uuid'
import type { Clock, Random } from '#core/kernel/ports.ts'
import { machineRandom } from './clock-and-chance.ts'

const DAY = 86_400_000
/** The sample compound's day begins at midnight in Shanghai. */
const EAST_OF_GREENWICH = 8 * 3_600_000

/**
 * Ids that are the same in every run of a day: in the order in which they were made, and older than any that real
 * work makes from today on. Keys and codes stay unforeseeable.
 */
export const seededIds = (clock: Clock, seed: number): Random => {
  const first = Math.floor((clock.now() + EAST_OF_GREENWICH) / DAY) * DAY - 100 * DAY
  const random = Uint8Array.from({ length: 16 }, (_, at) => (seed >>> ((at % 4) * 8)) & 0xff)
  let made = 0
  return {
    ...machineRandom,
    id: () => {
      made += 1
      return v7({ msecs: first + made, seq: 0, random })
    },
  }
}
