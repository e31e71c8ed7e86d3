import type { Database, Reader, Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { activeStaff } from '../staff/colleagues.service.ts'
import { insertNote, markDone, markRead, noteOf, notesOpen } from './pass-on.repository.ts'
import type { PassOnNote, shiftsContract } from './shifts.contract.ts'

interface NotesHouse {
  readonly database: Database
}

type Input<K extends keyof Handlers<typeof shiftsContract>> = Parameters<
  Handlers<typeof shiftsContract>[K]
>[0]

/** Notes that are not done with, the newest first; those that wait for this reader come before all. */
export const openNotes = async (db: Reader, staffId: string): Promise<readonly PassOnNote[]> => {
  const notes = (await notesOpen(db)).map((note) => ({
    ...note,
    mine: note.readers.some((reader) => reader.staffId === staffId && reader.readAt === null),
  }))
  return [...notes].sort((a, b) => Number(b.mine) - Number(a.mine) || b.at - a.at)
}

export const colleagues = ({ database: { reader } }: NotesHouse) => activeStaff(reader)

export const passOn = (house: NotesHouse, input: Input<'passOn'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const known = new Set((await activeStaff(tx)).map(({ staffId }) => staffId))
    if (input.readers.some((reader) => !known.has(reader))) return refuse('NOT_FOUND')
    return passOnIn(tx, input)
  })

/** As a step of whoever has something to pass on: the count of a shift. */
export const passOnIn = async (
  tx: Tx,
  note: { readonly content: string; readonly readers: readonly string[] },
): Promise<{ readonly noteId: string }> => {
  const noteId = tx.id()
  await insertNote(tx, { id: noteId, content: note.content, readers: [...new Set(note.readers)] })
  tx.audit({ record: { kind: 'pass-on-note', id: noteId }, after: note })
  tx.changed('shifts', noteId)
  return { noteId }
}

export const readNote = (house: NotesHouse, input: Input<'readNote'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { noteId } = input
    if (!(await markRead(tx, noteId))) return refuse('NOT_FOUND')
    tx.audit({ record: { kind: 'pass-on-note', id: noteId }, after: { read: true } })
    tx.changed('shifts', noteId)
    return {}
  })

export const doneNote = (house: NotesHouse, input: Input<'doneNote'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { noteId } = input
    if ((await noteOf(tx, noteId)) === undefined) return refuse('NOT_FOUND')
    await markDone(tx, noteId)
    tx.audit({ record: { kind: 'pass-on-note', id: noteId }, after: { done: true } })
    tx.changed('shifts', noteId)
    return {}
  })
