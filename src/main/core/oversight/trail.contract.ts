import { z } from 'zod'
import { disclose, query, session } from '../kernel/procedure.ts'
import { BusinessDate, EpochMs, Id, line, lookup } from '../kernel/schema.ts'

/** Whose acts, or what was done to one record. */
export const TrailOf = z.discriminatedUnion('by', [
  z.object({ by: z.literal('staff'), staffId: Id }),
  z.object({ by: z.literal('record'), kind: line(40), id: Id }),
])
export type TrailOf = z.infer<typeof TrailOf>

export const TrailRow = z.object({
  seq: z.number(),
  at: EpochMs,
  who: z.string(),
  desk: z.string(),
  /** In Chinese: 包裹入库. */
  act: z.string(),
  /** What it was about, masked. */
  about: z.string(),
  /** Names of the fields that changed: the trail holds no values. */
  fields: z.string(),
  reason: z.string(),
})
export type TrailRow = z.infer<typeof TrailRow>

const Days = { from: BusinessDate, to: BusinessDate }

export const trailContract = {
  /** Who did what, or what was done to one record. Looking at the trail stands in the trail. */
  report: disclose('audit.read')
    .input(z.object({ of: TrailOf, ...Days, before: z.number().int().positive().optional() }))
    .output(z.object({ rows: z.array(TrailRow), next: z.number().nullable(), total: z.number() })),
  /** How long the trail is, and its seal as it is printed on the sheet of the day. */
  state: query('audit.state').output(
    z.object({ rows: z.number(), lastAt: EpochMs.nullable(), seq: z.number(), seal: z.string() }),
  ),
  /** Whether a seal that stands on paper belongs to the row of that number, as it is now. */
  checkSeal: query('audit.state')
    .input(z.object({ seq: z.number().int().positive(), seal: lookup(80) }))
    .output(z.object({ right: z.boolean() })),
  /** Walks the whole chain. A session: it changes nothing, and may take a minute on a long trail. */
  verify: session('audit.state').output(
    z.object({ state: z.enum(['whole', 'broken', 'behind']), rows: z.number() }),
  ),
}
