import type { Reader, Tx } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { HoldingsAsked } from '../people/holdings.house.ts'

/** Cases of the person's homes; which of them are the person's is decided by their fields and days. */
export const casesOfHomesQuery = (db: Reader, { homes }: HoldingsAsked) =>
  db.q
    .selectFrom('move_in_case')
    .innerJoin('unit', 'unit.id', 'move_in_case.unit_id')
    .select([
      'move_in_case.id',
      'move_in_case.case_no',
      'move_in_case.unit_id',
      'move_in_case.handed_over_date',
      'move_in_case.closed_at',
      'unit.name as unit',
    ])
    .where(
      'move_in_case.unit_id',
      'in',
      homes.map(({ unitId }) => unitId),
    )

export const fieldsOf = async (db: Reader, caseIds: readonly string[]) =>
  caseIds.length === 0
    ? []
    : db.q
        .selectFrom('move_in_entry')
        .select(['case_id as caseId', 'field', 'value'])
        .where('case_id', 'in', [...caseIds])
        .execute()

export const scansOf = async (db: Reader, caseIds: readonly string[]) =>
  caseIds.length === 0
    ? []
    : db.q
        .selectFrom('move_in_scan')
        .select(['id', 'case_id as caseId', 'at'])
        .where('case_id', 'in', [...caseIds])
        .where('removed_at', 'is', null)
        .execute()

/** Keys of the person's homes that the person borrowed, by the name that was written down. */
export const loansOfPersonQuery = (db: Reader, { homes, name }: HoldingsAsked) =>
  db.q
    .selectFrom('key_loan')
    .innerJoin('key_custody', 'key_custody.id', 'key_loan.custody_id')
    .select([
      'key_loan.id',
      'key_custody.custody_no',
      'key_loan.lent_at',
      'key_loan.returned_at',
      'key_loan.phone',
      'key_loan.paper_tail',
    ])
    .where(
      'key_custody.unit_id',
      'in',
      homes.map(({ unitId }) => unitId),
    )
    .where('key_loan.borrower', '=', name)

export const dropFields = async (tx: Tx, caseId: string, fields: readonly string[]): Promise<void> => {
  if (fields.length === 0) return
  await tx.q
    .deleteFrom('move_in_entry')
    .where('case_id', '=', caseId)
    .where('field', 'in', [...fields])
    .execute()
}

/** Gives the pictures that no other case has. */
export const dropScans = async (tx: Tx, caseId: string): Promise<readonly string[]> => {
  const alone: string[] = []
  const scans = await tx.q
    .selectFrom('move_in_scan')
    .select('digest')
    .distinct()
    .where('case_id', '=', caseId)
    .where('digest', '<>', '')
    .execute()
  await tx.q
    .updateTable('move_in_scan')
    .set({ removed_at: tx.now, removed_reason: '', digest: '' })
    .where('case_id', '=', caseId)
    .execute()
  for (const { digest } of scans) {
    const other = await tx.q
      .selectFrom('move_in_scan')
      .select('id')
      .where('digest', '=', digest)
      .executeTakeFirst()
    if (other === undefined) alone.push(digest)
  }
  return alone
}

const nobody = { borrower: '', phone: '', paper_tail: '' } as const

export const forgetLoans = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx.q
    .updateTable('key_loan')
    .set(nobody)
    .where('id', 'in', [...ids])
    .execute()
}

/** Loans of keys and of files that came back before `at` and still name somebody. */
export const oldLoansQuery = (db: Reader, table: 'key_loan' | 'file_loan', at: number) =>
  db.q.selectFrom(table).select('id').where('returned_at', '<', at).where('borrower', '<>', '')

export const forgetOldLoans = async (tx: Tx, at: number, most: number): Promise<number> => {
  const keys = await oldLoansQuery(tx, 'key_loan', at).limit(most).execute()
  await forgetLoans(
    tx,
    keys.map(({ id }) => id),
  )
  const files = await oldLoansQuery(tx, 'file_loan', at)
    .limit(most - keys.length)
    .execute()
  if (files.length > 0)
    await tx.q
      .updateTable('file_loan')
      .set({ borrower: '' })
      .where(
        'id',
        'in',
        files.map(({ id }) => id),
      )
      .execute()
  return keys.length + files.length
}

/** Three years after the last owner of these homes left (民法典 188). */
export const claimsEnd = ({ homes }: HoldingsAsked): BusinessDate | null => {
  const left = homes.flatMap(({ isOwner, until }) => (isOwner && until !== null ? [until] : [])).sort()
  const last = left.at(-1)
  return last === undefined ? null : addDays(last, 3 * 365)
}
