import { randomBytes, randomInt } from 'node:crypto'
import { uptime } from 'node:os'
import { v7 } from 'uuid'
import type { Clock, Random } from '#core/kernel/ports.ts'

export const machineClock: Clock = {
  now: () => Date.now(),
  // Counts the time that the machine slept: a desk that was left before it is locked after it.
  monotonic: () => uptime() * 1_000,
}

export const machineRandom: Random = {
  id: () => v7(),
  bytes: (length) => randomBytes(length),
  integer: (below) => randomInt(below),
}
