import { z } from 'zod'
import { command, disclose, query, session } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  lookup,
  opaque,
  optionalLine,
  optionalNameLine,
  PageSize,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import { Relation } from '../people/people.contract.ts'
import { PictureProblem } from '../pictures/pictures.contract.ts'
import { ItemAct } from './item-kinds.contract.ts'
import {
  Ages,
  Candidate,
  Carrier,
  Collector,
  GoodsSaid,
  IdTail,
  ListFilter,
  Parcel,
  ParcelState,
  ProofNeed,
  receivingErrors,
  SizeClass,
  sheetErrors,
  TrackingNo,
} from './parcels.schema.contract.ts'
import { Signed } from './signed.contract.ts'

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
        /** Its owner said that it would come. */
        announced: z.object({ unitId: Id, unit: z.string(), note: z.string() }).nullable(),
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
        /** It lies here too, and is handed to nobody before its incident is settled. */
        disputed: z.array(Parcel),
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
    .output(z.object({ picture: z.string() }))
    .errors({ PICTURE_UNUSABLE: { data: z.object({ problem: PictureProblem }) } }),
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
