import { rename } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const TRIES = 20
const PAUSE_MS = 250

/** A virus scanner holds a file for a moment: Windows then refuses the rename. Five seconds, then it is told. */
export const renameWhenFree = async (from: string, to: string): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to)
    } catch (error) {
      const held =
        error instanceof Error && 'code' in error && /^E(?:PERM|BUSY|ACCES)$/.test(String(error.code))
      if (!held || tries === TRIES) throw error
      await wait(PAUSE_MS)
    }
  }
}
