import { expect } from 'vitest'

/** What becomes true by itself, as soon as a busy machine comes to it. A test asserts that it does, never when. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000, interval: 50 })
