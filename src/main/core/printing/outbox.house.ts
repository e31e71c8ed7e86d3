import type { Events } from '../events/events.ts'
import { system } from '../kernel/caller.ts'
import type { Call } from '../kernel/handler.ts'
import type { PrintingHouse } from './printing.house.ts'

/** What the outbox needs of the house. */
export type OutboxHouse = PrintingHouse & { readonly events: Events }

/** The house itself acts, after the command that queued a sheet. */
export const outboxCall: Call = { caller: system, procedure: 'printing.outbox' }

/** Bounded: a pass over a thousand stopped jobs must not hold up the next sheet. */
export const AT_ONCE = 100
