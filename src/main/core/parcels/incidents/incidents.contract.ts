import { z } from 'zod'
import { command, disclose, query } from '../../kernel/procedure.ts'
import {
  CommandId,
  EpochMs,
  Id,
  line,
  nameLine,
  opaque,
  optionalLine,
  Revision,
} from '../../kernel/schema.ts'
import { ItemAct } from '../item-kinds.contract.ts'
import { Parcel, ParcelState } from '../parcels.schema.contract.ts'
import { Signed } from '../signed.contract.ts'

export const IncidentKind = z.enum([
  'lost',
  'damaged',
  /** 误收: the item is not for anybody here. */
  'misdelivered',
  /** 误领: the wrong person fetched it. */
  'wrongCollector',
  /** 盘点不符: the count of a shift found it missing from its place, or lying where the register has none. */
  'countDifference',
])
export type IncidentKind = z.infer<typeof IncidentKind>

/** Kinds that a clerk reports about an item on the shelf; the others come from a reversal and from the count. */
export const ReportedKind = z.enum(['lost', 'damaged', 'misdelivered'])
export type ReportedKind = z.infer<typeof ReportedKind>

export const Payer = z.enum(['none', 'carrier', 'property', 'collector', 'insurance'])
export type Payer = z.infer<typeof Payer>

export const Incident = z.object({
  id: Id,
  incidentNo: z.string(),
  kind: IncidentKind,
  parcelId: Id,
  item: Parcel,
  openedAt: EpochMs,
  openedBy: z.string(),
  account: z.string(),
  claimFen: z.number().int().nullable(),
  payer: Payer,
  closedAt: EpochMs.nullable(),
  closedBy: z.string(),
  outcome: z.string(),
  revision: Revision,
})
export type Incident = z.infer<typeof Incident>

const claim = { claimFen: z.number().int().nonnegative().max(100_000_000).nullable(), payer: Payer }

const errors = {
  ACT_NOT_POSSIBLE: { data: z.object({ act: ItemAct, state: ParcelState }) },
  ACT_INCOMPLETE: {
    data: z.object({ act: ItemAct, lacks: z.enum(['place', 'person', 'reason', 'approval']) }),
  },
  ACT_TOO_LATE: { data: z.object({ act: ItemAct }) },
  INCIDENT_CLOSED: {},
  UPLOAD_GONE: {},
}

/** Lost, damaged, not ours, fetched by the wrong one: the item stays as it is until this is settled. */
export const incidentsContract = {
  report: command('parcel.intake')
    .input(
      z.object({
        ...{ commandId: CommandId, id: Id, revision: Revision, kind: ReportedKind },
        account: line(200),
        claimFen: claim.claimFen,
        photo: opaque(80).optional(),
      }),
    )
    .output(z.object({ incidentId: Id, incidentNo: z.string() }))
    .errors(errors),
  change: command('parcel.intake')
    .input(z.object({ commandId: CommandId, id: Id, revision: Revision, account: line(200), ...claim }))
    .output(z.object({ revision: Revision }))
    .errors({ INCIDENT_CLOSED: {} }),
  close: command('parcel.list')
    .input(
      z.object({
        ...{ commandId: CommandId, id: Id, revision: Revision, outcome: line(200), ...claim },
        ends: z.discriminatedUnion('how', [
          /** Found, accepted as it is, or brought back: it waits again. */
          z.object({ how: z.literal('onShelf'), slot: z.number().int().min(1).max(24) }),
          z.object({ how: z.literal('handedBack'), courier: nameLine(30), signed: Signed }),
          /** Gone for good: a supervisor writes it off. */
          z.object({
            how: z.literal('writtenOff'),
            person: nameLine(30),
            approval: opaque(80).optional(),
          }),
          /** The item went its way already. */
          z.object({ how: z.literal('settled') }),
        ]),
      }),
    )
    .output(z.object({ revision: Revision }))
    .errors({ ...errors, APPROVAL_REFUSED: {} }),
  list: query('parcel.list')
    .input(z.object({ filter: z.enum(['open', 'closed']), after: Id.optional() }))
    .output(z.object({ rows: z.array(Incident), next: Id.nullable() })),
  find: query('parcel.list')
    .input(z.object({ id: Id }))
    .output(Incident),
  /** The whole history of the item on a sheet, with every name: it leaves the house. */
  sheet: disclose('parcel.intake')
    .input(z.object({ id: Id, note: optionalLine(60) }))
    .output(z.file())
    .errors({ MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) } }),
}
