import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  EpochMs,
  Id,
  line,
  nameLine,
  opaque,
  optionalLine,
  optionalNameLine,
  Revision,
} from '../../kernel/schema.ts'
import { ConsentBasis, GoodsFlag, ItemAct, ItemKind, RefusedReason } from '../item-kinds.contract.ts'
import { Parcel, ParcelState, receivingErrors, SizeClass, TrackingNo } from '../parcels.schema.contract.ts'
import { Signed } from '../signed.contract.ts'

/** What hinders an act, for the sentence that the clerk reads. */
const actErrors = {
  ACT_NOT_POSSIBLE: { data: z.object({ act: ItemAct, state: ParcelState }) },
  ACT_TOO_LATE: { data: z.object({ act: ItemAct }) },
  ACT_INCOMPLETE: {
    data: z.object({ act: ItemAct, lacks: z.enum(['place', 'person', 'reason', 'approval']) }),
  },
}

const one = { commandId: CommandId, id: Id, revision: Revision }

/** A supervisor's one-use token; who holds the right gives none. */
const approval = opaque(80).optional()

const done = z.object({ revision: Revision })

export const Step = z.object({
  at: EpochMs,
  act: ItemAct.nullable(),
  state: ParcelState,
  shelfNo: z.string(),
  person: z.string(),
  reason: z.string(),
  by: z.string(),
  approver: z.string(),
  deskCode: z.string(),
})
export type Step = z.infer<typeof Step>

export const PictureKind = z.enum([
  'signature',
  'collectorPhoto',
  'itemPhoto',
  'courierSignature',
  'consentSignature',
])
export type PictureKind = z.infer<typeof PictureKind>

/** One item from its first step to its last, and what may be done with it. */
export const itemsContract = {
  history: query('parcel.list')
    .input(z.object({ id: Id }))
    .output(
      z.object({
        item: Parcel,
        collector: z.string(),
        courier: z.string(),
        steps: z.array(Step),
        consents: z.array(
          z.object({
            at: EpochMs,
            basis: ConsentBasis,
            result: z.string(),
            answer: z.string(),
            by: z.string(),
          }),
        ),
        pictures: z.array(z.object({ id: Id, kind: PictureKind, at: EpochMs, by: z.string() })),
        incidentId: Id.nullable(),
        acts: z.array(ItemAct),
      }),
    ),
  /** What has no waybill, or is no parcel: letters by count, things left for somebody, what waits for its carrier. */
  takeIn: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        kind: ItemKind,
        unitId: Id,
        personId: Id.nullable(),
        /** For whom, where that is nobody on file. */
        name: optionalNameLine(30),
        /** Who leaves it here, or who sent it. */
        sender: optionalNameLine(30),
        flags: z.array(GoodsFlag).max(6),
        pieces: z.number().int().min(1).max(999),
        sizeClass: SizeClass,
        carrier: Parcel.shape.carrier,
        trackingNo: TrackingNo.optional(),
        placeNote: optionalLine(30),
        /** Of an official letter: signed by its addressee in person. */
        own: Signed.optional(),
      }),
    )
    .output(z.object({ id: Id, itemNo: z.string(), shelfNo: z.string(), state: ParcelState }))
    .errors({
      PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
      TRACKING_NO_UNREADABLE: {},
      ...receivingErrors,
    }),
  /** The visit is written down; the item goes back with the courier. */
  refuse: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        kind: ItemKind,
        trackingNo: TrackingNo.optional(),
        carrier: Parcel.shape.carrier,
        unitId: Id.nullable(),
        reason: RefusedReason,
        courier: optionalNameLine(30),
        note: optionalLine(60),
      }),
    )
    .output(z.object({ id: Id, itemNo: z.string() }))
    .errors({ TRACKING_NO_UNREADABLE: {} }),
  relocate: command('parcel.intake')
    .input(
      z.object({
        ...one,
        slot: z.number().int().min(1).max(24),
        placeNote: optionalLine(30),
        reason: optionalLine(60),
      }),
    )
    .output(z.object({ revision: Revision, shelfNo: z.string() }))
    .errors(actErrors),
  /** Kept until a day that the addressee named, as long as the house keeps anything. */
  keep: command('parcel.intake')
    .input(z.object({ ...one, until: BusinessDate, reason: line(60) }))
    .output(done)
    .errors({ ...actErrors, KEEP_TOO_LONG: { data: z.object({ latest: BusinessDate }) } }),
  handBack: command('parcel.release')
    .input(z.object({ ...one, courier: nameLine(30), signed: Signed, reason: line(60) }))
    .output(done)
    .errors({ ...actErrors, UPLOAD_GONE: {} }),
  forward: command('parcel.release')
    .input(z.object({ ...one, to: line(60), reason: line(60) }))
    .output(done)
    .errors(actErrors),
  /** The one who left it takes it away again. */
  takeBack: command('parcel.release')
    .input(z.object({ ...one, person: nameLine(30), signed: Signed }))
    .output(done)
    .errors({ ...actErrors, UPLOAD_GONE: {} }),
  /** The carrier takes it away; its number is known only now. */
  pickUp: command('parcel.release')
    .input(z.object({ ...one, courier: nameLine(30), trackingNo: TrackingNo.optional() }))
    .output(done)
    .errors({ ...actErrors, TRACKING_NO_UNREADABLE: {} }),
  /** Within five minutes, by whoever sees it; later it is a reversal. */
  undo: command('parcel.release')
    .input(z.object({ commandId: CommandId, ids: z.array(Id).min(1).max(100), reason: line(60) }))
    .output(z.object({ back: z.number() }))
    .errors({
      ...actErrors,
      PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
    }),
  /** 误领冲正: the wrong one has it. Both names stay in the history. */
  reverse: command('parcel.list')
    .input(z.object({ ...one, reason: line(60), approval }))
    .output(z.object({ revision: Revision, incidentId: Id }))
    .errors({
      ...actErrors,
      APPROVAL_REFUSED: {},
      PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
    }),
  closeByForce: command('parcel.list')
    .input(z.object({ ...one, person: nameLine(30), reason: line(60), approval }))
    .output(done)
    .errors({ ...actErrors, APPROVAL_REFUSED: {} }),
}
