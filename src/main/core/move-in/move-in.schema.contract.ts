import { z } from 'zod'
import { BusinessDate, EpochMs, Id, ZoneCode } from '../kernel/schema.ts'
import { PaperKind, Relation } from '../people/people.contract.ts'
import { CaseDocument } from './documents.schema.contract.ts'
import { CaseEntries, Sex } from './entries.schema.contract.ts'
import { Defect, InspectionCell, MeterReading } from './inspection.schema.contract.ts'
import { Custody, KeyLine } from './keys.schema.contract.ts'

/** First handover, and the short flows 二手过户, 承租入住 and 迁出 on the same engine. */
export const CaseKind = z.enum(['firstHandover', 'resale', 'tenancy', 'moveOut'])
export type CaseKind = z.infer<typeof CaseKind>

/** What is stored of a case's standing; between arrival and handover the stations say the rest. */
export const CasePhase = z.enum([
  'planned',
  'notified',
  'open',
  'reopened',
  'onHold',
  'handedOver',
  'archived',
  'cancelled',
])
export type CasePhase = z.infer<typeof CasePhase>

/** The states of spec 3.1.1 as a clerk reads them: derived from phase, stations and date, never stored. */
export const CaseState = z.enum([
  'planned',
  'notified',
  'overdue',
  'checkedIn',
  'identityOk',
  'documentsPending',
  'documentsOk',
  'inspected',
  'signed',
  'feesSettled',
  'keysGiven',
  'reopened',
  'onHold',
  'handedOver',
  'archived',
  'cancelled',
])
export type CaseState = z.infer<typeof CaseState>

export const Station = z.enum([
  'checkIn',
  'identity',
  'documents',
  'inspection',
  'signing',
  'fees',
  'keys',
  'archive',
])
export type Station = z.infer<typeof Station>

/** `pending`: papers are promised for a day. `refused`: the owner would not sign, which stops nothing (民法典 939). */
export const StationState = z.enum(['waiting', 'working', 'done', 'pending', 'refused', 'skipped'])
export type StationState = z.infer<typeof StationState>

/** What stands between a family and its keys: a station, or one thing inside it. */
export const HandoverBlock = z.enum([...Station.options, 'meters', 'keyCount', 'keyReceipt', 'release'])
export type HandoverBlock = z.infer<typeof HandoverBlock>

export const CaseStation = z.object({
  station: Station,
  state: StationState,
  startedAt: EpochMs.nullable(),
  finishedAt: EpochMs.nullable(),
  /** Name of the handler. */
  by: z.string(),
  deskCode: z.string(),
  reason: z.string(),
  /** Name of who agreed that it is skipped. */
  approver: z.string(),
})
export type CaseStation = z.infer<typeof CaseStation>

/** One person of the home as the forms print them: clear values, which leave the core on paper only. */
export const CasePerson = z.object({
  personId: Id,
  occupancyId: Id,
  name: z.string(),
  relation: Relation,
  /** 配偶, 司机. */
  detail: z.string(),
  sex: Sex.nullable(),
  birth: BusinessDate.nullable(),
  nationality: z.string(),
  paper: PaperKind.nullable(),
  idNumber: z.string(),
  /** As typed; the first is called first. Empty for a minor. */
  phones: z.array(z.string()),
  /** In hundredths of a per cent; null: 共同共有 or alone. */
  share: z.number().nullable(),
  minor: z.boolean(),
  livesIn: z.boolean(),
  accessCard: z.boolean(),
  assistance: z.string(),
  leaseEnd: BusinessDate.nullable(),
})
export type CasePerson = z.infer<typeof CasePerson>

export const CaseVehicle = z.object({
  id: Id,
  /** 浙A·12345 */
  plate: z.string(),
  colour: z.string(),
  place: z.string(),
  keeper: z.string(),
  brand: z.string(),
  type: z.string(),
  cardNo: z.string(),
})
export type CaseVehicle = z.infer<typeof CaseVehicle>

/** All that the forms of a case are printed from. It stays inside the core: pages see `CaseView`. */
export const CaseFile = z.object({
  id: Id,
  caseNo: z.string(),
  kind: CaseKind,
  phase: CasePhase,
  state: CaseState,
  compoundName: z.string(),
  zone: ZoneCode,
  zoneName: z.string(),
  unit: z.object({
    id: Id,
    building: z.string(),
    entrance: z.string(),
    number: z.string(),
    name: z.string(),
  }),
  queueNo: z.string(),
  deskCode: z.string(),
  /** Name of who received the family. */
  assistant: z.string(),
  checkedInAt: EpochMs.nullable(),
  handedOverDate: BusinessDate.nullable(),
  holdUntil: BusinessDate.nullable(),
  holdReason: z.string(),
  entries: CaseEntries,
  /** Owner and co-owners, in that order. */
  owners: z.array(CasePerson),
  /** Family, and who works in the home. */
  members: z.array(CasePerson),
  tenants: z.array(CasePerson),
  vehicles: z.array(CaseVehicle),
  stations: z.array(CaseStation),
  documents: z.array(CaseDocument),
  /** Every cell of the grid for this house type, in order. */
  cells: z.array(InspectionCell),
  defects: z.array(Defect),
  meters: z.array(MeterReading),
  keys: z.array(KeyLine),
  custody: z.array(Custody),
  revision: z.number(),
})
export type CaseFile = z.infer<typeof CaseFile>
