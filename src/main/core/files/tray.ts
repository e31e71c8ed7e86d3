import { refuse } from '../kernel/errors.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import type { FileStore, StoredContent } from './file-store.ts'
import { PIECE } from './piece-cipher.ts'

/** Small pictures that came in with no record yet: a signature, a photograph. The command that names one records it. */
export interface Tray {
  /** Stores the bytes and gives the ticket by which this session's next command names them. */
  lay(sessionId: string, bytes: Buffer): Promise<string>
  /** @throws Refusal UPLOAD_GONE when the ticket is unknown, old or another session's */
  look(sessionId: string, ticket: string): StoredContent
}

/** A picture waits as long as somebody may stand at the counter. */
const WAITS_MS = 3_600_000

interface Waiting {
  readonly sessionId: string
  readonly content: StoredContent
  readonly since: number
}

export const createTray = (files: FileStore, clock: Clock, random: Random): Tray => {
  const waiting = new Map<string, Waiting>()
  const letGo = (): void => {
    const old = clock.monotonic() - WAITS_MS
    for (const [ticket, { since }] of waiting) if (since < old) waiting.delete(ticket)
  }
  return {
    lay: async (sessionId, bytes) => {
      letGo()
      const upload = await files.begin()
      for (let place = 0; place * PIECE < bytes.length; place += 1)
        await files.put(upload, place, bytes.subarray(place * PIECE, (place + 1) * PIECE))
      const content = await files.finish(upload)
      const ticket = random.id()
      waiting.set(ticket, { sessionId, content, since: clock.monotonic() })
      return ticket
    },
    // A command may be sent again: the ticket stays good until it is old.
    look: (sessionId, ticket) => {
      letGo()
      const found = waiting.get(ticket)
      return found === undefined || found.sessionId !== sessionId ? refuse('UPLOAD_GONE') : found.content
    },
  }
}
