import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { caseRecords } from './cases.repository.ts'

/** What the lists show of a bag, whichever way it was found. The zone is compared through a function: see `caseRecords`. */
const files = (db: Reader, scope: Scope) =>
  db.q
    .selectFrom('owner_file')
    .innerJoin('unit', 'unit.id', 'owner_file.unit_id')
    .select([
      'owner_file.unit_id as unitId',
      'unit.name as unit',
      'owner_file.zone',
      'owner_file.file_no as fileNo',
      'owner_file.place',
    ])
    .where(({ fn, val }) => fn.coalesce('owner_file.zone', val('')), 'in', scope.zones)

/** Every bag by its number. */
export const allFiles = (db: Reader, scope: Scope, size: number, after: string | null) =>
  files(db, scope)
    .$if(after !== null, (query) => query.where('owner_file.file_no', '>', after ?? ''))
    .orderBy('owner_file.file_no')
    .limit(size)

/** Bags that are with somebody; what should be back first stands first. */
export const lentFiles = (db: Reader, scope: Scope) =>
  files(db, scope)
    .innerJoin('file_loan', 'file_loan.unit_id', 'owner_file.unit_id')
    .select(['file_loan.borrower', 'file_loan.due'])
    .where('file_loan.returned_at', 'is', null)
    .orderBy('file_loan.due')
    .orderBy('file_loan.id')

/** Handed over and not in the archive yet: the hours run (iwuye: all within 24). */
export const unarchivedCases = (db: Reader, scope: Scope) =>
  caseRecords(db, scope)
    .leftJoin('owner_file', 'owner_file.unit_id', 'move_in_case.unit_id')
    .select(['owner_file.file_no as fileNo', 'owner_file.place'])
    .where('move_in_case.phase', '=', 'handedOver')
    .where('move_in_case.closed_at', 'is', null)
    .orderBy('move_in_case.handed_over_at')

/** Papers that were not brought, by the day on which they were promised; those without a day stand first. */
export const missingPapers = (db: Reader, scope: Scope) =>
  caseRecords(db, scope)
    .innerJoin('move_in_document', 'move_in_document.case_id', 'move_in_case.id')
    .leftJoin('owner_file', 'owner_file.unit_id', 'move_in_case.unit_id')
    .select([
      'owner_file.file_no as fileNo',
      'owner_file.place',
      'move_in_document.code',
      'move_in_document.promised_for as promisedFor',
    ])
    .where('move_in_document.state', '=', 'missing')
    .where('move_in_case.phase', '<>', 'cancelled')
    .orderBy('move_in_document.promised_for')
    .orderBy('move_in_case.id')

export const countFiles = async (db: Reader, scope: Scope): Promise<number> => {
  const { count } = await files(db, scope)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
