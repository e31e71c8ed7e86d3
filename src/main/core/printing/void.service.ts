import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import { indexRecordIn } from '../search/search.service.ts'
import { noHandNeeded, printsStillOpen } from './prints.repository.ts'
import { takeBackIn } from './queue.service.ts'
import { sheetEntry } from './sheet-search.ts'
import { latestSheet, voidSheet } from './sheets.repository.ts'
import { sheetOr404 } from './sheets.service.ts'

/** A spoiled or outdated sheet: what of it may still come out is taken back, its serial is never used again. */
export const voidSheetIn = async (tx: Tx, sheetId: string, reason: string): Promise<void> => {
  const sheet = await sheetOr404(tx, sheetId)
  if (sheet.voided) refuse('SHEET_VOIDED')
  for (const open of await printsStillOpen(tx, sheet.id)) await takeBackIn(tx, open)
  await voidSheet(tx, sheet.id, reason)
  if (sheet.serial !== '') await indexRecordIn(tx, sheetEntry({ ...sheet, voided: true }))
  await noHandNeeded(tx, sheet.id)
  tx.audit({
    record: { kind: 'print-sheet', id: sheet.id },
    before: { voided: false },
    after: { voided: true },
    reason,
  })
}

/** The paper of a record that is void itself; what was never printed has none. */
export const voidPaperOfIn = async (
  tx: Tx,
  form: string,
  recordId: string,
  reason: string,
): Promise<void> => {
  const sheet = await latestSheet(tx, form, recordId)
  if (sheet !== null && !sheet.voided) await voidSheetIn(tx, sheet.id, reason)
}
