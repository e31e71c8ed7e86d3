import type { Handlers } from '../kernel/handler.ts'
import type { Change, eventsContract } from './events.contract.ts'
import type { Events } from './events.ts'

export const eventsRouter = (house: { readonly events: Events }): Handlers<typeof eventsContract> => ({
  subscribe: async (_input, call) => standing(house.events, call.signal),
})

/** The first message says that nothing will be missed from here on. */
async function* standing(
  events: Events,
  signal: AbortSignal | undefined,
): AsyncGenerator<Change | null, void, void> {
  const changes = events.subscribe(signal)
  try {
    const first = changes.next()
    yield null
    for (let step = await first; step.done !== true; step = await changes.next()) yield step.value
  } finally {
    // Not awaited: it may be waiting for a change, and ends with the next one.
    void changes.return(undefined)
  }
}
