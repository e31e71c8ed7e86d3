import type { Insertable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { FileLoanTable, OwnerFilePageTable } from '../database/tables/move-in.ts'

export const findOwnerFile = (db: Reader, unitId: string) =>
  db.q.selectFrom('owner_file').selectAll().where('unit_id', '=', unitId).executeTakeFirst()

export const insertOwnerFile = async (
  tx: Tx,
  row: { readonly unit_id: string; readonly file_no: string; readonly zone: string; readonly place: string },
): Promise<void> => {
  await tx.q
    .insertInto('owner_file')
    .values({ ...row, opened_at: tx.now, opened_by: tx.call.caller.staffId })
    .execute()
}

export const placeOwnerFile = async (
  tx: Tx,
  { unit_id, revision }: { readonly unit_id: string; readonly revision: number },
  place: string,
): Promise<void> => {
  await tx.q
    .updateTable('owner_file')
    .set({ place, revision: revision + 1 })
    .where('unit_id', '=', unit_id)
    .execute()
}

export const pagesOfFile = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('owner_file_page')
    .leftJoin('staff', 'staff.id', 'owner_file_page.by_staff')
    .select([
      'owner_file_page.id',
      'owner_file_page.title',
      'owner_file_page.pages',
      'owner_file_page.medium',
      'owner_file_page.dated',
      'owner_file_page.remark',
      'staff.name as by',
    ])
    .where('owner_file_page.unit_id', '=', unitId)
    .orderBy('owner_file_page.at')
    .execute()

export const insertPage = async (tx: Tx, row: Insertable<OwnerFilePageTable>): Promise<void> => {
  await tx.q.insertInto('owner_file_page').values(row).execute()
}

export const loansOfFile = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('file_loan')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('lent_at', 'desc')
    .limit(50)
    .execute()

export const findFileLoan = (db: Reader, id: string) =>
  db.q.selectFrom('file_loan').selectAll().where('id', '=', id).executeTakeFirst()

export const insertFileLoan = async (tx: Tx, row: Insertable<FileLoanTable>): Promise<void> => {
  await tx.q.insertInto('file_loan').values(row).execute()
}

export const endFileLoan = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<void> => {
  await tx.q
    .updateTable('file_loan')
    .set({ returned_at: tx.now, returned_by: tx.call.caller.staffId, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}
