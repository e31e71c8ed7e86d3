import type { Reader } from '../database/database.ts'
import type { Permission } from '../kernel/permission.ts'
import { permissionsOf } from './roles.ts'
import { allStaff } from './staff.repository.ts'

/** Whoever works here now, by name: for notes and lists of a desk. */
export const activeStaff = async (db: Reader): Promise<{ staffId: string; name: string }[]> =>
  (await allStaff(db)).filter(({ active }) => active).map(({ id, name }) => ({ staffId: id, name }))

/** Names of all who ever had an account, for records of before. */
export const staffNames = async (db: Reader): Promise<ReadonlyMap<string, string>> =>
  new Map((await allStaff(db)).map(({ id, name }) => [id, name]))

/** Who may do it, of those who work here now. */
export const staffWith = async (db: Reader, permission: Permission): Promise<readonly string[]> =>
  (await allStaff(db))
    .filter(({ active, role }) => active && permissionsOf(role).includes(permission))
    .map(({ id }) => id)
