import { z } from 'zod'
import { Month } from '../fees/fees.schema.contract.ts'
import { BusinessDate, Id, optionalLine, optionalNameLine } from '../kernel/schema.ts'
import { PaperKind } from '../people/people.contract.ts'

export const OwnerType = z.enum(['individual', 'joint', 'company', 'agent', 'overseas'])
export type OwnerType = z.infer<typeof OwnerType>

export const HouseType = z.enum(['studio', 'oneRoom', 'twoRooms', 'threeRooms', 'fourRooms', 'shop'])
export type HouseType = z.infer<typeof HouseType>

export const UseKind = z.enum(['own', 'let', 'vacant', 'business'])
export type UseKind = z.infer<typeof UseKind>
export const MailKind = z.enum(['sms', 'phone', 'letter', 'door'])
export type MailKind = z.infer<typeof MailKind>
export const Sex = z.enum(['male', 'female'])
export type Sex = z.infer<typeof Sex>

const text = (max: number) => optionalLine(max).default('')
const name = (max: number) => optionalNameLine(max).default('')
const day = BusinessDate.nullable().default(null)
/** In hundredths of a square metre: what a fee is reckoned from is no fraction. */
const area = z.number().int().min(1).max(10_000_000).nullable().default(null)

/** What is said of one person for this file and stands nowhere else. */
export const PersonExtra = z.object({
  sex: Sex.nullable().default(null),
  /** Typed only where the paper does not say it. */
  birth: day,
  nationality: text(20),
  livesIn: z.boolean().default(true),
  accessCard: z.boolean().default(false),
  /** 老人独居、行动不便 and the like: only with the consent of F-20 page B. */
  assistance: text(40),
})
export type PersonExtra = z.infer<typeof PersonExtra>

export const VehicleExtra = z.object({ brand: text(20), type: text(20), cardNo: text(20) })

/**
 * Everything of a case that is typed, field by field: the one entry from which all forms are filled. Each field is
 * stored by itself with the revision of its last change, so that two desks on one case merge.
 */
export const CaseEntries = z.object({
  // case header
  ownerType: OwnerType.default('individual'),
  batch: text(30),
  noticeDate: day,
  appointmentDate: day,
  /** `09:30` */
  appointmentSlot: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/)
    .default(''),
  specialist: name(30),
  serviceLevel: text(20),
  remark: text(200),
  // property
  buildArea: area,
  innerArea: area,
  houseType: HouseType.default('threeRooms'),
  use: UseKind.default('own'),
  purchaseDate: day,
  contractNo: text(40),
  /** 买卖合同约定业主承担: the service fee starts the month after handover; where it is silent the developer pays. */
  ownerBearsFee: z.boolean().default(true),
  /** The month that the sale contract names instead of the month after handover (spec 3.1.5). */
  contractStart: Month.nullable().default(null),
  parkingSpace: text(20),
  // how the owner is reached
  mailingAddress: text(100),
  mailKind: MailKind.default('sms'),
  dialect: text(20),
  emergencyName: name(30),
  emergencyRelation: text(20),
  emergencyPhone: text(20),
  pets: text(40),
  /** F-19 was signed: what is missing is promised for a day. */
  promiseSigned: z.boolean().default(false),
  /** Of 二手过户 and 迁出: places in the home that end with the case. */
  leavers: z.array(Id).max(60).default([]),
  /** Removal van of the day, for the gate. */
  removalVan: text(12),
  // who attends for the owner
  agentName: name(30),
  agentPaper: PaperKind.nullable().default(null),
  agentIdNumber: text(30),
  agentPhone: text(20),
  agentLetterDate: day,
  agentMatters: text(100),
  agentUntil: day,
  companyName: name(60),
  companyCode: text(18),
  companyHead: name(30),
  guardianName: name(30),
  guardianRelation: text(20),
  guardianPhone: text(20),
  // tenancy
  leaseFrom: day,
  leaseUntil: day,
  /** The day on which the owner told the centre of the tenant (民法典 945). */
  ownerToldOn: day,
  // the developer's release: 建设单位确认可交房
  releaseNo: text(40),
  releaseDate: day,
  /** The developer's letter that counts the home as handed over; never computed. */
  deemedLetterNo: text(40),
  reminderEmsNo: text(30),
  // F-21
  mailMandate: z.boolean().default(false),
  mailMaxValue: z.number().int().min(0).max(100_000_000).nullable().default(null),
  mailCold: z.boolean().default(false),
  mailLarge: z.boolean().default(false),
  mailCollectors: text(60),
  mailHoldDays: z.number().int().min(1).max(60).default(7),
  /** 司法、公务信函: a tick of its own, off unless asked for. */
  mailOfficial: z.boolean().default(false),
  // keys
  keyBagNo: text(20),
  /** F-12 was signed by the owner. */
  keyReceiptSigned: z.boolean().default(false),
})
export type CaseEntries = z.infer<typeof CaseEntries>
export type CaseField = keyof CaseEntries

/** Some fields as they are sent: what is left out stays, so nothing is filled in. */
export const EntryChanges = z.object(
  Object.fromEntries(
    Object.entries(CaseEntries.shape).map(([field, schema]) => [field, schema.unwrap().optional()]),
  ),
) as unknown as z.ZodType<Partial<CaseEntries>>
