import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import {
  BusinessDate,
  CommandId,
  Cursor,
  EpochMs,
  Id,
  line,
  nameLine,
  optionalLine,
  PageSize,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import { DocumentCode } from './documents.schema.contract.ts'

export const Medium = z.enum(['paper', 'scan', 'both'])
export type Medium = z.infer<typeof Medium>

/** A line of the contents page (F-23). */
export const ContentsRow = z.object({
  title: z.string(),
  /** Nought where nobody counted them. */
  pages: z.number(),
  medium: Medium,
  /** Empty where it is not known. */
  dated: z.string(),
  remark: z.string(),
  /** Printed, and not back with a signature yet. */
  unsigned: z.boolean(),
})
export type ContentsRow = z.infer<typeof ContentsRow>

/** `unarchived`: handed over, the hours run. `lacking`: papers to chase. `lent`: the bag is with somebody. */
export const FileFilter = z.enum(['unarchived', 'lacking', 'lent', 'all'])
export type FileFilter = z.infer<typeof FileFilter>

export const FileRow = z.object({
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  /** Empty until the first handover opens the bag. */
  fileNo: z.string(),
  place: z.string(),
  caseId: Id.nullable(),
  caseNo: z.string(),
  handedOverAt: EpochMs.nullable(),
  /** Who received the family: whom a file that lies about is asked of. */
  by: z.string(),
  lacking: z.array(z.object({ code: DocumentCode, promisedFor: BusinessDate.nullable() })),
  borrower: z.string(),
  /** The day on which the bag, or the paper promised first, should be here. */
  due: BusinessDate.nullable(),
  late: z.boolean(),
})
export type FileRow = z.infer<typeof FileRow>

/** The paper bag of a home (一户一档). */
export const OwnerFile = z.object({
  unitId: Id,
  /** The last case of the home: of it the contents page and the label are printed. */
  caseId: Id.nullable(),
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
  contents: z.array(ContentsRow),
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
  ownerFiles: query('movein.work')
    .input(z.object({ filter: FileFilter, after: Cursor.optional(), size: PageSize }))
    .output(z.object({ rows: z.array(FileRow), next: Cursor.nullable(), total: z.number() })),
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
