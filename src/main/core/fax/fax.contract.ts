import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  line,
  optionalLine,
  PageSize,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import { PayMethod } from '../print-desk/ledger.contract.ts'
import { LineKind } from '../print-desk/price-list.contract.ts'

/** `partial`: fewer pages went over than were given; it is sent again or accepted with a reason. */
export const FaxOutState = z.enum([
  'prepared',
  'dialling',
  'sent',
  'partial',
  'busy',
  'noAnswer',
  'failed',
  'confirmed',
  'abandoned',
])
export type FaxOutState = z.infer<typeof FaxOutState>

/** What the machine's report says. Partial is not said: it follows from the pages. */
export const FaxResult = z.enum(['sent', 'busy', 'noAnswer', 'failed'])
export type FaxResult = z.infer<typeof FaxResult>

export const FaxInState = z.enum(['received', 'notified', 'collected', 'returnedWrong', 'destroyed'])
export type FaxInState = z.infer<typeof FaxInState>

/** Whose fax it is: a home pays for it, the service centre's own is not charged. */
export const FaxFor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: Id, personId: Id.nullable() }),
  z.object({ kind: z.literal('visitor'), name: line(30), phone: line(20) }),
  z.object({ kind: z.literal('centre'), department: line(30) }),
])
export type FaxFor = z.infer<typeof FaxFor>

/** As dialled, with country and area code: digits, spaces, dashes, brackets and a leading plus. */
export const FaxNumber = line(30).pipe(z.string().regex(/^\+?[\d\s()-]{5,30}$/))

/** More than a machine takes in an hour is a slip of the hand. */
export const MOST_FAX_PAGES = 500
const Pages = z.number().int().min(1).max(MOST_FAX_PAGES)

const ofOut = {
  id: Id,
  faxNo: z.string(),
  state: FaxOutState,
  at: EpochMs,
  deskCode: z.string(),
  by: z.string(),
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  /** Whom it belongs to: masked; a department for the centre's own. */
  owner: z.string(),
  centre: z.boolean(),
  destination: z.string(),
  addressee: z.string(),
  number: z.string(),
  lineKind: LineKind,
  documentNo: z.string(),
  summary: z.string(),
  pages: z.number(),
  cover: z.boolean(),
  /** Pages that the machine has to send: with the cover, where there is one. */
  toSend: z.number(),
  sentPages: z.number(),
  attempts: z.number(),
  startedAt: EpochMs.nullable(),
  endedAt: EpochMs.nullable(),
  acceptedReason: z.string(),
  confirmedAt: EpochMs.nullable(),
  confirmedWith: z.string(),
  reportAttached: z.boolean(),
  returnedTo: z.string(),
  abandonedReason: z.string(),
  amountFen: z.number(),
  paid: z.boolean(),
  chargeRevision: Revision.nullable(),
  revision: Revision,
}
export const FaxOut = z.object(ofOut)
export type FaxOut = z.infer<typeof FaxOut>

export const FaxAttempt = z.object({
  nth: z.number(),
  startedAt: EpochMs,
  endedAt: EpochMs,
  result: FaxOutState,
  sentPages: z.number(),
  by: z.string(),
})

export const FaxIn = z.object({
  id: Id,
  faxNo: z.string(),
  state: FaxInState,
  at: EpochMs,
  deskCode: z.string(),
  by: z.string(),
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  owner: z.string(),
  centre: z.boolean(),
  sender: z.string(),
  number: z.string(),
  pages: z.number(),
  expected: z.number().nullable(),
  legible: z.boolean(),
  summary: z.string(),
  resendAskedAt: EpochMs.nullable(),
  notifiedAt: EpochMs.nullable(),
  notices: z.number(),
  collectedAt: EpochMs.nullable(),
  collector: z.string(),
  days: z.number(),
  /** Nobody has come for it in three days: the supervisor knows. */
  uncollected: z.boolean(),
  mayDestroy: z.boolean(),
  amountFen: z.number(),
  paid: z.boolean(),
  chargeRevision: Revision.nullable(),
  revision: Revision,
})
export type FaxIn = z.infer<typeof FaxIn>

export const FaxOutFilter = z.enum(['toDo', 'today', 'days'])
export type FaxOutFilter = z.infer<typeof FaxOutFilter>

export const FaxInFilter = z.enum(['waiting', 'uncollected', 'today', 'days'])
export type FaxInFilter = z.infer<typeof FaxInFilter>

/** Who comes for a fax. The paper that was shown is named, its number is not kept. */
export const FaxCollector = z.object({
  name: line(30),
  relation: z.enum(['self', 'family', 'agent']),
  paper: z.enum(['idCard', 'passport', 'permit', 'none']),
  signed: z.boolean(),
})
export type FaxCollector = z.infer<typeof FaxCollector>

const act = { commandId: CommandId, id: Id, revision: Revision }
const after = z.object({ revision: Revision })
const wrongState = { FAX_NOT_NOW: { data: z.object({ state: z.string() }) } }
const range = {
  from: BusinessDate.optional(),
  to: BusinessDate.optional(),
  after: Cursor.optional(),
  size: PageSize,
}
const page = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: Cursor.nullable(), total: z.number() })

export const faxContract = {
  /** Writes a fax down before it is dialled; its number stands on the cover sheet. */
  prepare: command('fax.work')
    .input(
      z.object({
        commandId: CommandId,
        for: FaxFor,
        destination: line(40),
        addressee: optionalLine(30),
        number: FaxNumber,
        lineKind: LineKind,
        documentNo: optionalLine(40),
        summary: optionalLine(60),
        pages: Pages,
        cover: z.boolean(),
        approvedBy: optionalLine(30),
        /** Yes, the same number again: the clerk has seen the warning. */
        again: z.boolean(),
      }),
    )
    .errors({ FAX_DUPLICATE: { data: z.object({ faxNo: z.string(), at: EpochMs, minutes: z.number() }) } })
    .output(z.object({ id: Id, faxNo: z.string(), revision: Revision })),
  dial: command('fax.work').input(z.object(act)).errors(wrongState).output(after),
  /** What came of a call. Fewer pages than were given make it partial, whatever the machine calls it. */
  result: command('fax.work')
    .input(
      z.object({ ...act, result: FaxResult, sentPages: z.number().int().min(0).max(501), method: PayMethod }),
    )
    .errors({ ...wrongState, TOO_MANY_SENT: { data: z.object({ toSend: z.number() }) } })
    .output(z.object({ state: FaxOutState, amountFen: z.number(), revision: Revision })),
  /** A part is enough: the addressee says so, and the reason stays. */
  accept: command('fax.work')
    .input(z.object({ ...act, reason: line(60), method: PayMethod }))
    .errors(wrongState)
    .output(z.object({ amountFen: z.number(), revision: Revision })),
  /** The call afterwards: it arrived, whole and legible. */
  confirm: command('fax.work')
    .input(z.object({ ...act, with: line(30), reportAttached: z.boolean(), returnedTo: optionalLine(30) }))
    .errors(wrongState)
    .output(after),
  abandon: command('fax.work')
    .input(z.object({ ...act, reason: line(60) }))
    .errors(wrongState)
    .output(after),
  attempts: query('fax.work')
    .input(z.object({ id: Id }))
    .output(z.object({ attempts: z.array(FaxAttempt) })),
  listOut: query('fax.work')
    .input(z.object({ filter: FaxOutFilter, ...range }))
    .output(page(FaxOut)),

  receive: command('fax.work')
    .input(
      z.object({
        commandId: CommandId,
        for: FaxFor,
        sender: line(40),
        number: optionalLine(30),
        pages: Pages,
        /** As the cover sheet says; null where none does. */
        expected: Pages.nullable(),
        legible: z.boolean(),
        summary: optionalLine(60),
      }),
    )
    .output(z.object({ id: Id, faxNo: z.string(), revision: Revision })),
  askResend: command('fax.work').input(z.object(act)).errors(wrongState).output(after),
  notify: command('fax.work').input(z.object(act)).errors(wrongState).output(after),
  collect: command('fax.work')
    .input(z.object({ ...act, collector: FaxCollector, method: PayMethod }))
    .errors({ ...wrongState, AGENT_NEEDS_PAPER: {}, SIGNATURE_NEEDED_HERE: {} })
    .output(z.object({ amountFen: z.number(), revision: Revision })),
  returnWrong: command('fax.work')
    .input(z.object({ ...act, reason: line(60) }))
    .errors(wrongState)
    .output(after),
  /** Nobody came in thirty days: the sheets are shredded, the row stays. */
  destroy: command('printdesk.manage')
    .input(z.object(act))
    .errors({ ...wrongState, TOO_EARLY_TO_DESTROY: { data: z.object({ days: z.number() }) } })
    .output(after),
  listIn: query('fax.work')
    .input(z.object({ filter: FaxInFilter, ...range }))
    .output(page(FaxIn)),
  counts: query('fax.work').output(
    z.object({ toDo: z.number(), today: z.number(), waiting: z.number(), uncollected: z.number() }),
  ),
}
