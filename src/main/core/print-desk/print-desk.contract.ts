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
} from '../kernel/schema.ts'
import { LedgerDuty, MoneyWay, PayMethod } from './ledger.contract.ts'
import { Fen, PriceContent, PriceList, ServiceClass } from './price-list.contract.ts'
import {
  Customer,
  Job,
  JobFilter,
  OpenCharge,
  QuotaLeft,
  Quote,
  Refusal,
  Source,
  Usual,
  workShape,
} from './print-desk.schema.contract.ts'

const Range = { from: BusinessDate.optional(), to: BusinessDate.optional() }

const pricing = {
  /** This list has no price for it. */
  SERVICE_NOT_OFFERED: {},
  /** This zone has no such class. */
  CLASS_NOT_OF_ZONE: {},
}

export const printDeskContract = {
  /** What stands ready when a home is chosen: its last job, its quotas, what it still owes. */
  usual: query('printdesk.work')
    .input(z.object({ unitId: Id.nullable() }))
    .output(
      z.object({
        usual: Usual,
        /** Taken from this home's last job, and not from the house's habit. */
        fromLast: z.boolean(),
        class: ServiceClass,
        quotas: z.array(QuotaLeft),
        owedFen: Fen,
        machine: z.string(),
        priceList: z.number(),
      }),
    ),
  quote: query('printdesk.work')
    .errors(pricing)
    .input(z.object({ ...workShape, unitId: Id.nullable(), class: ServiceClass }))
    .output(Quote),
  save: command('printdesk.work')
    .input(
      z.object({
        commandId: CommandId,
        customer: Customer,
        ...workShape,
        source: Source,
        machine: optionalLine(20),
        class: ServiceClass,
        method: PayMethod,
        signed: z.boolean(),
        /** What the owner was told, and from which list: a price that changed meanwhile is not taken silently. */
        quotedFen: Fen,
        priceList: z.number().int().nonnegative(),
        /** The clerk looked again at an unusual number. */
        sure: z.boolean(),
      }),
    )
    .errors({
      ...pricing,
      PRICE_CHANGED: { data: z.object({ fen: Fen, priceList: z.number() }) },
      AMOUNT_UNUSUAL: { data: z.object({ units: z.number() }) },
      SIGNATURE_NEEDED: { data: z.object({ fen: Fen }) },
      MACHINE_NEEDED: {},
    })
    .output(
      z.object({ id: Id, jobNo: z.string(), amountFen: Fen, freeUnits: z.number(), revision: Revision }),
    ),
  /** Takes a job or a charge of a fax back: the row stays, money that was taken is written out again. */
  void: command('printdesk.work')
    .input(
      z.object({
        commandId: CommandId,
        recordId: Id,
        revision: Revision,
        reason: line(60),
        approval: opaque(80).optional(),
      }),
    )
    .errors({ CHARGE_VOIDED: {}, APPROVAL_NEEDED: {}, APPROVAL_REFUSED: {} })
    .output(z.object({ returnedFen: Fen })),
  /** Takes the money that was left open. */
  collect: command('fee.collect')
    .input(z.object({ commandId: CommandId, recordId: Id, revision: Revision, method: MoneyWay }))
    .errors({ CHARGE_VOIDED: {}, CHARGE_PAID: {} })
    .output(z.object({ fen: Fen })),
  /** A disputed charge keeps its names until it is settled. */
  dispute: command('printdesk.work')
    .input(
      z.object({
        commandId: CommandId,
        recordId: Id,
        revision: Revision,
        on: z.boolean(),
        note: optionalLine(60),
      }),
    )
    .output(z.object({})),
  list: query('printdesk.work')
    .input(z.object({ filter: JobFilter, ...Range, after: Cursor.optional(), size: PageSize }))
    .output(z.object({ rows: z.array(Job), next: Cursor.nullable(), total: z.number() })),
  openCharges: query('fee.collect')
    .input(z.object({ after: Cursor.optional(), size: PageSize }))
    .output(
      z.object({
        rows: z.array(OpenCharge),
        next: Cursor.nullable(),
        total: z.number(),
        totalFen: z.number().int(),
      }),
    ),
  counts: query('printdesk.work').output(
    z.object({
      jobs: z.number(),
      units: z.number(),
      owed: z.number(),
      owedFen: z.number(),
      voided: z.number(),
      /** What the caller's own till took today less what it gave back, by how it was paid. */
      taken: z.array(z.object({ method: MoneyWay, fen: z.number().int() })),
      allDesksFen: z.number().int(),
    }),
  ),
  /** 不能受理: that it happened, where and by whom. No name, no title, no word of what was on the paper. */
  refuse: command('printdesk.work')
    .input(z.object({ commandId: CommandId, duty: LedgerDuty }))
    .output(z.object({ id: Id, refusalNo: z.string() })),
  refusals: query('print.log.read')
    .input(z.object({ after: Cursor.optional(), size: PageSize }))
    .output(z.object({ rows: z.array(Refusal), next: Cursor.nullable(), total: z.number() })),
  /** The supervisor has been told of a refusal. */
  acknowledge: command('printdesk.manage')
    .input(z.object({ commandId: CommandId, id: Id }))
    .output(z.object({})),
  prices: query('signed-in').output(
    z.object({ current: PriceList, coming: PriceList.nullable(), earlier: z.array(PriceList) }),
  ),
  publishPrices: command('printdesk.manage')
    .input(
      z.object({
        commandId: CommandId,
        /** The version that its author saw. */
        basedOn: z.number().int().nonnegative(),
        /** Null: from now on. */
        fromAt: EpochMs.nullable(),
        note: optionalLine(60),
        content: PriceContent,
      }),
    )
    .errors({
      PRICE_LIST_MOVED: { data: z.object({ version: z.number() }) },
      PRICE_LIST_IN_THE_PAST: {},
    })
    .output(z.object({ version: z.number() })),
}
