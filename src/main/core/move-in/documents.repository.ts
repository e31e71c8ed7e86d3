import type { Reader, Tx } from '../database/database.ts'
import type { MoveInDocumentTable } from '../database/tables/move-in.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { DocumentCode, DocumentState } from './documents.schema.contract.ts'

export interface DocumentRow {
  readonly code: DocumentCode
  readonly state: DocumentState
  readonly promisedFor: BusinessDate | null
  readonly note: string
  readonly at: number | null
  readonly by: string
  readonly revision: number
}

/** What is known of a case's papers; a paper that nobody asked for yet has no row. */
export const selectDocuments = async (db: Reader, caseId: string): Promise<readonly DocumentRow[]> => {
  const rows = await db.q
    .selectFrom('move_in_document')
    .leftJoin('staff', 'staff.id', 'move_in_document.checked_by')
    .select([
      'move_in_document.code',
      'move_in_document.state',
      'move_in_document.promised_for as promisedFor',
      'move_in_document.note',
      'move_in_document.checked_at as at',
      'move_in_document.revision',
      'staff.name as by',
    ])
    .where('case_id', '=', caseId)
    .execute()
  return rows.map((row) => ({
    ...row,
    code: DocumentCode.parse(row.code),
    state: DocumentState.parse(row.state),
    by: row.by ?? '',
  }))
}

export const putDocument = async (
  tx: Tx,
  row: Omit<MoveInDocumentTable, 'note' | 'revision'> & { note: string; revision: number },
): Promise<void> => {
  const { case_id: _case, code: _code, ...change } = row
  await tx.q
    .insertInto('move_in_document')
    .values(row)
    .onConflict((conflict) => conflict.columns(['case_id', 'code']).doUpdateSet(change))
    .execute()
}

export interface Scan {
  readonly id: string
  readonly subject: string
  readonly digest: string
  readonly size: number
  readonly media: string
  readonly at: number
}

export const selectScans = async (db: Reader, caseId: string): Promise<readonly Scan[]> =>
  db.q
    .selectFrom('move_in_scan')
    .select(['id', 'subject', 'digest', 'size', 'media', 'at'])
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('at')
    .execute()
