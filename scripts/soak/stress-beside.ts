import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { install, mayInstall } from '../apt.ts'

const STRESS = '/usr/bin/stress-ng'

const present = (): boolean => existsSync(STRESS)

/**
 * Four fifths of every processor, a fifth of the memory and a disk that is never quiet, beside the desk (trust.md R33).
 * Null where the tool may not be had, which it says. `scratch` is on the disk of the desk's own data.
 */
export const stressBeside = (scratch: string): { stop(): void } | null => {
  if (!present() && !(mayInstall() && install(['stress-ng']) && present())) {
    console.error('Nothing works beside the desk: install stress-ng and run as root.')
    return null
  }
  mkdirSync(scratch, { recursive: true })
  const child = spawn(
    STRESS,
    [
      ...['--cpu', String(availableParallelism()), '--cpu-load', '80'],
      ...['--vm', '1', '--vm-bytes', '20%', '--hdd', '1', '--hdd-bytes', '256m', '--temp-path', scratch],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const stop = (): void => void child.kill('SIGTERM')
  process.once('exit', stop)
  return { stop }
}
