import { z } from 'zod'
import { query } from '../../kernel/procedure.ts'
import { BusinessDate, Id } from '../../kernel/schema.ts'
import { CopyFlag, CopyState } from '../copies/vip-copies.contract.ts'

/** What asks for a new consent: a photo, or an item of C3 or C4. */
export const ConsentOf = z.enum(['photo', 'birthday', 'household', 'health'])
export type ConsentOf = z.infer<typeof ConsentOf>

const who = { entryId: Id, code: z.string(), address: z.string() }

export const vipReportsContract = {
  /** Where the book is, what in it grows old, and who looks into it; in the caller's class. */
  overview: query('vip.approve').output(
    z.object({
      /** The longest out first. */
      out: z.array(
        z.object({
          copyId: Id,
          number: z.string(),
          holder: z.string(),
          post: z.string(),
          state: CopyState,
          days: z.number(),
          recallBy: BusinessDate.nullable(),
          flags: z.array(CopyFlag),
        }),
      ),
      /** Ended, or ending within thirty days; the soonest first. */
      consents: z.array(z.object({ ...who, of: ConsentOf, until: BusinessDate, ended: z.boolean() })),
      /** Taken more than three years ago. */
      oldPhotos: z.array(z.object({ ...who, takenOn: BusinessDate })),
      /** In the last thirty days, most pages first. */
      opened: z.array(
        z.object({
          staffId: Id,
          name: z.string(),
          post: z.string(),
          entries: z.number(),
          times: z.number(),
        }),
      ),
      coverage: z.array(
        z.object({ post: z.string(), staff: z.number(), people: z.number(), passed: z.number() }),
      ),
    }),
  ),
}
