import { z } from 'zod'
import { EpochMs, Id, line, Revision, ZoneCode } from '../kernel/schema.ts'
import { ChargeItem, LedgerDuty, PayMethod } from './ledger.contract.ts'
import { Colour, Fen, PaperSize, Service, ServiceClass } from './price-list.contract.ts'

/** Where the owner's original comes from. What is not paper is opened on the public machine, never on the desk's. */
export const Source = z.enum(['paper', 'usb', 'phone', 'mail'])
export type Source = z.infer<typeof Source>

export const Faces = z.enum(['one', 'two'])
export type Faces = z.infer<typeof Faces>

export const MOST_PAGES = 999
export const MOST_COPIES = 99

/** What is done at the machine. There is no field for a file or a title: nothing of the document is kept. */
export const workShape = {
  service: Service,
  colour: Colour,
  size: PaperSize,
  faces: Faces,
  pages: z.number().int().min(1).max(MOST_PAGES),
  copies: z.number().int().min(1).max(MOST_COPIES),
}
export const Work = z.object(workShape)
export type Work = z.infer<typeof Work>

/** For whom: a home, or somebody from outside with a name and a phone. */
export const Customer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: Id, personId: Id.nullable() }),
  z.object({ kind: z.literal('visitor'), name: line(30), phone: line(20) }),
])
export type Customer = z.infer<typeof Customer>

/** What stands ready for a home, from its last job. */
export const Usual = z.object({
  service: Service,
  colour: Colour,
  size: PaperSize,
  faces: Faces,
  source: Source,
  method: PayMethod,
})
export type Usual = z.infer<typeof Usual>

export const QuotaLeft = z.object({
  class: ServiceClass,
  perMonth: z.number().nullable(),
  used: z.number(),
})
export type QuotaLeft = z.infer<typeof QuotaLeft>

export const Quote = z.object({
  /** What is counted and charged: faces of a copy, sheets of a photo, books of a binding. */
  units: z.number(),
  /** Paper that the machine uses. */
  sheets: z.number(),
  class: ServiceClass,
  freeUnits: z.number(),
  chargedUnits: z.number(),
  fenEach: Fen,
  amountFen: Fen,
  priceList: z.number().int(),
  quota: QuotaLeft.nullable(),
  signatureNeeded: z.boolean(),
})
export type Quote = z.infer<typeof Quote>

export const Job = z.object({
  id: Id,
  jobNo: z.string(),
  at: EpochMs,
  deskCode: z.string(),
  by: z.string(),
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  /** Masked; empty where the caller may not know, and for a home without a named person. */
  customer: z.string(),
  visitor: z.boolean(),
  ...workShape,
  source: Source,
  machine: z.string(),
  units: z.number(),
  sheets: z.number(),
  class: ServiceClass,
  freeUnits: z.number(),
  amountFen: z.number(),
  method: PayMethod,
  paid: z.boolean(),
  signed: z.boolean(),
  disputed: z.boolean(),
  voided: z.boolean(),
  voidReason: z.string(),
  priceList: z.number(),
  /** Taking back needs a supervisor's word, for the caller and at this moment. */
  voidNeedsApproval: z.boolean(),
  revision: Revision,
})
export type Job = z.infer<typeof Job>

/** Something that is still to be paid, of a job or of a fax. */
export const OpenCharge = z.object({
  recordId: Id,
  duty: LedgerDuty,
  recordNo: z.string(),
  item: ChargeItem,
  at: EpochMs,
  deskCode: z.string(),
  zone: ZoneCode.nullable(),
  unit: z.string(),
  /** Masked; empty where the caller may not know. */
  customer: z.string(),
  units: z.number(),
  amountFen: z.number().int(),
  disputed: z.boolean(),
  revision: Revision,
})
export type OpenCharge = z.infer<typeof OpenCharge>

export const JobFilter = z.enum(['today', 'days', 'owed', 'voided'])
export type JobFilter = z.infer<typeof JobFilter>

export const Refusal = z.object({
  id: Id,
  refusalNo: z.string(),
  at: EpochMs,
  deskCode: z.string(),
  by: z.string(),
  duty: LedgerDuty,
  toldAt: EpochMs.nullable(),
  toldTo: z.string(),
})
export type Refusal = z.infer<typeof Refusal>
