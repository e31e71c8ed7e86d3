import { z } from 'zod'
import { session, stream } from '../kernel/procedure.ts'

export const Topic = z.enum([
  'parcels',
  'moveIn',
  'people',
  'compound',
  'staff',
  'settings',
  'imports',
  'printDesk',
  'fax',
  'contacts',
  'fees',
  'printing',
  'shifts',
  'backup',
  'vip',
])
export type Topic = z.infer<typeof Topic>

/** What changed, without a word about whom. */
export const Change = z.object({ topic: Topic, ids: z.array(z.string()) })
export type Change = z.infer<typeof Change>

export const eventsContract = {
  /** One for each window. The first message, `null`, says that the subscription stands. */
  subscribe: session('signed-in').output(stream(Change.nullable())),
}
