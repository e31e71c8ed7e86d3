import type { Reader, Tx } from '../database/database.ts'

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
