/** What the tries of one person at one desk with one secret have come to. */
export interface Tries {
  readonly wrongInRow: number
  /** How long the latest block lasts, in milliseconds; 0 when there is none. */
  readonly blockMs: number
}

/** As they lie in the database, with the moment of the machine's date at which the latest block began. */
export interface StoredTries extends Tries {
  readonly blockedAt: number
}

export const NO_TRIES: Tries = { wrongInRow: 0, blockMs: 0 }

export const TRIES_BEFORE_BLOCK = 5
const FIRST_BLOCK_MS = 30_000
const LONGEST_BLOCK_MS = 15 * 60_000

/** Wrong PINs of one account since its last sign-in by password after which only the password opens (trust R15). */
export const PIN_TRIES = 60

/** Five wrong in a row block for 30 s; each further wrong one doubles it, up to 15 minutes. */
export const afterWrong = ({ wrongInRow, blockMs }: Tries): Tries => {
  const wrong = wrongInRow + 1
  if (wrong < TRIES_BEFORE_BLOCK) return { wrongInRow: wrong, blockMs: 0 }
  return {
    wrongInRow: wrong,
    blockMs: Math.min(blockMs === 0 ? FIRST_BLOCK_MS : blockMs * 2, LONGEST_BLOCK_MS),
  }
}

/**
 * What is left of a stored block when the house is opened again. The time between is known by the machine's date alone:
 * set back, it makes the block no longer than it was; set forward, it spares a wait, never a count (`PIN_TRIES`).
 */
export const leftAtStart = ({ blockMs, blockedAt }: StoredTries, now: number): number =>
  Math.min(blockMs, Math.max(0, blockedAt + blockMs - now))

/** Tries left before the next block: what the screen tells, so that nobody is surprised. */
export const triesLeft = ({ wrongInRow }: Tries): number => Math.max(0, TRIES_BEFORE_BLOCK - wrongInRow)
