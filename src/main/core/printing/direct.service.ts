import type { Tx } from '../database/database.ts'
import type { StoredContent } from '../files/file-store.ts'
import type { Call } from '../kernel/handler.ts'
import { keep } from './bytes.service.ts'
import type { FormSheet, FormSource } from './forms.ts'
import type { PrintingHouse } from './printing.house.ts'
import { queuePrintIn, type Started } from './queue.service.ts'
import { setupFor } from './setup.service.ts'
import { currentSheetIn } from './sheets.service.ts'

/** A sheet that is printed without a preview, such as a label: drawn before the command that queues it. */
export interface Drawn {
  readonly source: FormSource
  readonly recordId: string
  readonly content: FormSheet
  readonly bytes: Uint8Array
  readonly kept: StoredContent | null
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
    bytes,
    kept: await keep(house.files, source, { kind: 'original', bytes }),
    templateVersion: await house.documents.templateVersion(source.template),
  }
}

/** Queues it for the printer of the caller's desk. */
export const printDrawnIn = async (
  tx: Tx,
  { source, recordId, content, bytes, kept, ...drawn }: Drawn,
): Promise<Started> => {
  const sheet = await currentSheetIn(tx, source, recordId, content)
  const { sessionId, deskCode } = tx.call.caller
  const setup = await setupFor(tx, deskCode, source.formClass)
  const shown = {
    ...{ sheetId: sheet.id, sessionId, kind: 'original' as const, nth: 0, fromPage: 1, bytes },
    ...{ watermark: content.watermark, templateVersion: drawn.templateVersion },
    ...(content.facts && { facts: content.facts }),
  }
  return queuePrintIn(tx, { source, shown, kept, setup, reason: '' })
}
