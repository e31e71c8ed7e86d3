import type { Insertable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { MoveInScanTable } from '../database/tables/move-in.ts'
import type { ScanSubject } from './scans.contract.ts'

/** How a subject is written down. */
export const subjectKey = (subject: ScanSubject): string => {
  switch (subject.kind) {
    case 'document':
      return `document:${subject.code}`
    case 'defect':
      return `defect:${subject.defectId}`
    case 'meter':
      return `meter:${subject.meter}`
    case 'form':
      return `form:${subject.sheetId}`
  }
}

export const insertScan = async (tx: Tx, row: Insertable<MoveInScanTable>): Promise<void> => {
  await tx.q.insertInto('move_in_scan').values(row).execute()
}

export const scansOf = (db: Reader, caseId: string, subject: ScanSubject) =>
  db.q
    .selectFrom('move_in_scan')
    .leftJoin('staff', 'staff.id', 'move_in_scan.by_staff')
    .select(['move_in_scan.id as scanId', 'move_in_scan.at', 'staff.name as by'])
    .where('move_in_scan.case_id', '=', caseId)
    .where('move_in_scan.subject', '=', subjectKey(subject))
    .where('move_in_scan.removed_at', 'is', null)
    .orderBy('move_in_scan.at')

export const findScan = (db: Reader, scanId: string) =>
  db.q
    .selectFrom('move_in_scan')
    .selectAll()
    .where('id', '=', scanId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

export const removeScan = async (tx: Tx, scanId: string, reason: string): Promise<void> => {
  await tx.q
    .updateTable('move_in_scan')
    .set({ removed_at: tx.now, removed_reason: reason })
    .where('id', '=', scanId)
    .execute()
}

/** A form that was printed of this case. */
export const sheetOfCase = (db: Reader, caseId: string, sheetId: string) =>
  db.q
    .selectFrom('form_sheet')
    .select('sheet_id')
    .where('sheet_id', '=', sheetId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
