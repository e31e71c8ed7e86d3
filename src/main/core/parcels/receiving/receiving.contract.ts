import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Id,
  line,
  nameLine,
  opaque,
  optionalLine,
  Revision,
  ZoneCode,
} from '../../kernel/schema.ts'
import { ConsentBasis, GoodsFlag, ItemKind } from '../item-kinds.contract.ts'
import { ParcelState } from '../parcels.schema.contract.ts'

/** What form F-21 leaves out, and the one thing it has to say by itself. */
export const LetterLimits = z.object({
  /** Goods for which the desk asks each time. */
  excluded: z.array(GoodsFlag).max(6),
  /** Letters of courts and authorities: a tick of its own, not set by default. */
  official: z.boolean(),
  /** Declared value up to which the desk receives; none: no limit was named. */
  mostValueFen: z.number().int().positive().nullable(),
  /** Days for which the household wants things kept; none: as the house does. */
  keepDays: z.number().int().min(1).max(30).nullable(),
})
export type LetterLimits = z.infer<typeof LetterLimits>

export const plainLimits: LetterLimits = {
  excluded: [],
  official: false,
  mostValueFen: null,
  keepDays: null,
}

/** All of it, or one kind of item. */
export const StopKind = z.union([z.literal('all'), ItemKind])
export type StopKind = z.infer<typeof StopKind>

/** What came of asking whether the desk may have an item. */
export const AnswerResult = z.enum(['agreed', 'declined', 'noAnswer'])
export type AnswerResult = z.infer<typeof AnswerResult>

export const Agent = z.object({
  id: Id,
  name: z.string(),
  relation: z.string(),
  phoneTail: z.string(),
  until: BusinessDate.nullable(),
})
export type Agent = z.infer<typeof Agent>

const NewAgent = z.object({ name: nameLine(30), relation: line(20), phone: optionalLine(20) })

/** How a household wants its parcels received, and by whom they may be fetched. */
export const receivingContract = {
  ofUnit: query('parcel.list')
    .input(z.object({ unitId: Id }))
    .output(
      z.object({
        letter: z
          .object({
            id: Id,
            signedBy: z.string(),
            signedOn: BusinessDate,
            until: BusinessDate.nullable(),
            limits: LetterLimits,
            revision: Revision,
            /** Written on the person's own page (代收包裹), not on form F-21. */
            byConsent: z.boolean(),
          })
          .nullable(),
        stops: z.array(z.object({ id: Id, kind: StopKind, reason: z.string(), since: BusinessDate })),
        agents: z.array(Agent),
        /** Open items of the home that were taken in on nobody's word yet. */
        pending: z.number(),
      }),
    ),
  recordLetter: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        personId: Id,
        signedOn: BusinessDate,
        until: BusinessDate.nullable(),
        limits: LetterLimits,
        agents: z.array(NewAgent).max(6),
        /** The signed sheet or the signature, as `parcels.addPicture` took it in. */
        picture: opaque(80).optional(),
      }),
    )
    .output(z.object({ letterId: Id }))
    .errors({ SIGNER_NOT_OF_HOUSEHOLD: {}, UPLOAD_GONE: {} }),
  /** What was asked and answered about one item that came in on nobody's word. */
  recordAnswer: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        id: Id,
        basis: ConsentBasis.extract(['call', 'atDoor']),
        result: AnswerResult,
        personId: Id.nullable(),
        answer: optionalLine(60),
      }),
    )
    .output(z.object({ consent: ConsentBasis }))
    .errors({ PARCEL_NOT_WAITING: { data: z.object({ state: ParcelState }) } }),
  endLetter: command('parcel.intake')
    .input(z.object({ commandId: CommandId, letterId: Id, revision: Revision, reason: line(60) }))
    .output(z.object({})),
  addAgent: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        /** Who of the household says so. */
        personId: Id,
        agent: NewAgent,
        until: BusinessDate.nullable(),
      }),
    )
    .output(z.object({ agentId: Id }))
    .errors({ SIGNER_NOT_OF_HOUSEHOLD: {} }),
  endAgent: command('parcel.intake')
    .input(z.object({ commandId: CommandId, agentId: Id }))
    .output(z.object({})),
  stop: command('parcel.intake')
    .input(
      z.object({ commandId: CommandId, unitId: Id, kind: StopKind, reason: line(60), askedBy: nameLine(30) }),
    )
    .output(z.object({ stopId: Id }))
    .errors({ STOPPED_ALREADY: {} }),
  endStop: command('parcel.intake')
    .input(z.object({ commandId: CommandId, stopId: Id, reason: line(60) }))
    .output(z.object({})),
  /** Every home for which something is not received, for the sheet beside the scanner. */
  refusals: query('parcel.list').output(
    z.array(
      z.object({
        id: Id,
        unitId: Id,
        unit: z.string(),
        zone: ZoneCode,
        kind: StopKind,
        reason: z.string(),
        since: BusinessDate,
      }),
    ),
  ),
}
