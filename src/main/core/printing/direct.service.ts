import type { Tx } from '../database/database.ts'
import type { Call } from '../kernel/handler.ts'
import { type Laid, lay } from './bytes.service.ts'
import { type Finished, finished } from './finished.ts'
import type { FormSheet, FormSource } from './forms.ts'
import type { PrintingHouse } from './printing.house.ts'
import { queuePrintIn, type Started } from './queue.service.ts'
import { setupFor } from './setup.service.ts'
import { currentSheetIn } from './sheets.service.ts'

/** A sheet that is printed without a preview, such as a label: drawn before the command that queues it. */
export interface Drawn extends Finished {
  readonly source: FormSource
  readonly recordId: string
  readonly content: FormSheet
  readonly laid: Laid
  readonly templateVersion: number
}

/** Draws what carries no serial: a number is given inside the command alone. */
export const drawAtOnce = async (
  house: Pick<PrintingHouse, 'documents' | 'files'>,
  source: FormSource,
  recordId: string,
  call: Call,
): Promise<Drawn> => {
  const content = await source.sheetOf(recordId, call)
  const bytes = await content.make('', call.signal)
  return {
    source,
    recordId,
    content,
    ...(await finished(bytes)),
    laid: await lay(house.files, source, { kind: 'original', bytes }),
    templateVersion: await house.documents.templateVersion(source.template),
  }
}

/** Queues it for the printer of the caller's desk. */
export const printDrawnIn = async (
  tx: Tx,
  { source, recordId, content, laid, ...drawn }: Drawn,
): Promise<Started> => {
  const sheet = await currentSheetIn(tx, source, recordId, content)
  const { sessionId, deskCode } = tx.call.caller
  const setup = await setupFor(tx, deskCode, source.formClass)
  const shown = {
    ...{ sheetId: sheet.id, sessionId, kind: 'original' as const, nth: 0, fromPage: 1 },
    ...{ bytes: drawn.bytes, digest: drawn.digest, pages: drawn.pages },
    ...{ watermark: content.watermark, templateVersion: drawn.templateVersion },
    ...(content.facts && { facts: content.facts }),
  }
  return queuePrintIn(tx, { source, shown, laid, setup, reason: '' })
}
