import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  line,
  nameLine,
  optionalLine,
  optionalNameLine,
  PageSize,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'

/** How somebody reached the desk. */
export const ContactChannel = z.enum(['phone', 'visit', 'wechat', 'relayed'])
export type ContactChannel = z.infer<typeof ContactChannel>

export const ContactTopic = z.enum([
  'parcel',
  'repair',
  'complaint',
  'fee',
  'moveIn',
  'vehicle',
  'visitor',
  'other',
])
export type ContactTopic = z.infer<typeof ContactTopic>

/** What the desk said: it is answered, somebody else does it, or the owner is called back. */
export const ContactOutcome = z.enum(['answered', 'passedOn', 'callBack'])
export type ContactOutcome = z.infer<typeof ContactOutcome>

/** Whoever called: of a home, or somebody whom the house does not know. */
export const ContactFrom = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home'), unitId: Id, personId: Id.nullable() }),
  z.object({ kind: z.literal('other'), name: nameLine(30), phone: optionalLine(20) }),
])
export type ContactFrom = z.infer<typeof ContactFrom>

export const ContactFilter = z.enum(['open', 'today', 'days'])
export type ContactFilter = z.infer<typeof ContactFilter>

export const Contact = z.object({
  id: Id,
  contactNo: z.string(),
  at: EpochMs,
  deskCode: z.string(),
  by: z.string(),
  channel: ContactChannel,
  topic: ContactTopic,
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  /** Masked; empty where the caller may not know. */
  who: z.string(),
  /** Masked, of somebody whom the house does not know. */
  phone: z.string(),
  summary: z.string(),
  outcome: ContactOutcome,
  toWhom: z.string(),
  /** When the owner is to be called back, or the answer is promised. */
  dueAt: EpochMs.nullable(),
  late: z.boolean(),
  closedAt: EpochMs.nullable(),
  result: z.string(),
  /** The number of the paper line on which it was written while the machine was down. */
  paperNo: z.string(),
  revision: Revision,
})
export type Contact = z.infer<typeof Contact>

export const contactsContract = {
  /** What the pad shows while somebody is on the line: how often this home called, and about what. */
  ofHome: query('register.contact')
    .input(z.object({ unitId: Id }))
    .output(z.object({ week: z.number(), lately: z.array(Contact) })),
  add: command('register.contact')
    .input(
      z.object({
        commandId: CommandId,
        from: ContactFrom,
        channel: ContactChannel,
        topic: ContactTopic,
        summary: optionalLine(200),
        outcome: ContactOutcome,
        toWhom: optionalNameLine(30),
        dueAt: EpochMs.nullable(),
        /** Null: now. A moment that is over: it was written on paper. */
        at: EpochMs.nullable(),
        paperNo: optionalLine(20),
      }),
    )
    .errors({ CONTACT_TIME: {}, CONTACT_TO_WHOM: {}, CONTACT_DUE: {} })
    .output(z.object({ id: Id, contactNo: z.string(), week: z.number(), revision: Revision })),
  /** Answered at last. */
  close: command('register.contact')
    .input(z.object({ commandId: CommandId, id: Id, revision: Revision, result: line(200) }))
    .errors({ CONTACT_CLOSED: {} })
    .output(z.object({ revision: Revision })),
  list: query('register.contact')
    .input(
      z.object({
        filter: ContactFilter,
        from: BusinessDate.optional(),
        to: BusinessDate.optional(),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(z.object({ rows: z.array(Contact), next: Cursor.nullable(), total: z.number() })),
  counts: query('register.contact').output(
    z.object({ today: z.number(), open: z.number(), late: z.number() }),
  ),
}
