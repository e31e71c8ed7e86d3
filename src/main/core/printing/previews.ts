import type { Clock, Random } from '../kernel/ports.ts'
import type { Finished } from './finished.ts'
import type { PrintKind } from './printing.schema.contract.ts'

/** A sheet as it was shown, ready to be sent byte for byte. */
export interface Shown extends Finished {
  readonly sheetId: string
  readonly sessionId: string
  readonly kind: PrintKind
  readonly nth: number
  readonly fromPage: number
  readonly watermark: string
  readonly templateVersion: number
  readonly facts?: Readonly<Record<string, string>>
}

export interface Previews {
  put(shown: Shown): string
  /** Null when it is too old, or was shown to somebody else. */
  get(previewId: string, sessionId: string): Shown | null
}

const GOOD_FOR_MS = 15 * 60_000
const MOST_BYTES = 96 * 1024 * 1024

/** Previews live in memory alone: a sheet that nobody printed leaves nothing on the disk. */
export const createPreviews = (clock: Clock, random: Random): Previews => {
  const held = new Map<string, Shown & { readonly until: number }>()
  const tidy = (): void => {
    let bytes = [...held.values()].reduce((sum, shown) => sum + shown.bytes.byteLength, 0)
    for (const [id, shown] of [...held].slice(0, -1)) {
      if (bytes <= MOST_BYTES && shown.until >= clock.monotonic()) continue
      bytes -= shown.bytes.byteLength
      held.delete(id)
    }
  }
  return {
    put: (shown) => {
      const id = random.id()
      held.set(id, { ...shown, until: clock.monotonic() + GOOD_FOR_MS })
      tidy()
      return id
    },
    get: (id, sessionId) => {
      const shown = held.get(id)
      return shown !== undefined && shown.sessionId === sessionId && shown.until >= clock.monotonic()
        ? shown
        : null
    },
  }
}
