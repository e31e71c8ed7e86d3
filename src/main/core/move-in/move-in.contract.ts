import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  line,
  opaque,
  optionalLine,
  PageSize,
  Revision,
  secret,
  ZoneCode,
} from '../kernel/schema.ts'
import { custodyContract } from './custody.contract.ts'
import { DocumentCode, DocumentState } from './documents.schema.contract.ts'
import { EntryChanges, PersonExtra, VehicleExtra } from './entries.schema.contract.ts'
import { inspectionContract } from './inspection.contract.ts'
import { CaseKind, CaseState, HandoverBlock, Station } from './move-in.schema.contract.ts'
import { ownerFileContract } from './owner-file.contract.ts'
import { planningContract } from './planning.contract.ts'
import { scansContract } from './scans.contract.ts'
import { CaseView } from './view.schema.contract.ts'

/** Whose yes an act needs that a clerk may not do alone. None: the caller holds the right. */
export const Approval = z.discriminatedUnion('kind', [
  /** A PIN typed at this desk made a one-use token for this case. */
  z.object({ kind: z.literal('token'), token: secret(80) }),
  /** 电话请示: agreed on the phone, signed within 24 hours. */
  z.object({ kind: z.literal('phone'), approverId: Id, said: line(60) }),
])
export type Approval = z.infer<typeof Approval>

/** The lists of the day. */
export const CaseFilter = z.enum(['day', 'here', 'onHold', 'overdue', 'lacking', 'unarchived'])
export type CaseFilter = z.infer<typeof CaseFilter>

/** A case in a list that an onlooker may see: names are masked. */
export const CaseRow = z.object({
  id: Id,
  caseNo: z.string(),
  kind: CaseKind,
  state: CaseState,
  zone: ZoneCode,
  unitId: Id,
  unit: z.string(),
  owners: z.string(),
  appointmentDate: BusinessDate.nullable(),
  appointmentSlot: z.string(),
  queueNo: z.string(),
  deskCode: z.string(),
  next: Station.nullable(),
  /** Papers that are not here and not voluntary. */
  lacking: z.number(),
  checkedInAt: EpochMs.nullable(),
  handedOverAt: EpochMs.nullable(),
  holdUntil: BusinessDate.nullable(),
})
export type CaseRow = z.infer<typeof CaseRow>

const ofCase = { commandId: CommandId, id: Id }
const NOT_NOW = { NOT_NOW: { data: z.object({ state: CaseState }) } }
const NOT_OPEN = { ...NOT_NOW, NO_SUCH_STATION: { data: z.object({ station: Station }) } }
const APPROVAL = { APPROVAL_REFUSED: {}, NEEDS_APPROVAL: {} }
const FIELD = { FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) } }
const OPEN_ALREADY = { CASE_OPEN_ALREADY: { data: z.object({ unit: z.string(), caseNo: z.string() }) } }
const revised = z.object({ revision: Revision })

export const moveInContract = {
  /** Cases of a day or of a kind of work, in the order in which they are met. */
  list: query('movein.work')
    .input(
      z.object({
        filter: CaseFilter,
        /** Of `day`; today when left out. */
        date: BusinessDate.optional(),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(z.object({ rows: z.array(CaseRow), next: Cursor.nullable(), total: z.number() })),
  counts: query('movein.work')
    .input(z.object({ date: BusinessDate.optional() }))
    .output(z.record(CaseFilter, z.number())),
  case: query('movein.work')
    .input(z.object({ id: Id }))
    .output(CaseView),
  ofUnit: query('movein.work')
    .input(z.object({ unitId: Id }))
    .output(z.array(CaseRow)),
  /** Opens cases for one home or for a building: numbers, stations, what the builder said of each home. */
  plan: command('movein.work')
    .input(
      z.object({
        commandId: CommandId,
        kind: CaseKind,
        homes: z
          .array(z.object({ unitId: Id, entries: EntryChanges }))
          .min(1)
          .max(200),
      }),
    )
    .output(z.object({ cases: z.array(z.object({ id: Id, caseNo: z.string() })) }))
    .errors({ ...FIELD, ...OPEN_ALREADY }),
  /** The notice went out: F-01 was posted or handed over. */
  notify: command('movein.work')
    .input(z.object({ ...ofCase, noticeDate: BusinessDate }))
    .output(revised)
    .errors({ ...NOT_NOW, ...FIELD }),
  /** The family is here: a queue number, a desk, a clock that runs. */
  checkIn: command('movein.work')
    .input(z.object(ofCase))
    .output(z.object({ revision: Revision, queueNo: z.string() }))
    .errors(NOT_NOW),
  /** Saves fields as two desks do: by field, against the revision that the author saw. */
  save: command('movein.work')
    .input(
      z.object({
        ...ofCase,
        seen: Revision,
        fields: EntryChanges,
        persons: z.record(Id, PersonExtra).optional(),
        vehicles: z.record(Id, VehicleExtra).optional(),
        /** Fields that are written over what another desk typed meanwhile. */
        over: z.array(opaque(80)).max(60).optional(),
      }),
    )
    .output(revised)
    .errors({
      ...NOT_NOW,
      ...FIELD,
      FIELDS_CONFLICT: {
        data: z.object({
          revision: Revision,
          fields: z.array(z.object({ field: z.string(), by: z.string(), at: EpochMs })),
        }),
      },
    }),
  startStation: command('movein.work')
    .input(z.object({ ...ofCase, station: Station }))
    .output(revised)
    .errors(NOT_OPEN),
  /** `refused`: the owner will not sign; the reason is written down and the keys are not withheld. */
  finishStation: command('movein.work')
    .input(
      z.object({
        ...ofCase,
        station: Station,
        outcome: z.enum(['done', 'refused']),
        reason: optionalLine(100),
      }),
    )
    .output(revised)
    .errors({
      ...NOT_OPEN,
      REASON_MISSING: {},
      PAPERS_LACK: { data: z.object({ codes: z.array(DocumentCode) }) },
      IDENTITY_NOT_SEEN: {},
      OWNERS_NOT_SEEN: { data: z.object({ names: z.array(z.string()) }) },
      METERS_UNREAD: {},
      KEYS_UNCOUNTED: {},
    }),
  skipStation: command('movein.work')
    .input(z.object({ ...ofCase, station: Station, reason: line(100), approval: Approval.optional() }))
    .output(revised)
    .errors({ ...NOT_OPEN, ...APPROVAL, NEVER_SKIPPED: { data: z.object({ station: Station }) } }),
  setDocument: command('movein.work')
    .input(
      z.object({
        ...ofCase,
        code: DocumentCode,
        state: DocumentState,
        promisedFor: BusinessDate.nullable(),
        note: optionalLine(60),
        revision: Revision,
      }),
    )
    .output(revised)
    .errors({ ...NOT_NOW, ...FIELD, STATE_NOT_OFFERED: {} }),
  /** 暂缓: the owner does not accept the home; F-25 says so, and the case comes back on the day. */
  hold: command('movein.work')
    .input(z.object({ ...ofCase, reason: line(100), until: BusinessDate }))
    .output(revised)
    .errors({ ...NOT_NOW, ...FIELD }),
  handOver: command('movein.work')
    .input(z.object({ ...ofCase, date: BusinessDate.optional() }))
    .output(revised)
    .errors({
      ...NOT_NOW,
      ...FIELD,
      HANDOVER_BLOCKED: { data: z.object({ blocks: z.array(HandoverBlock) }) },
    }),
  archive: command('movein.work')
    .input(z.object({ ...ofCase, place: optionalLine(30) }))
    .output(revised)
    .errors({ ...NOT_NOW, ARCHIVE_BLOCKED: { data: z.object({ codes: z.array(DocumentCode) }) } }),
  cancel: command('movein.work')
    .input(z.object({ ...ofCase, reason: line(100) }))
    .output(revised)
    .errors(NOT_NOW),
  /** The only way back: named stations are done again. */
  reopen: command('movein.work')
    .input(
      z.object({
        ...ofCase,
        stations: z.array(Station).min(1).max(8),
        reason: line(100),
        approval: Approval.optional(),
      }),
    )
    .output(revised)
    .errors({ ...NOT_NOW, ...APPROVAL, ...OPEN_ALREADY }),
  /** The case was worked at the wrong home: it goes to the right one, or the two cases change homes. */
  swap: command('movein.work')
    .input(z.object({ ...ofCase, unitId: Id, reason: line(100), approval: Approval.optional() }))
    .output(z.object({ revision: Revision, swappedWith: z.string() }))
    .errors({ ...NOT_NOW, ...APPROVAL, SAME_HOME: {} }),
  ...planningContract,
  ...inspectionContract,
  ...custodyContract,
  ...ownerFileContract,
  ...scansContract,
  /** A yes that was given on the phone is signed by who gave it. */
  countersign: command('movein.override')
    .input(z.object({ commandId: CommandId, stepId: Id }))
    .output(z.object({}))
    .errors({ NOT_YOURS_TO_SIGN: {} }),
}
