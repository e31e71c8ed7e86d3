import { z } from 'zod'
import { query } from '../kernel/procedure.ts'
import { BusinessDate } from '../kernel/schema.ts'

export const contentCheckContract = {
  /** How often a text was refused, by rule and day: all that is known of what somebody tried to write. */
  counts: query('audit.state')
    .input(z.object({ from: BusinessDate, to: BusinessDate }))
    .output(
      z.array(
        z.object({
          rule: z.enum(['unit-designation', 'military-post', 'itinerary']),
          day: BusinessDate,
          times: z.number(),
        }),
      ),
    ),
}
