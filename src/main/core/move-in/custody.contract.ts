import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  EpochMs,
  Id,
  line,
  nameLine,
  optionalLine,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import { Custody } from './keys.schema.contract.ts'

/** Keys that lie with the centre, and where they are now. */
export const HeldKeys = Custody.extend({
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  revision: Revision,
  /** The case of which F-13 is printed. */
  caseId: Id.nullable(),
  loan: z
    .object({
      id: Id,
      borrower: z.string(),
      /** Masked, as everywhere. */
      phone: z.string(),
      paperTail: z.string(),
      reason: z.string(),
      lentAt: EpochMs,
      lentBy: z.string(),
      dueAt: EpochMs,
      late: z.boolean(),
      revision: Revision,
    })
    .nullable(),
})
export type HeldKeys = z.infer<typeof HeldKeys>

const gone = { KEYS_GIVEN_BACK: {} }

export const custodyContract = {
  /** What lies in the cabinet: of one home, or all of it, what should be back first. */
  heldKeys: query('key.issue')
    .input(z.object({ unitId: Id.optional() }))
    .output(z.array(HeldKeys)),
  /** F-13: the owner leaves keys with the centre, for a purpose and until a day. */
  takeKeys: command('key.issue')
    .input(
      z.object({
        ...{ commandId: CommandId, unitId: Id, caseId: Id.optional(), what: line(40) },
        ...{ quantity: z.number().int().min(1).max(99), bagNo: optionalLine(20), place: optionalLine(20) },
        /** Who may borrow them, and how the owner hears of it first. */
        ...{ purpose: line(60), borrowers: line(60), notice: line(60), until: BusinessDate },
      }),
    )
    .output(z.object({ custodyId: Id, custodyNo: z.string(), caseId: Id.nullable() }))
    .errors({ FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) } }),
  giveKeysBack: command('key.issue')
    .input(z.object({ commandId: CommandId, custodyId: Id, revision: Revision, note: optionalLine(60) }))
    .output(z.object({}))
    .errors({ ...gone, KEYS_LENT: { data: z.object({ borrower: z.string() }) } }),
  /** The paper is looked at, its last four characters written down, and handed back: never a pledge. */
  lendKeys: command('key.issue')
    .input(
      z.object({
        ...{ commandId: CommandId, custodyId: Id, borrower: nameLine(30), phone: line(20) },
        paperTail: z.string().regex(/^[0-9A-Za-z]{4}$/),
        ...{ reason: line(60), dueAt: EpochMs },
      }),
    )
    .output(z.object({ loanId: Id }))
    .errors({
      ...gone,
      KEYS_LENT: { data: z.object({ borrower: z.string() }) },
      FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) },
    }),
  returnKeys: command('key.issue')
    .input(z.object({ commandId: CommandId, loanId: Id, revision: Revision, note: optionalLine(60) }))
    .output(z.object({}))
    .errors({ KEYS_RETURNED: {} }),
}
