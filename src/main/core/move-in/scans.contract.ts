import { z } from 'zod'
import { command, disclose, query, session } from '../kernel/procedure.ts'
import { CommandId, EpochMs, Id, line, opaque } from '../kernel/schema.ts'
import { PictureProblem } from '../pictures/pictures.contract.ts'
import { DocumentCode } from './documents.schema.contract.ts'
import { Meter } from './inspection.schema.contract.ts'
import { CaseState } from './move-in.schema.contract.ts'

/** What a picture shows: a paper, a defect or a meter of this case, or a form as it was signed. */
export const ScanSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), code: DocumentCode }),
  z.object({ kind: z.literal('defect'), defectId: Id }),
  z.object({ kind: z.literal('meter'), meter: Meter }),
  z.object({ kind: z.literal('form'), sheetId: Id }),
])
export type ScanSubject = z.infer<typeof ScanSubject>

export const scansContract = {
  /** Decoded in a process of its own and sealed, before the command that says what it shows. */
  layScan: session('movein.work')
    .input(z.object({ file: z.file() }))
    .output(z.object({ picture: z.string() }))
    .errors({ PICTURE_UNUSABLE: { data: z.object({ problem: PictureProblem }) } }),
  addScan: command('movein.work')
    .input(z.object({ commandId: CommandId, id: Id, subject: ScanSubject, picture: opaque(64) }))
    .output(z.object({ scanId: Id }))
    .errors({
      NOT_NOW: { data: z.object({ state: CaseState }) },
      UPLOAD_GONE: {},
      COPY_NOT_KEPT: {},
      SUBJECT_UNKNOWN: {},
    }),
  scans: query('movein.work')
    .input(z.object({ id: Id, subject: ScanSubject }))
    .output(z.array(z.object({ scanId: Id, at: EpochMs, by: z.string() }))),
  /** Each look at a paper is written down. */
  scan: disclose('movein.work')
    .input(z.object({ scanId: Id }))
    .output(z.file())
    .errors({ FILE_MISSING: {}, FILE_DAMAGED: {} }),
  /** It is shown no more; why, and what it was, stays. */
  dropScan: command('movein.work')
    .input(z.object({ commandId: CommandId, scanId: Id, reason: line(40) }))
    .output(z.object({})),
}
