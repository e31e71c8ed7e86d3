import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { ClassifiedRefusalTable } from '../database/tables/print-desk.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { LedgerDuty } from './ledger.contract.ts'
import type { Refusal } from './print-desk.schema.contract.ts'

export const insertRefusal = async (tx: Tx, row: ClassifiedRefusalTable): Promise<void> => {
  await tx.q.insertInto('classified_refusal').values(row).execute()
}

const refusals = (db: Reader) =>
  db.q
    .selectFrom('classified_refusal as refusal')
    .leftJoin('staff', 'staff.id', 'refusal.staff_id')
    .leftJoin('staff as told', 'told.id', 'refusal.told_to')
    .select([
      'refusal.id',
      'refusal.refusal_no as refusalNo',
      'refusal.at',
      'refusal.desk_code as deskCode',
      'refusal.duty',
      'refusal.told_at as toldAt',
      'staff.name as by',
      'told.name as toldTo',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof refusals>['execute']>>[number]

const refusalOf = ({ duty, by, toldTo, ...row }: Row): Refusal => ({
  ...row,
  duty: LedgerDuty.parse(duty),
  by: by ?? '',
  toldTo: toldTo ?? '',
})

export const findRefusal = async (db: Reader, id: string): Promise<Refusal | null> => {
  const row = await refusals(db).where('refusal.id', '=', id).executeTakeFirst()
  return row === undefined ? null : refusalOf(row)
}

export const refusalsQuery = (db: Reader, size: number, cursor?: string) => {
  const newest = refusals(db).orderBy('refusal.at', 'desc').orderBy('refusal.id', 'desc').limit(size)
  if (cursor === undefined) return newest
  const [at, id] = decodeCursor(cursor, 2)
  return newest.where(sql<boolean>`(refusal.at, refusal.id) < (${Number(at)}, ${id})`)
}

export const refusalPage = async (db: Reader, size: number, cursor?: string) => {
  const rows = (await refusalsQuery(db, size + 1, cursor).execute()).map(refusalOf)
  return cutPage(rows, size, ({ at, id }) => [at, id])
}

export const countRefusals = async (db: Reader, untoldOnly: boolean): Promise<number> => {
  const all = db.q.selectFrom('classified_refusal').select(sql<number>`count(*)`.as('n'))
  const row = await (untoldOnly ? all.where('told_at', 'is', null) : all).executeTakeFirst()
  return row?.n ?? 0
}

export const refusalsBetween = async (
  db: Reader,
  from: BusinessDate,
  to: BusinessDate,
): Promise<readonly Refusal[]> => {
  const rows = await refusals(db)
    .where('refusal.business_date', '>=', from)
    .where('refusal.business_date', '<=', to)
    .orderBy('refusal.at')
    .execute()
  return rows.map(refusalOf)
}

/** Those that no supervisor knows of, the oldest first. */
export const untoldRefusals = async (db: Reader, limit: number): Promise<readonly Refusal[]> =>
  (
    await refusals(db)
      .where('refusal.told_at', 'is', null)
      .orderBy('refusal.at')
      .orderBy('refusal.id')
      .limit(limit)
      .execute()
  ).map(refusalOf)

export const tellRefusal = async (tx: Tx, id: string): Promise<void> => {
  await tx.q
    .updateTable('classified_refusal')
    .set({ told_at: tx.now, told_to: tx.call.caller.staffId })
    .where('id', '=', id)
    .where('told_at', 'is', null)
    .execute()
}
