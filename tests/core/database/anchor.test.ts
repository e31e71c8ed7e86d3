import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Anchor, openAnchor } from '#core/database/anchor.ts'
import { dice } from '../../support/dice.ts'
import { afterPowerCut, newPlace, openPlace, type Place, putNotes } from '../../support/foundation.ts'
import { FLIPS, flipOneBit } from '../../support/planted-damage.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const key = Buffer.alloc(32, 7)
const SLOT = 72
const point = (seq: number) => ({ seq, hash: Buffer.alloc(32, seq) })

describe('the anchor', () => {
  let file: string
  let anchor: Anchor

  beforeEach(() => {
    file = join(tempFolder(), 'anchor')
    anchor = openAnchor(file, key)
  })

  it('of a new house says nothing', () => {
    expect(anchor.read()).toBeNull()
  })

  it('keeps the last point that was written, also when it is opened again', () => {
    for (const seq of [1, 2, 3]) anchor.write(point(seq))
    anchor.close()
    expect(openAnchor(file, key).read()).toEqual(point(3))
  })

  it.each([1, 2, 3])('falls back to the point before when a write is torn, in steps of %d rows', (step) => {
    const seqs = [1, 2, 3, 4, 5].map((n) => n * step)
    for (const seq of seqs) anchor.write(point(seq))
    anchor.close()
    const bytes = readFileSync(file)
    const newest = Number(bytes.readBigUInt64BE(0)) === seqs[4] ? 0 : SLOT
    bytes.fill(0xff, newest + 8, newest + 40)
    writeFileSync(file, bytes)
    expect(openAnchor(file, key).read()).toEqual(point(4 * step))
  })

  it('overwrites the torn slot next, never the whole one', () => {
    for (const seq of [2, 4]) anchor.write(point(seq))
    anchor.close()
    const bytes = readFileSync(file)
    const newest = Number(bytes.readBigUInt64BE(0)) === 4 ? 0 : SLOT
    bytes.fill(0, newest, newest + SLOT)
    writeFileSync(file, bytes)
    const again = openAnchor(file, key)
    again.write(point(6))
    again.close()
    const kept = [0, SLOT].map((at) => Number(readFileSync(file).readBigUInt64BE(at)))
    expect(new Set(kept)).toEqual(new Set([2, 6]))
  })

  it('of another house is no anchor', () => {
    anchor.write(point(9))
    anchor.close()
    expect(openAnchor(file, Buffer.alloc(32, 8)).read()).toBeNull()
  })

  it('goes back when rows were lost and new ones follow', () => {
    for (const seq of [100, 101]) anchor.write(point(seq))
    for (const seq of [91, 92]) anchor.write(point(seq))
    expect(anchor.read()).toEqual(point(92))
  })
})

describe('acknowledged rows that are gone at the next start', () => {
  const wal = ({ folder }: Place) => join(folder, 'desk.db-wal')
  let place: Place
  let left: Place

  beforeEach(async () => {
    place = newPlace()
    const house = await openPlace(place)
    await putNotes(house.database, 40)
    left = afterPowerCut(place)
    house.close()
  })

  const rowsLost = async (at: Place): Promise<number> => {
    const house = await openPlace(at)
    house.close()
    return house.rowsLost
  }

  it('are none after a mere power cut', async () => {
    expect(await rowsLost(left)).toBe(0)
  })

  it('are counted when the write-ahead log is cut short', async () => {
    truncateSync(wal(left), readFileSync(wal(left)).length - 3 * 4096)
    expect(await rowsLost(left)).toBeGreaterThan(0)
  })

  it('are counted when the write-ahead log is missing', async () => {
    truncateSync(wal(left), 0)
    expect(await rowsLost(left)).toBe(40)
  })

  it('are counted for each bit flipped in the write-ahead log', { timeout: 1_200_000 }, async () => {
    const chance = dice(24)
    const missed: number[] = []
    for (let n = 0; n < FLIPS; n += 1) {
      const damaged = afterPowerCut(left)
      const at = flipOneBit(wal(damaged), chance)
      const found = await rowsLost(damaged).then(
        (lost) => lost > 0,
        () => true,
      )
      if (!found) missed.push(at)
    }
    expect(missed).toEqual([])
  })
})

it('a closed house leaves no write-ahead log behind', async () => {
  const place = newPlace()
  const house = await openPlace(place)
  await putNotes(house.database, 3)
  house.close()
  expect(existsSync(join(place.folder, 'desk.db-wal'))).toBe(false)
})
