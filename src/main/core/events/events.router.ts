import { type Caller, may } from '../kernel/caller.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { Change, eventsContract, Topic } from './events.contract.ts'
import type { Events } from './events.ts'

export const eventsRouter = (house: { readonly events: Events }): Handlers<typeof eventsContract> => ({
  subscribe: async (_input, call) => standing(house.events, call),
})

/** Ids name records, so a window hears only of the rooms that its person may read. */
const need: Readonly<Partial<Record<Topic, Permission>>> = {
  parcels: 'parcel.list',
  people: 'person.read',
  imports: 'import.commit',
  printing: 'print.log.read',
}

const mayHear = (caller: Caller, { topic }: Change): boolean => {
  const permission = need[topic]
  return permission === undefined || may(caller, permission)
}

/** The first message says that nothing will be missed from here on. */
async function* standing(
  events: Events,
  { caller, signal }: Call,
): AsyncGenerator<Change | null, void, void> {
  const changes = events.subscribe(signal)
  try {
    const first = changes.next()
    yield null
    for (let step = await first; step.done !== true; step = await changes.next())
      if (mayHear(caller, step.value)) yield step.value
  } finally {
    // Not awaited: it may be waiting for a change, and ends with the next one.
    void changes.return(undefined)
  }
}
