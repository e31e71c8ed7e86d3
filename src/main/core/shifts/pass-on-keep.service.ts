import type { Reader } from '../database/database.ts'
import type { RetentionRule } from '../people/holdings.house.ts'
import { passOnKeepText } from './shifts.text.ts'

export const oldNotesQuery = (db: Reader, at: number) =>
  db.q.selectFrom('pass_on_note').select('id').where('done_at', '<', at)

/** A note between shifts may name a resident; once it is done nobody reads it again. */
export const passOnRule: RetentionRule = {
  ...{ key: 'pass-on-notes', ...passOnKeepText, keepDays: 365, tables: ['pass_on_note'] },
  waiting: async (db, { at }) => (await oldNotesQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const ids = (await oldNotesQuery(tx, at).limit(most).execute()).map(({ id }) => id)
    if (ids.length === 0) return 0
    await tx.q.deleteFrom('pass_on_reader').where('note_id', 'in', ids).execute()
    await tx.q.deleteFrom('pass_on_note').where('id', 'in', ids).execute()
    return ids.length
  },
}
