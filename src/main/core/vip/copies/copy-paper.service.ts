import type { Tx } from '../../database/database.ts'
import { voidPaperOfIn } from '../../printing/void.service.ts'

/** The printed sheets of a copy, as the print log knows them. */
export const COPY_FORM = 'vip-copy'

/** What of a void copy may still come out is taken back, and its number is on no paper again. */
export const voidPaperIn = (tx: Tx, copyId: string, reason: string): Promise<void> =>
  voidPaperOfIn(tx, COPY_FORM, copyId, reason)
