import { z } from 'zod'
import { command, disclose, query, session } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  line,
  lookup,
  nameLine,
  opaque,
  optionalLine,
  optionalNameLine,
  PageSize,
  Revision,
  secret,
  ZoneCode,
} from '../kernel/schema.ts'
import { Relation } from '../people/people.contract.ts'
import { Condition, ConsentBasis, GoodsFlag, ItemAct, ItemKind } from './item-kinds.contract.ts'
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
  /** Earlier waybills that said the same proved to be this home's; nobody's file says it. */
  learnt: z.boolean(),
})
export type Candidate = z.infer<typeof Candidate>

/** What the desk wants to see before an item goes. */
export const ProofNeed = z.enum(['id', 'signature'])
export type ProofNeed = z.infer<typeof ProofNeed>

/** The last four of an identity paper: digits, and the X of a check character. */
const IdTail = z.string().regex(/^[0-9A-Za-z]{4}$/)

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
const sheetErrors = { MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) } }

/** What the clerk says about an item that is taken in; an ordinary parcel in good order needs none of it. */
const GoodsSaid = z.object({
  kind: ItemKind.default('express'),
  flags: z.array(GoodsFlag).max(6).default([]),
  pieces: z.number().int().min(1).max(999).default(1),
  sender: optionalLine(30).default(''),
  /** What was heard about this item; without it the standing letter speaks, else it is 待补授权. */
  consent: z.enum(['call', 'atDoor', 'pending', 'courierSaid', 'own']).optional(),
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

export const parcelsContract = {
  /** What a scanned code is: which carrier it looks like, and whether it is here already. */
  recognise: query('parcel.intake')
    .errors({ TRACKING_NO_UNREADABLE: {} })
    .input(z.object({ code: TrackingNo }))
    .output(
      z.object({
        trackingNo: z.string(),
        carriers: z.array(z.object({ carrier: Carrier, likelihood: z.number() })),
        open: Parcel.nullable(),
        closedLately: Parcel.nullable(),
      }),
    ),
  /** Who is meant by unit digits, initials, a name or a phone tail. */
  candidates: query('parcel.intake')
    .input(z.object({ text: lookup(40) }))
    .output(z.array(Candidate)),
  /** Where the next parcel of a size would go. A suggestion: intake decides. */
  nextShelf: query('parcel.intake')
    .input(z.object({ sizeClass: SizeClass }))
    .output(z.object({ shelfNo: z.string() })),
  intake: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        trackingNo: TrackingNo,
        carrier: Carrier,
        sizeClass: SizeClass,
        /** None: the addressee could not be found, the item goes to the unclaimed slot. */
        addressee: z.object({ unitId: Id, personId: Id.nullable() }).nullable(),
        nameOnLabel: optionalNameLine(30),
        goods: GoodsSaid.optional(),
      }),
    )
    .output(z.object({ id: Id, itemNo: z.string(), shelfNo: z.string(), state: ParcelState }))
    .errors({
      PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
      TRACKING_NO_UNREADABLE: {},
      ...receivingErrors,
    }),
  /** Finds the addressee of an unclaimed parcel later. */
  assign: command('parcel.intake')
    .input(
      z.object({ commandId: CommandId, id: Id, revision: Revision, unitId: Id, personId: Id.nullable() }),
    )
    .output(z.object({ shelfNo: z.string(), revision: Revision }))
    .errors({ PARCEL_NOT_WAITING: { data: z.object({ state: ParcelState }) } }),
  /** Takes back an intake that was a slip of the hand, within ten minutes. */
  withdraw: command('parcel.intake')
    .input(z.object({ commandId: CommandId, id: Id }))
    .output(z.object({}))
    .errors({ PARCEL_NOT_WAITING: { data: z.object({ state: ParcelState }) }, TOO_LATE_TO_WITHDRAW: {} }),
  counts: query('parcel.list').output(
    z.object({
      waiting: z.number(),
      overdue: z.number(),
      today: z.number(),
      unclaimed: z.number(),
      ages: Ages,
    }),
  ),
  list: query('parcel.list')
    .input(
      z.object({
        filter: ListFilter,
        /** Closed items need a range of days. */
        from: BusinessDate.optional(),
        to: BusinessDate.optional(),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    /** `total` is counted up to `COUNTED_AT_MOST`. */
    .output(z.object({ rows: z.array(Parcel), next: Cursor.nullable(), total: z.number() })),
  /** All that waits for a unit in walking order, who may fetch it, and what was handed over before. */
  ofUnit: query('parcel.release')
    .input(z.object({ unitId: Id }))
    .output(
      z.object({
        unitId: Id,
        unit: z.string(),
        zone: ZoneCode,
        waiting: z.array(Parcel),
        /** What has to be seen before an item of these goes: its id, and what. */
        needs: z.array(z.object({ id: Id, needs: z.array(ProofNeed) })),
        residents: z.array(
          z.object({ personId: Id, name: z.string(), relation: Relation, phone: z.string() }),
        ),
        earlier: z.array(
          z.object({ at: EpochMs, pieces: z.number(), collector: z.string(), by: z.string() }),
        ),
      }),
    ),
  /** A label, waybill or pickup code held before the scanner at release: which unit and item it is. */
  locate: query('parcel.release')
    .input(z.object({ code: lookup(64) }))
    .output(z.array(Parcel)),
  release: command('parcel.release')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        items: z
          .array(z.object({ id: Id, revision: Revision }))
          .min(1)
          .max(100),
        collector: Collector,
        /** The last four of the collector's own paper, where it was looked at. */
        idTail: IdTail.optional(),
        signed: Signed.optional(),
        /** Of the collector with the items, as `addPicture` took it in. */
        photo: opaque(80).optional(),
        /** 当面看过，包装完好: empty until somebody says so. */
        looked: z.boolean().optional(),
        complaint: optionalLine(60).optional(),
      }),
    )
    .output(z.object({ released: z.number() }))
    .errors({
      /** The collector is not of this household and brought no proof. */
      COLLECTOR_NOT_OF_HOUSEHOLD: {},
      PICKUP_CODE_WRONG: {},
      ID_TAIL_DIFFERS: {},
      PROOF_MISSING: { data: z.object({ needs: z.array(ProofNeed) }) },
      ACT_NOT_POSSIBLE: { data: z.object({ act: ItemAct, state: ParcelState }) },
      UPLOAD_GONE: {},
      APPROVAL_REFUSED: {},
      PARCEL_ALREADY_COLLECTED: { data: z.object({ id: Id, at: EpochMs, by: z.string() }) },
      PARCEL_OF_ANOTHER_UNIT: { data: z.object({ id: Id, unit: z.string() }) },
    }),
  /** The 60×40 mm shelf label as a PDF. It never carries the pickup code or a name. */
  label: query('parcel.intake')
    .input(z.object({ ids: z.array(Id).min(1).max(120) }))
    .output(z.file()),
  /** The labels at the desk's own label printer. What became of them is in the print log. */
  printLabels: command('parcel.intake')
    .input(z.object({ commandId: CommandId, ids: z.array(Id).min(1).max(120) }))
    .output(z.object({ prints: z.array(z.object({ printId: Id, printNo: z.string() })) }))
    .errors({ NO_PRINTER_CHOSEN: { data: z.object({ formClass: z.string() }) } }),
  /** A signature or photograph, before the command that belongs to it: it gives the ticket by which that one names it. */
  addPicture: session('parcel.release')
    .input(z.object({ file: z.file().max(1_500_000).mime(['image/png', 'image/jpeg', 'image/webp']) }))
    .output(z.object({ picture: z.string() })),
  /** A picture that belongs to an item, seen by whoever asks for it by its id; each look is written down. */
  picture: disclose('parcel.intake')
    .input(z.object({ id: Id }))
    .output(z.file())
    .errors({ FILE_MISSING: {}, FILE_DAMAGED: {} }),
  /** The pickup code, for the notice and for the owner on the phone. */
  pickupCode: disclose('parcel.release')
    .input(z.object({ id: Id }))
    .output(z.object({ code: z.string() })),
  /** The register of some days as a PDF, with the columns of T/DJWGXH 004-2020. */
  register: disclose('parcel.list')
    .input(z.object({ from: BusinessDate, to: BusinessDate }))
    .output(z.file())
    .errors({ ...sheetErrors, RANGE_TOO_LONG: { data: z.object({ days: z.number() }) } }),
}
