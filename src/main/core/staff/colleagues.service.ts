import type { Reader } from '../database/database.ts'
import { allStaff } from './staff.repository.ts'

/** Whoever works here now, by name: for notes and lists of a desk. */
export const activeStaff = async (db: Reader): Promise<{ staffId: string; name: string }[]> =>
  (await allStaff(db)).filter(({ active }) => active).map(({ id, name }) => ({ staffId: id, name }))
