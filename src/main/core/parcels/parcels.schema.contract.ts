import { z } from 'zod'
import {
  EpochMs,
  Id,
  line,
  nameLine,
  opaque,
  optionalLine,
  Revision,
  secret,
  ZoneCode,
} from '../kernel/schema.ts'
import { Relation } from '../people/people.contract.ts'
import { Condition, ConsentBasis, GoodsFlag, ItemKind } from './item-kinds.contract.ts'
import { Signed } from './signed.contract.ts'

/** Codes of carriers with a known tracking number pattern; `other` is always allowed. */
export const Carrier = z.enum([
  'sf',
  'jd',
  'zto',
  'yto',
  'sto',
  'yunda',
  'jtexpress',
  'ems',
  'deppon',
  'other',
])
export type Carrier = z.infer<typeof Carrier>

/** Where a parcel stands: what may follow what is said in item-states.rules.ts (spec 3.3.3). */
export const ParcelState = z.enum([
  'expected',
  'received',
  /** Without an addressee until somebody is found for it. */
  'unclaimed',
  'notified',
  /** Left at the desk: to be fetched by whoever is named, or by the carrier. */
  'deposited',
  'toDoor',
  'damaged',
  'lost',
  'misdelivered',
  /** Fetched by the wrong person, who has not brought it back. */
  'reversed',
  'collected',
  'handedBack',
  'forwarded',
  'takenBack',
  'pickedUp',
  'refused',
  'withdrawn',
  'closedByForce',
])
export type ParcelState = z.infer<typeof ParcelState>

export const SizeClass = z.enum(['small', 'medium', 'large', 'fridge'])
export type SizeClass = z.infer<typeof SizeClass>

/** As scanned or typed; folded to half-width capitals before anything is compared. */
export const TrackingNo = line(64).pipe(z.string().min(4))

export const Parcel = z.object({
  id: Id,
  itemNo: z.string(),
  trackingNo: z.string(),
  carrier: Carrier,
  state: ParcelState,
  sizeClass: SizeClass,
  shelfNo: z.string(),
  zone: ZoneCode.nullable(),
  unitId: Id.nullable(),
  unit: z.string(),
  addressee: z.string(),
  receivedAt: EpochMs,
  receivedBy: z.string(),
  deskCode: z.string(),
  collectedAt: EpochMs.nullable(),
  collectedBy: z.string(),
  /** Whole days since intake, by the compound's calendar. */
  days: z.number(),
  overdue: z.boolean(),
  revision: Revision,
  kind: ItemKind,
  flags: z.array(GoodsFlag),
  /** Letters and newspapers are counted; n of m for a parcel in pieces. */
  pieces: z.number(),
  consent: ConsentBasis,
  condition: Condition,
  placeNote: z.string(),
  /** When its addressee was told last. */
  toldAt: EpochMs.nullable(),
})
export type Parcel = z.infer<typeof Parcel>

export const Candidate = z.object({
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  personId: Id.nullable(),
  name: z.string(),
  relation: Relation.nullable(),
  phoneTail: z.string(),
  /** Parcels of this unit that wait already. */
  waiting: z.number(),
  /** On whose word an ordinary parcel would come in: the standing letter's, nobody's yet, or not at all. */
  receiving: z.enum(['letter', 'none', 'stopped']),
  /** Its zone is offered parcels to the door when they arrive. */
  toDoor: z.boolean(),
  /** Nobody lives there, as far as the files know: moved away, or never come. */
  vacant: z.boolean(),
  /** Earlier waybills that said the same proved to be this home's; nobody's file says it. */
  learnt: z.boolean(),
})
export type Candidate = z.infer<typeof Candidate>

/** What the desk wants to see before an item goes. */
export const ProofNeed = z.enum(['id', 'signature'])
export type ProofNeed = z.infer<typeof ProofNeed>

/** The last four of an identity paper: digits, and the X of a check character. */
export const IdTail = z.string().regex(/^[0-9A-Za-z]{4}$/)

export const Proof = z.discriminatedUnion('kind', [
  /** The code from the notice. */
  z.object({ kind: z.literal('pickupCode'), code: secret(8) }),
  /** The owner was called and agreed. */
  z.object({ kind: z.literal('ownerAnswer'), personId: Id, answer: line(60) }),
  /** A paper of the household, shown by whoever was sent with it. */
  z.object({ kind: z.literal('idTail'), tail: IdTail }),
  /** A supervisor's one-use token. */
  z.object({ kind: z.literal('approval'), approval: opaque(80) }),
])

export type Proof = z.infer<typeof Proof>

export const Collector = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resident'), personId: Id }),
  /** Named by the household on its letter. */
  z.object({ kind: z.literal('agent'), agentId: Id }),
  z.object({
    kind: z.literal('other'),
    name: nameLine(30),
    relation: optionalLine(20),
    phone: optionalLine(20),
    proof: Proof.optional(),
  }),
])
export type Collector = z.infer<typeof Collector>

/** A month of a large compound is below it; of five years nobody needs the very number. */
export const COUNTED_AT_MOST = 20_000

export const ListFilter = z.enum(['waiting', 'today', 'overdue', 'unclaimed', 'collected'])
export type ListFilter = z.infer<typeof ListFilter>

/** What waits, by the days it has been there; an overdue item counts as overdue alone. */
export const Ages = z.object({
  today: z.number(),
  one: z.number(),
  two: z.number(),
  /** Three days and more, not overdue yet. */
  more: z.number(),
  overdue: z.number(),
})
export type Ages = z.infer<typeof Ages>

/** Characters that no font has are named, never printed as boxes. */
export const sheetErrors = { MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) } }

/** A declared value; none where the sender declared nothing. */
export const DeclaredFen = z.number().int().positive().max(100_000_000)

/** What the clerk says about an item that is taken in; an ordinary parcel in good order needs none of it. */
export const GoodsSaid = z.object({
  kind: ItemKind.default('express'),
  flags: z.array(GoodsFlag).max(6).default([]),
  pieces: z.number().int().min(1).max(999).default(1),
  sender: optionalLine(30).default(''),
  /** What was heard about this item; without it the standing letter speaks, else it is 待补授权. */
  consent: z.enum(['call', 'atDoor', 'pending', 'courierSaid', 'own']).optional(),
  /** Who answered, and what. */
  answer: optionalLine(60).default(''),
  /** As the sender declared it. */
  declaredFen: DeclaredFen.nullable().default(null),
  condition: Condition.default('intact'),
  /** The courier's signature for an outside that is not in good order. */
  countersigned: Signed.optional(),
  /** 到付: the owner has paid; the desk never does. */
  freightPaid: z.boolean().default(false),
  placeNote: optionalLine(30).default(''),
})
export type GoodsSaid = z.infer<typeof GoodsSaid>

/** Why an item is not taken in. */
export const receivingErrors = {
  RECEIVING_STOPPED: { data: z.object({ reason: z.string() }) },
  OFFICIAL_NOT_RECEIVED: {},
  COURIER_SIGNATURE_MISSING: {},
  FREIGHT_NOT_PAID: {},
  UPLOAD_GONE: {},
}
