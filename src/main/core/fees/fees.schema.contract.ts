import { z } from 'zod'
import { BusinessDate, EpochMs, Id, line, optionalLine, Revision, ZoneCode } from '../kernel/schema.ts'

/** Whole fen; a reversal is negative. */
export const Fen = z.number().int().min(-1_000_000_000).max(1_000_000_000)

/** `2026-12`. */
export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
export type Month = z.infer<typeof Month>

export const FeeKind = z.enum([
  'serviceFee',
  'parking',
  'accessCard',
  'waste',
  'workerPass',
  'workerPassDeposit',
  'renovationDepositOwner',
  'renovationDepositCompany',
  'gas',
  'cable',
  'broadband',
  'other',
])
export type FeeKind = z.infer<typeof FeeKind>

/** What must never stand on one receipt with another. */
export const Nature = z.enum(['service', 'parking', 'deposit', 'card', 'waste', 'passThrough', 'other'])
export type Nature = z.infer<typeof Nature>

/** What a price is asked for. */
export const Basis = z.enum(['squareMetreMonth', 'month', 'each'])
export type Basis = z.infer<typeof Basis>

export const Method = z.enum(['cash', 'wechat', 'alipay', 'card', 'transfer'])
export type Method = z.infer<typeof Method>

/** Tracked, not issued (发票管理办法 18): 不要, 待开, 已开. */
export const InvoiceState = z.enum(['none', 'wanted', 'issued'])
export type InvoiceState = z.infer<typeof InvoiceState>

/** `developer`: the sale contract does not charge the owner, so nobody here is asked for it. */
export const ChargeState = z.enum(['open', 'paid', 'dropped', 'developer'])
export type ChargeState = z.infer<typeof ChargeState>

export const Tariff = z.object({
  id: Id,
  kind: FeeKind,
  name: line(30),
  payee: optionalLine(40),
  basis: Basis,
  /** Null until somebody sets it: nothing is charged at a guess. */
  price: Fen.min(0).nullable(),
  /** How many cost nothing. */
  free: z.number().int().min(0).max(20),
  /** Empty: in every zone. */
  zone: z.union([ZoneCode, z.literal('')]),
  /** Of a deposit: when it may be claimed back. */
  refundRule: optionalLine(100),
  refundDays: z.number().int().min(0).max(1000),
  active: z.boolean(),
  revision: Revision,
})
export type Tariff = z.infer<typeof Tariff>

/** Where the service fee of a home starts, and why. */
export const StartFacts = z.object({
  handover: BusinessDate,
  /** 买卖合同约定业主承担. */
  ownerBears: z.boolean(),
  /** A month that the sale contract names. */
  contractStart: Month.nullable(),
})
export type StartFacts = z.infer<typeof StartFacts>

export const Charge = z.object({
  id: Id,
  unitId: Id,
  kind: FeeKind,
  nature: Nature,
  name: z.string(),
  payee: z.string(),
  /** Months, empty where there are none. */
  from: z.string(),
  to: z.string(),
  quantity: z.string(),
  /** 118.60 ㎡ × 2.80 元 × 3 个月. */
  formula: z.string(),
  rule: z.string(),
  amount: Fen,
  state: ChargeState,
  receiptId: Id.nullable(),
  receiptNo: z.string(),
  revision: Revision,
})
export type Charge = z.infer<typeof Charge>

export const ReceiptKind = z.enum(['receipt', 'deposit'])

export const Receipt = z.object({
  id: Id,
  receiptNo: z.string(),
  kind: ReceiptKind,
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  payer: z.string(),
  payee: z.string(),
  nature: Nature,
  amount: Fen,
  method: Method,
  tradeTail: z.string(),
  arrived: z.boolean(),
  invoice: InvoiceState,
  invoiceNo: z.string(),
  buyer: z.string(),
  taxNo: z.string(),
  manualNo: z.string(),
  at: EpochMs,
  date: BusinessDate,
  deskCode: z.string(),
  by: z.string(),
  /** Number of the receipt that this one takes back, or by which this one was taken back. */
  reverses: z.string(),
  reversedBy: z.string(),
  reason: z.string(),
  revision: Revision,
})
export type Receipt = z.infer<typeof Receipt>

export const DepositState = z.enum(['held', 'refunded', 'reversed'])
export type DepositState = z.infer<typeof DepositState>

export const Deduction = z.object({ reason: line(60), proof: optionalLine(60), amount: Fen.min(1) })
export type Deduction = z.infer<typeof Deduction>

/** A sum for each way of paying. */
export const ByMethod = z.record(Method, Fen)
export type ByMethod = z.infer<typeof ByMethod>
