import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
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
  PageSize,
  Revision,
} from '../kernel/schema.ts'
import {
  ByMethod,
  Charge,
  Deduction,
  DepositState,
  Fen,
  InvoiceState,
  Method,
  Month,
  Receipt,
  StartFacts,
  Tariff,
} from './fees.schema.contract.ts'

/** One thing to be charged. What its price is asked for decides which of these are needed. */
export const BillLine = z.object({
  tariffId: Id,
  /** In hundredths of a square metre. */
  area: z.number().int().min(1).max(10_000_000).optional(),
  months: z.number().int().min(1).max(120).optional(),
  /** First month; of the service fee the rule says it. */
  from: Month.optional(),
  start: StartFacts.optional(),
  quantity: z.number().int().min(1).max(1_000).optional(),
  /** Number of the parking space, name of the worker. */
  note: optionalLine(30).optional(),
})
export type BillLine = z.infer<typeof BillLine>

const Invoice = z.object({
  state: InvoiceState,
  buyer: optionalLine(60),
  taxNo: optionalLine(20),
  invoiceNo: optionalLine(30),
})

const Planned = z.object({
  tariffId: Id,
  name: z.string(),
  payee: z.string(),
  from: z.string(),
  to: z.string(),
  quantity: z.string(),
  formula: z.string(),
  rule: z.string(),
  amount: Fen,
  developerPays: z.boolean(),
})

const billErrors = {
  TARIFF_UNPRICED: { data: z.object({ name: z.string() }) },
  PREPAID_TOO_LONG: { data: z.object({ limit: z.number() }) },
  BILL_INCOMPLETE: { data: z.object({ name: z.string(), needs: z.enum(['area', 'months', 'start']) }) },
}

const Approval = opaque(80).optional()

export const ReceiptFilter = z.enum(['today', 'invoice', 'arrival', 'reversed', 'all'])
export type ReceiptFilter = z.infer<typeof ReceiptFilter>

export const DepositRow = z.object({
  receiptId: Id,
  receiptNo: z.string(),
  unit: z.string(),
  payer: z.string(),
  purpose: z.string(),
  amount: Fen,
  paidOn: BusinessDate,
  due: BusinessDate.nullable(),
  state: DepositState,
  late: z.boolean(),
  refundId: Id.nullable(),
  refundNo: z.string(),
  refunded: Fen,
})
export type DepositRow = z.infer<typeof DepositRow>

const Till = z.object({
  deskCode: z.string(),
  receipts: z.number(),
  refunds: z.number(),
  byMethod: ByMethod,
  total: Fen,
})

export const feesContract = {
  tariffs: query('fee.collect').output(z.object({ tariffs: z.array(Tariff), prepayMonths: z.number() })),
  /** A price of the compound; without an id it is a new one. */
  saveTariff: command('settings')
    .input(Tariff.omit({ id: true }).extend({ commandId: CommandId, id: Id.optional() }))
    .output(z.object({ id: Id, revision: Revision })),
  /** What a bill would say, before anybody is asked to pay it. */
  plan: query('fee.collect')
    .input(z.object({ unitId: Id, lines: z.array(BillLine).max(30) }))
    .output(z.object({ lines: z.array(Planned), total: Fen }))
    .errors(billErrors),
  bill: command('fee.collect')
    .input(z.object({ commandId: CommandId, unitId: Id, lines: z.array(BillLine).min(1).max(30) }))
    .output(z.object({ chargeIds: z.array(Id) }))
    .errors(billErrors),
  ofUnit: query('fee.collect')
    .input(z.object({ unitId: Id }))
    .output(z.object({ unit: z.string(), charges: z.array(Charge), receipts: z.array(Receipt), open: Fen })),
  /** Takes an unpaid line off the list; it stays on file with the reason. */
  drop: command('fee.collect')
    .input(z.object({ commandId: CommandId, chargeId: Id, revision: Revision, reason: line(60) }))
    .output(z.object({}))
    .errors({ CHARGE_NOT_OPEN: {} }),
  /** One receipt for each payee and nature; each deposit has its own. */
  collect: command('fee.collect')
    .input(
      z.object({
        commandId: CommandId,
        unitId: Id,
        charges: z
          .array(z.object({ id: Id, revision: Revision }))
          .min(1)
          .max(30),
        payer: nameLine(40),
        method: Method,
        tradeTail: z.string().regex(/^[0-9A-Za-z]{0,4}$/),
        arrived: z.boolean(),
        invoice: Invoice,
        manualNo: optionalLine(30),
      }),
    )
    .output(z.object({ receipts: z.array(z.object({ id: Id, receiptNo: z.string(), amount: Fen })) }))
    .errors({
      CHARGE_NOT_OPEN: {},
      TRADE_TAIL_MISSING: {},
      MANUAL_NO_USED: { data: z.object({ receiptNo: z.string() }) },
    }),
  receipts: query('fee.collect')
    .input(
      z.object({
        filter: ReceiptFilter,
        text: lookup(40).default(''),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(z.object({ rows: z.array(Receipt), next: Cursor.nullable(), total: z.number() })),
  setInvoice: command('fee.collect')
    .input(Invoice.extend({ commandId: CommandId, receiptId: Id, revision: Revision }))
    .output(z.object({ revision: Revision }))
    .errors({ INVOICE_NO_MISSING: {}, RECEIPT_REVERSED: {} }),
  confirmArrival: command('fee.collect')
    .input(z.object({ commandId: CommandId, receiptId: Id, revision: Revision }))
    .output(z.object({ revision: Revision })),
  /** Takes a receipt back by another of the same book; nothing is deleted. Asks a supervisor. */
  reverse: command('fee.collect')
    .input(z.object({ commandId: CommandId, receiptId: Id, reason: line(60), approval: Approval }))
    .output(z.object({ receiptId: Id, receiptNo: z.string() }))
    .errors({ RECEIPT_REVERSED: {}, DEPOSIT_CLOSED: {}, APPROVAL_REFUSED: {}, INVOICE_ISSUED: {} }),
  deposits: query('fee.collect')
    .input(z.object({ all: z.boolean().default(false) }))
    .output(z.object({ rows: z.array(DepositRow), held: Fen })),
  refund: command('fee.collect')
    .input(
      z.object({
        commandId: CommandId,
        receiptId: Id,
        deductions: z.array(Deduction).max(10),
        /** The receipt is lost, and its loss declared. */
        lost: z.boolean(),
        method: Method,
        payee: nameLine(60),
        approval: Approval,
      }),
    )
    .output(z.object({ refundId: Id, refundNo: z.string(), amount: Fen }))
    .errors({ DEPOSIT_CLOSED: {}, DEDUCTED_TOO_MUCH: {}, APPROVAL_REFUSED: {} }),
  /** What the till of the caller's desk must hold: all receipts and refunds since it was last closed. */
  till: query('fee.collect').output(Till),
  closeTill: command('fee.collect')
    .input(
      z.object({
        commandId: CommandId,
        countedCash: Fen.min(0),
        note: optionalLine(60),
        /** What the clerk was shown: another receipt in between is no difference. */
        seen: Till.pick({ receipts: true, refunds: true, total: true }),
      }),
    )
    .output(z.object({ cashUpId: Id, total: Fen, difference: Fen }))
    .errors({
      TILL_MOVED: {},
      TILL_EMPTY: {},
      DIFFERENCE_UNEXPLAINED: { data: z.object({ difference: Fen }) },
    }),
  tillsClosed: query('fee.collect').output(
    z.array(
      z.object({
        id: Id,
        deskCode: z.string(),
        date: BusinessDate,
        at: EpochMs,
        by: z.string(),
        receipts: z.number(),
        refunds: z.number(),
        byMethod: ByMethod,
        total: Fen,
        counted: Fen,
        difference: Fen,
        note: z.string(),
      }),
    ),
  ),
}
