import type { Reader, Tx } from '../database/database.ts'
import type { PassOnNote } from './shifts.contract.ts'

/** Notes of a day or two: what is older is done with or nagged about. */
const MOST = 50

export const notesOpen = async (db: Reader): Promise<readonly Omit<PassOnNote, 'mine'>[]> => {
  const notes = await db.q
    .selectFrom('pass_on_note as note')
    .leftJoin('staff', 'staff.id', 'note.by_staff')
    .select(['note.id', 'note.desk_code as deskCode', 'note.at', 'staff.name as by', 'note.content'])
    .where('note.done_at', 'is', null)
    .orderBy('note.at', 'desc')
    .orderBy('note.id', 'desc')
    .limit(MOST)
    .execute()
  const readers = await readersOf(
    db,
    notes.map(({ id }) => id),
  )
  return notes.map((note) => ({ ...note, by: note.by ?? '', readers: readers.get(note.id) ?? [] }))
}

const readersOf = async (
  db: Reader,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, PassOnNote['readers']>> => {
  if (noteIds.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('pass_on_reader as reader')
    .leftJoin('staff', 'staff.id', 'reader.staff_id')
    .select(['reader.note_id', 'reader.staff_id as staffId', 'staff.name', 'reader.read_at as readAt'])
    .where('reader.note_id', 'in', [...noteIds])
    .execute()
  const byNote = Map.groupBy(rows, ({ note_id }) => note_id)
  return new Map(
    [...byNote].map(([id, own]) => [
      id,
      own.map(({ staffId, name, readAt }) => ({ staffId, name: name ?? '', readAt })),
    ]),
  )
}

export const noteOf = (db: Reader, id: string) =>
  db.q.selectFrom('pass_on_note').select('id').where('id', '=', id).executeTakeFirst()

export const insertNote = async (
  tx: Tx,
  note: { readonly id: string; readonly content: string; readonly readers: readonly string[] },
): Promise<void> => {
  const { deskCode, staffId } = tx.call.caller
  await tx.q
    .insertInto('pass_on_note')
    .values({
      ...{ id: note.id, desk_code: deskCode, at: tx.now, by_staff: staffId, content: note.content },
      ...{ done_at: null, done_by: null },
    })
    .execute()
  await tx.q
    .insertInto('pass_on_reader')
    .values(note.readers.map((staff_id) => ({ note_id: note.id, staff_id, read_at: null })))
    .execute()
}

/** False when the caller is not one of its readers, or has read it before. */
export const markRead = async (tx: Tx, noteId: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx.q
    .updateTable('pass_on_reader')
    .set({ read_at: tx.now })
    .where('note_id', '=', noteId)
    .where('staff_id', '=', tx.call.caller.staffId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const markDone = async (tx: Tx, noteId: string): Promise<void> => {
  await tx.q
    .updateTable('pass_on_note')
    .set({ done_at: tx.now, done_by: tx.call.caller.staffId })
    .where('id', '=', noteId)
    .execute()
}
