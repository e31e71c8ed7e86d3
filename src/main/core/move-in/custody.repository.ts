import type { Insertable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { KeyCustodyTable, KeyLoanTable } from '../database/tables/move-in.ts'
import type { Scope } from '../kernel/caller.ts'

/** Keys with the centre now; the loan that is out, if one is. What ends first stands first. */
export const heldQuery = (db: Reader, scope: Scope, unitId: string | undefined) =>
  db.q
    .selectFrom('key_custody')
    .innerJoin('unit', 'unit.id', 'key_custody.unit_id')
    .leftJoin('staff', 'staff.id', 'key_custody.taken_by')
    .leftJoin('key_loan', (join) =>
      join.onRef('key_loan.custody_id', '=', 'key_custody.id').on('key_loan.returned_at', 'is', null),
    )
    .leftJoin('staff as lender', 'lender.id', 'key_loan.lent_by')
    .select([
      'key_custody.id',
      'key_custody.custody_no as custodyNo',
      'key_custody.unit_id as unitId',
      'unit.name as unit',
      'key_custody.zone',
      'key_custody.what',
      'key_custody.quantity',
      'key_custody.bag_no as bagNo',
      'key_custody.place',
      'key_custody.purpose',
      'key_custody.borrowers',
      'key_custody.notice',
      'key_custody.since',
      'key_custody.until',
      'key_custody.revision',
      'key_custody.case_id as caseId',
      'staff.name as takenBy',
      'key_loan.id as loanId',
      'key_loan.borrower',
      'key_loan.phone',
      'key_loan.paper_tail as paperTail',
      'key_loan.reason',
      'key_loan.lent_at as lentAt',
      'key_loan.due_at as dueAt',
      'key_loan.revision as loanRevision',
      'lender.name as lentBy',
    ])
    .where('key_custody.ended_at', 'is', null)
    .where(({ fn, val }) => fn.coalesce('key_custody.zone', val('')), 'in', scope.zones)
    .$if(unitId !== undefined, (query) => query.where('key_custody.unit_id', '=', unitId ?? ''))
    .orderBy('key_custody.until')
    .orderBy('key_custody.id')

/** What is with the centre now, whoever asks: for the count of the board, which names no person. */
export const keptKeysQuery = (db: Reader) =>
  db.q
    .selectFrom('key_custody')
    .innerJoin('unit', 'unit.id', 'key_custody.unit_id')
    .leftJoin('key_loan', (join) =>
      join.onRef('key_loan.custody_id', '=', 'key_custody.id').on('key_loan.returned_at', 'is', null),
    )
    .select([
      'key_custody.id',
      'key_custody.custody_no as custodyNo',
      'key_custody.bag_no as bagNo',
      'key_custody.place',
      'unit.name as unit',
      'key_loan.id as loanId',
    ])
    .where('key_custody.ended_at', 'is', null)
    .orderBy('key_custody.place')
    .orderBy('key_custody.bag_no')
    .orderBy('key_custody.id')

export const findCustody = (db: Reader, scope: Scope, id: string) =>
  db.q
    .selectFrom('key_custody')
    .selectAll()
    .where('id', '=', id)
    .where('zone', 'in', scope.zones)
    .executeTakeFirst()

export const findLoan = (db: Reader, id: string) =>
  db.q.selectFrom('key_loan').selectAll().where('id', '=', id).executeTakeFirst()

export const loanOut = (db: Reader, custodyId: string) =>
  db.q
    .selectFrom('key_loan')
    .select(['id', 'borrower'])
    .where('custody_id', '=', custodyId)
    .where('returned_at', 'is', null)
    .executeTakeFirst()

export const insertCustody = async (tx: Tx, row: Insertable<KeyCustodyTable>): Promise<void> => {
  await tx.q.insertInto('key_custody').values(row).execute()
}

export const endCustody = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
  note: string,
): Promise<void> => {
  await tx.q
    .updateTable('key_custody')
    .set({
      ended_at: tx.now,
      ended_by: tx.call.caller.staffId,
      ended_note: note,
      revision: revision + 1,
    })
    .where('id', '=', id)
    .execute()
}

export const insertLoan = async (tx: Tx, row: Insertable<KeyLoanTable>): Promise<void> => {
  await tx.q.insertInto('key_loan').values(row).execute()
}

export const endLoan = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
  note: string,
): Promise<void> => {
  await tx.q
    .updateTable('key_loan')
    .set({ returned_at: tx.now, returned_by: tx.call.caller.staffId, note, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}
