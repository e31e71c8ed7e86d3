import type { Reader } from '../database/database.ts'

/** Cases of a folder, the newest first. */
export const casesOnFile = async (db: Reader, most: number): Promise<readonly string[]> =>
  (await db.q.selectFrom('move_in_case').select('id').orderBy('id', 'desc').limit(most).execute()).map(
    ({ id }) => id,
  )
