import type { Reader, Tx } from '../database/database.ts'
import { type Custody, KeyKind, type KeyLine } from './keys.schema.contract.ts'

const order = KeyKind.options

export const selectKeys = async (db: Reader, caseId: string): Promise<readonly KeyLine[]> =>
  (
    await db.q
      .selectFrom('move_in_key')
      .select(['kind', 'kit', 'given', 'reason', 'revision'])
      .where('case_id', '=', caseId)
      .execute()
  )
    .map((row) => ({ ...row, kind: KeyKind.parse(row.kind) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))

export const putKey = async (tx: Tx, caseId: string, line: KeyLine): Promise<void> => {
  const { kind, ...change } = line
  await tx.q
    .insertInto('move_in_key')
    .values({ case_id: caseId, kind, ...change })
    .onConflict((conflict) => conflict.columns(['case_id', 'kind']).doUpdateSet(change))
    .execute()
}

const custodies = (db: Reader) =>
  db.q
    .selectFrom('key_custody')
    .leftJoin('staff', 'staff.id', 'key_custody.taken_by')
    .select([
      'key_custody.id',
      'key_custody.custody_no as custodyNo',
      'key_custody.what',
      'key_custody.quantity',
      'key_custody.bag_no as bagNo',
      'key_custody.place',
      'key_custody.purpose',
      'key_custody.borrowers',
      'key_custody.notice',
      'key_custody.since',
      'key_custody.until',
      'staff.name as takenBy',
    ])

/** Keys of a home that lie with the centre now. */
export const selectCustodyOfUnit = async (db: Reader, unitId: string): Promise<readonly Custody[]> =>
  (
    await custodies(db)
      .where('key_custody.unit_id', '=', unitId)
      .where('key_custody.ended_at', 'is', null)
      .execute()
  ).map((row) => ({ ...row, takenBy: row.takenBy ?? '' }))
