import type { Reader, Tx } from '../database/database.ts'
import type { StaffTable } from '../database/tables/staff.ts'
import { NO_TRIES, type StoredTries, type Tries } from './sign-in.rules.ts'
import { Role } from './staff.contract.ts'

export interface Staff {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly zones: readonly string[]
  readonly deskCode: string
  readonly active: boolean
  readonly textScale: number
  readonly revision: number
}

export type SecretKind = 'password' | 'pin' | 'badge'

export interface Desk {
  readonly code: string
  readonly name: string
  readonly zone: string
}

const staffOf = (row: StaffTable): Staff => ({
  id: row.id,
  name: row.name,
  role: Role.parse(row.role),
  zones: row.zones.split(' '),
  deskCode: row.desk_code,
  active: row.active === 1,
  textScale: row.text_scale,
  revision: row.revision,
})

const rowOf = (staff: Staff): StaffTable => ({
  id: staff.id,
  name: staff.name,
  role: staff.role,
  zones: staff.zones.join(' '),
  desk_code: staff.deskCode,
  active: staff.active ? 1 : 0,
  text_scale: staff.textScale,
  revision: staff.revision,
})

export const allStaff = async (db: Reader): Promise<readonly Staff[]> =>
  (await db.q.selectFrom('staff').selectAll().orderBy('id').execute()).map(staffOf)

export const findStaff = async (db: Reader, id: string): Promise<Staff | null> => {
  const row = await db.q.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : staffOf(row)
}

export const nameTaken = async (db: Reader, name: string, exceptId: string): Promise<boolean> =>
  (await db.q
    .selectFrom('staff')
    .select('id')
    .where('name', '=', name)
    .where('id', '!=', exceptId)
    .executeTakeFirst()) !== undefined

export const insertStaff = async (tx: Tx, staff: Staff): Promise<void> => {
  await tx.q.insertInto('staff').values(rowOf(staff)).execute()
}

/** False when somebody else changed the row since `staff.revision - 1`. */
export const updateStaff = async (tx: Tx, staff: Staff): Promise<boolean> => {
  const { numUpdatedRows } = await tx.q
    .updateTable('staff')
    .set(rowOf(staff))
    .where('id', '=', staff.id)
    .where('revision', '=', staff.revision - 1)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const setTextScale = async (tx: Tx, id: string, scale: number): Promise<void> => {
  await tx.q.updateTable('staff').set({ text_scale: scale }).where('id', '=', id).execute()
}

export const secretHash = async (db: Reader, staffId: string, kind: SecretKind): Promise<string | null> =>
  (
    await db.q
      .selectFrom('credential')
      .select('hash')
      .where('staff_id', '=', staffId)
      .where('kind', '=', kind)
      .executeTakeFirst()
  )?.hash ?? null

export const staffOfBadge = async (db: Reader, digest: string): Promise<string | null> =>
  (
    await db.q
      .selectFrom('credential')
      .select('staff_id')
      .where('kind', '=', 'badge')
      .where('hash', '=', digest)
      .executeTakeFirst()
  )?.staff_id ?? null

/** Ids of the staff that have a secret of this kind. */
export const holdersOf = async (db: Reader, kind: SecretKind): Promise<ReadonlySet<string>> =>
  new Set(
    (await db.q.selectFrom('credential').select('staff_id').where('kind', '=', kind).execute()).map(
      (row) => row.staff_id,
    ),
  )

export const putSecret = async (tx: Tx, staffId: string, kind: SecretKind, hash: string): Promise<void> => {
  await tx.q
    .insertInto('credential')
    .values({ staff_id: staffId, kind, hash })
    .onConflict((conflict) => conflict.columns(['staff_id', 'kind']).doUpdateSet({ hash }))
    .execute()
}

export const triesOf = async (
  db: Reader,
  staffId: string,
  deskCode: string,
  kind: 'password' | 'pin',
): Promise<StoredTries> => {
  const row = await db.q
    .selectFrom('sign_in_try')
    .select(['wrong_in_row', 'block_ms', 'blocked_at'])
    .where('staff_id', '=', staffId)
    .where('desk_code', '=', deskCode)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row === undefined
    ? { ...NO_TRIES, blockedAt: 0 }
    : { wrongInRow: row.wrong_in_row, blockMs: row.block_ms, blockedAt: row.blocked_at }
}

export const putTries = async (
  tx: Tx,
  staffId: string,
  deskCode: string,
  kind: 'password' | 'pin',
  tries: Tries,
): Promise<void> => {
  const set = { wrong_in_row: tries.wrongInRow, block_ms: tries.blockMs, blocked_at: tx.now }
  await tx.q
    .insertInto('sign_in_try')
    .values({ staff_id: staffId, desk_code: deskCode, kind, ...set })
    .onConflict((conflict) => conflict.columns(['staff_id', 'desk_code', 'kind']).doUpdateSet(set))
    .execute()
}

/** At every desk. */
export const forgetTries = async (tx: Tx, staffId: string, kind: 'password' | 'pin'): Promise<void> => {
  await tx.q.deleteFrom('sign_in_try').where('staff_id', '=', staffId).where('kind', '=', kind).execute()
}

export const wrongPins = async (db: Reader, staffId: string): Promise<number> =>
  (await db.q.selectFrom('pin_window').select('wrong').where('staff_id', '=', staffId).executeTakeFirst())
    ?.wrong ?? 0

export const putWrongPins = async (tx: Tx, staffId: string, wrong: number): Promise<void> => {
  await tx.q
    .insertInto('pin_window')
    .values({ staff_id: staffId, wrong })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ wrong }))
    .execute()
}

export const deskOpened = async (db: Reader, deskCode: string, businessDate: string): Promise<boolean> =>
  (await db.q
    .selectFrom('desk_opening')
    .select('desk_code')
    .where('desk_code', '=', deskCode)
    .where('business_date', '=', businessDate)
    .executeTakeFirst()) !== undefined

export const openDesk = async (tx: Tx, deskCode: string): Promise<void> => {
  await tx.q
    .insertInto('desk_opening')
    .values({ desk_code: deskCode, business_date: tx.businessDate })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const allDesks = async (db: Reader): Promise<readonly Desk[]> =>
  db.q.selectFrom('desk').selectAll().orderBy('code').execute()

export const findDesk = async (db: Reader, code: string): Promise<Desk | null> =>
  (await db.q.selectFrom('desk').selectAll().where('code', '=', code).executeTakeFirst()) ?? null

export const insertDesks = async (tx: Tx, desks: readonly Desk[]): Promise<void> => {
  await tx.q
    .insertInto('desk')
    .values([...desks])
    .execute()
}
