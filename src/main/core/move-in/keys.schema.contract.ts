import { z } from 'zod'
import { BusinessDate, Id } from '../kernel/schema.ts'

export const KeyKind = z.enum(['frontDoor', 'innerDoor', 'entryPhone', 'mailbox', 'accessCard', 'garage'])
export type KeyKind = z.infer<typeof KeyKind>

export const KeyLine = z.object({
  kind: KeyKind,
  kit: z.number(),
  given: z.number().nullable(),
  reason: z.string(),
  revision: z.number(),
})
export type KeyLine = z.infer<typeof KeyLine>

/** F-13: keys left with the centre. */
export const Custody = z.object({
  id: Id,
  custodyNo: z.string(),
  what: z.string(),
  quantity: z.number(),
  bagNo: z.string(),
  place: z.string(),
  purpose: z.string(),
  borrowers: z.string(),
  notice: z.string(),
  since: BusinessDate,
  until: BusinessDate,
  takenBy: z.string(),
})
export type Custody = z.infer<typeof Custody>
