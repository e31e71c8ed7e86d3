import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { CommandId, EpochMs, Id, line, optionalLine, Revision, ZoneCode } from '../../kernel/schema.ts'
import { Condition, ConsentBasis, GoodsFlag, ItemKind, RefusedReason } from '../item-kinds.contract.ts'
import {
  Carrier,
  DeclaredFen,
  ParcelState,
  receivingErrors,
  SizeClass,
  TrackingNo,
} from '../parcels.schema.contract.ts'
import { Signed } from '../signed.contract.ts'

export const RunOutcome = z.enum([
  /** Scanned first, to be given to a home later. */
  'scanned',
  'stored',
  /** It is here already: nothing was stored a second time. */
  'duplicate',
  /** Given back to the courier at once. */
  'returned',
  'withdrawn',
])
export type RunOutcome = z.infer<typeof RunOutcome>

export const RunItem = z.object({
  seq: z.number(),
  trackingNo: z.string(),
  carrier: Carrier,
  outcome: RunOutcome,
  parcelId: Id.nullable(),
  zone: ZoneCode.nullable(),
  unit: z.string(),
  shelfNo: z.string(),
  /** When a duplicate was first taken in. */
  since: EpochMs.nullable(),
  searched: z.string(),
  reason: z.string(),
  at: EpochMs,
})
export type RunItem = z.infer<typeof RunItem>

export const Courier = z.object({
  id: Id,
  carrier: Carrier,
  name: z.string(),
  /** Masked. */
  phone: z.string(),
  staffNo: z.string(),
})
export type Courier = z.infer<typeof Courier>

export const RunCounts = z.object({
  /** On the shelf now, whether somebody was found for them or not. */
  stored: z.number(),
  unclaimed: z.number(),
  scanned: z.number(),
  duplicate: z.number(),
  returned: z.number(),
  withdrawn: z.number(),
  /** The courier's own count less what the desk had in hand; none where he gave no count. */
  difference: z.number().nullable(),
})
export type RunCounts = z.infer<typeof RunCounts>

export const ShelfRun = z.object({
  id: Id,
  runNo: z.string(),
  carrier: Carrier.nullable(),
  courier: Courier.nullable(),
  consent: ConsentBasis,
  announced: z.number().nullable(),
  scanFirst: z.boolean(),
  begunAt: EpochMs,
  begunBy: z.string(),
  revision: Revision,
  counts: RunCounts,
})
export type ShelfRun = z.infer<typeof ShelfRun>

/** What is chosen once for all that a courier brings. */
const head = {
  carrier: Carrier.nullable(),
  courier: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('known'), id: Id }),
      z.object({
        kind: z.literal('new'),
        name: line(20),
        phone: optionalLine(20),
        staffNo: optionalLine(20),
      }),
    ])
    .nullable(),
  consent: ConsentBasis,
  announced: z.number().int().min(0).max(2_000).nullable(),
  scanFirst: z.boolean(),
}

const OfRun = { commandId: CommandId, runId: Id }

const runErrors = {
  /** Ended meanwhile, or another desk's. */
  RUN_ENDED: {},
  TRACKING_NO_UNREADABLE: {},
  PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
}

export const shelfRunContract = {
  /** The run of this desk as it stands, with everything that went through it: after a power cut too. */
  current: query('parcel.intake').output(z.object({ run: ShelfRun.nullable(), items: z.array(RunItem) })),
  /** Who brought parcels lately, the last one first. */
  couriers: query('parcel.intake')
    .input(z.object({ carrier: Carrier.nullable() }))
    .output(z.array(Courier)),
  begin: command('parcel.intake')
    .input(z.object({ commandId: CommandId, ...head }))
    .output(z.object({ runId: Id, runNo: z.string() }))
    .errors({ RUN_OPEN: { data: z.object({ runNo: z.string() }) } }),
  change: command('parcel.intake')
    .input(z.object({ ...OfRun, revision: Revision, ...head }))
    .output(z.object({ revision: Revision }))
    .errors({ RUN_ENDED: {} }),
  /** One item to its shelf, and its label to the queue. */
  store: command('parcel.intake')
    .input(
      z.object({
        ...OfRun,
        trackingNo: TrackingNo,
        carrier: Carrier,
        sizeClass: SizeClass,
        addressee: z.object({ unitId: Id, personId: Id.nullable() }).nullable(),
        /** What the waybill says and no file knows: remembered for the next one. */
        onWaybill: optionalLine(30),
        /** What a courier brings: a parcel, or mail that is signed for. */
        kind: ItemKind.extract(['express', 'registered', 'postalSlip']).default('express'),
        flags: z.array(GoodsFlag).max(6),
        declaredFen: DeclaredFen.nullable().default(null),
        condition: Condition,
        /** The courier's signature for an outside that is not in good order. */
        countersigned: Signed.optional(),
        /** 到付: the owner has paid. */
        freightPaid: z.boolean().default(false),
        /** What was heard about this one item, where the run's own basis does not say it. */
        consent: ConsentBasis.optional(),
        /** Who answered, and what. */
        answer: optionalLine(60).default(''),
      }),
    )
    .output(
      z.object({
        seq: z.number(),
        id: Id,
        itemNo: z.string(),
        shelfNo: z.string(),
        state: ParcelState,
        /** Without a label printer the number is written on by hand. */
        label: z.enum(['due', 'none']),
      }),
    )
    .errors({ ...runErrors, ...receivingErrors }),
  /** Scan-first: noted now, given to a home later. */
  scan: command('parcel.intake')
    .input(z.object({ ...OfRun, trackingNo: TrackingNo }))
    .output(z.object({ seq: z.number(), trackingNo: z.string(), carrier: Carrier }))
    .errors(runErrors),
  /** What was not stored, and why: it belongs to the count of the run. */
  aside: command('parcel.intake')
    .input(
      z.object({
        ...OfRun,
        trackingNo: TrackingNo,
        carrier: Carrier,
        outcome: z.enum(['duplicate', 'returned']),
        /** The item on the shelf that a duplicate repeats. */
        parcelId: Id.nullable(),
        searched: optionalLine(30),
        /** Why the desk did not take it; none for what was scanned twice. */
        reason: RefusedReason.optional(),
      }),
    )
    .output(z.object({ seq: z.number() }))
    .errors(runErrors),
  /** The last one that was stored leaves the shelf again, within ten minutes. */
  takeBack: command('parcel.intake')
    .input(z.object({ ...OfRun, parcelId: Id }))
    .output(z.object({}))
    .errors({
      RUN_ENDED: {},
      PARCEL_NOT_WAITING: { data: z.object({ state: ParcelState }) },
      TOO_LATE_TO_WITHDRAW: {},
    }),
  /** The courier's count may be given now, too. */
  end: command('parcel.intake')
    .input(
      z.object({
        ...OfRun,
        revision: Revision,
        announced: z.number().int().min(0).max(2_000).nullable(),
        note: optionalLine(60),
      }),
    )
    .output(RunCounts)
    .errors({ RUN_ENDED: {}, RUN_HAS_SCANS: { data: z.object({ items: z.number() }) } }),
  /** Labels of this desk that are still to come, and the roll they come from. */
  labels: query('parcel.intake').output(
    z.object({
      /** None: the number is shown large, to be written on. */
      printer: z.string(),
      waiting: z.number(),
      /** The printer has stopped, or somebody has to see to it. */
      needsHand: z.boolean(),
      roll: z.object({ remaining: z.number().nullable(), low: z.boolean() }),
    }),
  ),
}
