import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#core/kernel/ports.ts'

/** Two files of this size at most: a year of calls must not fill the disk of a front desk. */
const LIMIT = 4 * 1024 * 1024

const describeError = (error: unknown): Record<string, string> =>
  error instanceof Error
    ? { error: error.name, stack: error.stack ?? error.message }
    : { error: String(error) }

interface OpenFile {
  readonly fd: number
  size: number
}

/** JSON lines in `logs/desk.log` of the data folder. A log that cannot be written never stops the work. */
export const fileLog = (dataDir: string): Log => {
  const folder = join(dataDir, 'logs')
  const file = join(folder, 'desk.log')
  let held: OpenFile | null = null
  const open = (): OpenFile => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const fd = openSync(file, 'a', 0o600)
    return { fd, size: fstatSync(fd).size }
  }
  const turnOver = ({ fd }: OpenFile): OpenFile => {
    held = null
    closeSync(fd)
    renameSync(file, `${file}.1`)
    return open()
  }
  // Kept open: opening it for each line would cost a call as much as its own work.
  const append = (facts: object): void => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...facts })}\n`
    try {
      held ??= open()
      if (held.size > LIMIT) held = turnOver(held)
      held.size += writeSync(held.fd, line)
    } catch {
      // a full or read-only disk is told by the command that could not be saved
    }
  }
  return {
    info: (event, facts) => append({ event, ...facts }),
    error: (event, error) => append({ event, ...describeError(error) }),
  }
}
