import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#core/kernel/ports.ts'

/** Two files of this size at most: a year of calls must not fill the disk of a front desk. */
const LIMIT = 4 * 1024 * 1024

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const describeError = (error: unknown): Record<string, string> =>
  error instanceof Error
    ? { error: error.name, stack: error.stack ?? error.message }
    : { error: String(error) }

/** JSON lines in `logs/desk.log` of the data folder. A log that cannot be written never stops the work. */
export const fileLog = (dataDir: string): Log => {
  const folder = join(dataDir, 'logs')
  const file = join(folder, 'desk.log')
  let size = sizeOf(file)
  const append = (facts: object): void => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...facts })}\n`
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (size > LIMIT) renameSync(file, `${file}.1`)
      size = size > LIMIT ? line.length : size + line.length
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // a full or read-only disk is told by the command that could not be saved
    }
  }
  return {
    info: (event, facts) => append({ event, ...facts }),
    error: (event, error) => append({ event, ...describeError(error) }),
  }
}
