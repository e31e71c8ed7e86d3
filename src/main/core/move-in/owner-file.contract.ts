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
} from '../kernel/schema.ts'
import { DocumentCode } from './documents.schema.contract.ts'

export const Medium = z.enum(['paper', 'scan', 'both'])
export type Medium = z.infer<typeof Medium>

/** The paper bag of a home (一户一档). */
export const OwnerFile = z.object({
  unitId: Id,
  unit: z.string(),
  fileNo: z.string(),
  place: z.string(),
  openedAt: EpochMs,
  revision: Revision,
  /** Papers of the last case, and how many of them are here. */
  complete: z.object({ have: z.number(), of: z.number() }),
  lacking: z.array(
    z.object({ caseNo: z.string(), code: DocumentCode, promisedFor: BusinessDate.nullable() }),
  ),
  pages: z.array(
    z.object({
      id: Id,
      title: z.string(),
      pages: z.number(),
      medium: Medium,
      dated: BusinessDate,
      remark: z.string(),
      by: z.string(),
    }),
  ),
  loans: z.array(
    z.object({
      id: Id,
      what: z.string(),
      borrower: z.string(),
      reason: z.string(),
      lentAt: EpochMs,
      due: BusinessDate,
      returnedAt: EpochMs.nullable(),
      late: z.boolean(),
      revision: Revision,
    }),
  ),
})
export type OwnerFile = z.infer<typeof OwnerFile>

export const ownerFileContract = {
  /** Null until the first handover opens it. */
  ownerFile: query('movein.work')
    .input(z.object({ unitId: Id }))
    .output(OwnerFile.nullable()),
  placeFile: command('movein.work')
    .input(z.object({ commandId: CommandId, unitId: Id, place: line(30), revision: Revision }))
    .output(z.object({ revision: Revision })),
  /** A page that came into the bag beside the forms. */
  addPage: command('movein.work')
    .input(
      z.object({
        ...{ commandId: CommandId, unitId: Id, title: line(40), remark: optionalLine(60) },
        ...{ pages: z.number().int().min(1).max(500), medium: Medium, dated: BusinessDate },
      }),
    )
    .output(z.object({ pageId: Id })),
  lendFile: command('movein.work')
    .input(
      z.object({
        ...{ commandId: CommandId, unitId: Id, what: line(40), borrower: nameLine(30) },
        ...{ reason: line(60), due: BusinessDate },
      }),
    )
    .output(z.object({ loanId: Id }))
    .errors({
      FILE_LENT: { data: z.object({ borrower: z.string() }) },
      FIELD_REFUSED: { data: z.object({ field: z.string(), reason: z.string() }) },
    }),
  returnFile: command('movein.work')
    .input(z.object({ commandId: CommandId, loanId: Id, revision: Revision }))
    .output(z.object({}))
    .errors({ FILE_RETURNED: {} }),
}
