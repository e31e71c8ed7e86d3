import { randomBytes, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Clock, Random } from '#core/kernel/ports.ts'

export const machineClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
}

export const machineRandom: Random = {
  id: () => v7(),
  bytes: (length) => randomBytes(length),
  integer: (below) => randomInt(below),
}
