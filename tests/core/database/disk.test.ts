import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { databaseProblem } from '#core/database/error-kinds.ts'
import { commonErrorTexts } from '#core/kernel/text.ts'
import {
  afterPowerCut,
  commandId,
  newPlace,
  openPlace,
  type Place,
  putNote,
  putNotes,
} from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  )

const problemOf = (error: unknown, place: Place) => {
  const problem = databaseProblem(error, place.folder)
  if (problem === null) throw new Error('nobody knows this error', { cause: error })
  const data = ('data' in problem ? problem.data : undefined) as never
  return { code: problem.code, sentence: commonErrorTexts[problem.code](data) }
}

/** A disk of its own, as small as we like. Undefined where we may not mount one. */
const smallDisk = (megabytes: number): string | undefined => {
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mount.status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}

const rowsIn = async (place: Place) => {
  const house = await openPlace(place)
  const { q } = house.database.reader
  const rows = async (table: 'setting' | 'audit' | 'command') =>
    (await q.selectFrom(table).selectAll().execute()).length
  const counted = {
    notes: await rows('setting'),
    outcomes: await rows('command'),
    audit: await rows('audit'),
    lost: house.rowsLost,
  }
  house.close()
  return counted
}

/** Commands until one fails; gives how many were acknowledged and what the last one said. */
const untilItFails = async (place: Place) => {
  const house = await openPlace(place)
  let done = 0
  try {
    for (;;) {
      const text = '字'.repeat(4_000)
      await putNote(house.database, { commandId: commandId(done), key: `n${done}`, text })
      done += 1
    }
  } catch (error) {
    return { house, done, error }
  }
}

describe('a full disk', () => {
  it('ends in its own sentence, with nothing half-written and the house still answering', async (context) => {
    const folder = smallDisk(4)
    if (folder === undefined) return context.skip('needs the right to mount a small disk')
    const place = newPlace(folder)
    const { house, done, error } = await untilItFails(place)
    expect(done).toBeGreaterThan(10)
    expect(problemOf(error, place)).toEqual({
      code: 'DISK_FULL',
      sentence: expect.stringMatching(/^磁盘只剩 \d+ MB，没有保存，请清理磁盘后再试$/),
    })
    expect((await house.database.reader.q.selectFrom('setting').selectAll().execute()).length).toBe(done)
    expect(await rowsIn(afterPowerCut(place))).toEqual({ notes: done, outcomes: done, audit: done, lost: 0 })
    house.close()
  })

  it('takes the same command again once there is room', async (context) => {
    const folder = smallDisk(4)
    if (folder === undefined) return context.skip('needs the right to mount a small disk')
    const { house, done } = await untilItFails(newPlace(folder))
    spawnSync('mount', ['-o', 'remount,size=16m', folder])
    const again = { commandId: commandId(done), key: `n${done}`, text: 'short' }
    expect(await putNote(house.database, again)).toEqual({ serial: done + 1 })
    house.close()
  })
})

describe('a disk that cannot be written', () => {
  const named = {
    code: 'DISK_READ_ONLY',
    sentence: '资料库所在的磁盘不能写入，没有保存，请检查磁盘或报管理员',
  }

  it('is named when the house is opened', async (context) => {
    const folder = smallDisk(4)
    if (folder === undefined) return context.skip('needs the right to mount a small disk')
    const place = newPlace(folder)
    const house = await openPlace(place)
    await putNotes(house.database, 3)
    house.close()
    spawnSync('mount', ['-o', 'remount,ro', folder])
    expect(problemOf(await failureOf(openPlace(place)), place)).toEqual(named)
    spawnSync('mount', ['-o', 'remount,rw', folder])
    expect((await rowsIn(place)).notes).toBe(3)
  })

  it('is named when nothing may be made in the folder', async (context) => {
    if (process.getuid?.() === 0) return context.skip('nothing is forbidden to root')
    const place = newPlace()
    chmodSync(place.folder, 0o500)
    const error = await failureOf(openPlace(place))
    chmodSync(place.folder, 0o700)
    expect(problemOf(error, place)).toEqual(named)
  })
})

describe('a database that another connection holds', () => {
  it('is busy, and takes the same command when it is free again', async () => {
    const place = newPlace()
    const house = await openPlace(place)
    const other = openConnection(join(place.folder, 'desk.db'), place.key, { cacheMb: 1 })
    other.exec('BEGIN IMMEDIATE')
    const error = await failureOf(putNotes(house.database, 1))
    expect(problemOf(error, place)).toEqual({
      code: 'DATABASE_BUSY',
      sentence: '资料库正忙，没有保存，请过几秒再试',
    })
    other.exec('ROLLBACK')
    other.close()
    await putNotes(house.database, 1)
    expect(await house.database.reader.q.selectFrom('setting').selectAll().execute()).toHaveLength(1)
    house.close()
  })
})

describe('a damaged page', () => {
  it('is named when it is read', async () => {
    const place = newPlace()
    const house = await openPlace(place)
    for (let n = 0; n < 300; n += 1)
      await putNote(house.database, { commandId: commandId(n), key: `n${n}`, text: '字'.repeat(400) })
    house.close()
    const file = join(place.folder, 'desk.db')
    const bytes = readFileSync(file)
    for (let at = 40 * 4096; at < bytes.length; at += 4096) bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const error = await failureOf(
      openPlace(place).then((again) => again.database.reader.q.selectFrom('setting').selectAll().execute()),
    )
    expect(problemOf(error, place)).toEqual({
      code: 'DATABASE_DAMAGED',
      sentence: '资料库读不通，没有保存，请停止录入并报管理员（D-01）',
    })
  })
})

it.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EROFS', 'DISK_READ_ONLY'],
])('%s from a stored file or the anchor means the same as from the database', (code, named) => {
  const error = Object.assign(new Error(code), { code })
  expect(problemOf(error, newPlace()).code).toBe(named)
})

it('an error of our own making is no disk problem', () => {
  expect(databaseProblem(new TypeError('x'), tempFolder())).toBeNull()
})
