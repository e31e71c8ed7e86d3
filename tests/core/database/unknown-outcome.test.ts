import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTrail } from '#core/audit/trail.ts'
import { openAnchor } from '#core/database/anchor.ts'
import { openConnection } from '#core/database/connection.ts'
import { createDatabase } from '#core/database/create-database.ts'
import { databaseFile } from '#core/setup/foundations.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { commandId, newPlace, openPlace, putNote } from '../../support/foundation.ts'

const ioError = () => Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })

/** A disk that fails once while a command commits, before or after the log took it; and may go on failing for a while. */
const failing = async (when: 'before' | 'after', folding: 'at once' | 'later' = 'at once') => {
  const place = newPlace()
  const founded = await openPlace(place)
  founded.close()
  const file = databaseFile(place.folder)
  const open = () => ({
    writer: openConnection(file, place.key, { cacheMb: 4 }),
    reader: openConnection(file, place.key, { cacheMb: 4, readonly: true }),
  })
  const first = open()
  const state = { fails: 0, reopened: 0, folds: folding === 'at once' }
  const { exec } = first.writer
  first.writer.exec = (sql) => {
    if (sql !== 'COMMIT' || state.fails > 0) return exec.call(first.writer, sql)
    state.fails += 1
    if (when === 'after') exec.call(first.writer, sql)
    throw ioError()
  }
  const anchor = openAnchor(join(place.folder, 'anchor'), deriveKey(place.key, 'anchor'))
  const database = createDatabase({
    ...first,
    reopen: () => {
      state.reopened += 1
      const pair = open()
      const { pragma } = pair.writer
      pair.writer.pragma = (source, options) => {
        if (source.startsWith('wal_checkpoint') && !state.folds) throw ioError()
        return pragma.call(pair.writer, source, options)
      }
      return pair
    },
    clock: place.clock,
    random: machineRandom,
    anchor,
    trail: createTrail({ chain: place.key, digest: place.key }),
    timeZone: () => 'Asia/Shanghai',
    published: () => {},
  })
  onTestFinished(() => database.close())
  const notes = async () =>
    (await database.reader.q.selectFrom('setting').select('key').where('key', 'like', 'note-%').execute())
      .length
  return { database, state, notes, anchor }
}

const note = { commandId: commandId(1), key: 'note-1', text: '一条' }

describe('a command whose commit ended in an error of the disk', () => {
  it('is acknowledged when the log has it after all, once, and the anchor follows', async () => {
    const { database, state, notes, anchor } = await failing('after')
    expect(await putNote(database, note)).toEqual({ serial: 1 })
    expect(state.reopened).toBe(1)
    expect(await notes()).toBe(1)
    expect(anchor.read()?.seq).toBe(1)
    expect(await putNote(database, note)).toEqual({ serial: 1 })
    expect(await notes()).toBe(1)
  })

  it('is an error when the log has it not; the same command again does it once, in the same house', async () => {
    const { database, state, notes } = await failing('before')
    await expect(putNote(database, note)).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
    expect(state.reopened).toBe(1)
    expect(await notes()).toBe(0)
    expect(await putNote(database, note)).toEqual({ serial: 1 })
    expect(await notes()).toBe(1)
  })

  it('is not acknowledged and nothing more is written while the log cannot be folded in and synced', async () => {
    const { database, state, notes } = await failing('after', 'later')
    const next = { commandId: commandId(2), key: 'note-2', text: '又一条' }
    await expect(putNote(database, note)).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
    await expect(putNote(database, next)).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
    expect(await notes()).toBe(1)
    state.folds = true
    expect(await putNote(database, next)).toEqual({ serial: 2 })
    expect(await putNote(database, note)).toEqual({ serial: 1 })
    expect(await notes()).toBe(2)
  })
})
