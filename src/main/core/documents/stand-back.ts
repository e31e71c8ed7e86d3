import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/** Of 19: a third of the main loop's share, so that a preview still comes at once beside a busy browser. */
const BEHIND = 5

/**
 * Puts this thread behind the main loop where both want the processor: a key press comes before a register. Linux
 * knows threads by number; elsewhere the whole process would step back, so nothing is done there.
 */
export const standBack = (): void => {
  if (process.platform !== 'linux') return
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    if (thread > 0 && thread !== process.pid) setPriority(thread, BEHIND)
  } catch {
    // A machine that hides its threads prints all the same.
  }
}
