import { randomBytes } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openConnection, WrongKey } from '#core/database/connection.ts'
import { dice } from '../../support/dice.ts'
import {
  afterPowerCut,
  commandId,
  newPlace,
  openPlace,
  type Place,
  putNote,
  putNotes,
} from '../../support/foundation.ts'
import { FLIPS, flipOneBit } from '../../support/planted-damage.ts'

const PAGE = 4096
const databaseOf = ({ folder }: Place) => join(folder, 'desk.db')
const open = (place: Place) => openConnection(databaseOf(place), place.key, { cacheMb: 1 })

let place: Place

beforeEach(() => {
  place = newPlace()
})

describe('on the disk', () => {
  const planted = ['林静怡', '13800001234', '云庭小区', 'note-planted']

  it.each(['desk.db', 'desk.db-wal', 'anchor'])(
    '%s holds none of the words that were written',
    async (name) => {
      const house = await openPlace(place)
      await putNote(house.database, { commandId: commandId(1), key: 'note-planted', text: planted.join(' ') })
      const files = [join(place.folder, name), join(afterPowerCut(place).folder, name)]
      for (const file of files) {
        const bytes = readFileSync(file)
        expect(planted.filter((word) => bytes.includes(word))).toEqual([])
        expect(bytes.includes(place.key)).toBe(false)
      }
      house.close()
      const folded = readFileSync(databaseOf(place))
      expect(planted.filter((word) => folded.includes(word))).toEqual([])
      expect(folded.includes('SQLite format')).toBe(false)
    },
  )
})

describe('a database', () => {
  beforeEach(async () => {
    const house = await openPlace(place)
    await putNotes(house.database, 60)
    house.close()
  })

  it('opens with its key and is whole', () => {
    const raw = open(place)
    expect(raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    raw.close()
  })

  it('does not open with another key, and is left as it was', async () => {
    const before = readFileSync(databaseOf(place))
    expect(() => open({ ...place, key: randomBytes(32) })).toThrow(WrongKey)
    await expect(openPlace({ ...place, key: randomBytes(32) })).rejects.toThrow(WrongKey)
    expect(readFileSync(databaseOf(place))).toEqual(before)
  })

  it('whose header is damaged does not open', () => {
    const bytes = readFileSync(databaseOf(place))
    bytes.fill(0, 0, 200)
    writeFileSync(databaseOf(place), bytes)
    expect(() => open(place)).toThrow(WrongKey)
  })

  it('cut in its first page does not open', () => {
    truncateSync(databaseOf(place), 700)
    expect(() => open(place)).toThrow()
  })

  it('tells of each bit flipped behind its first page', { timeout: 600_000 }, () => {
    const whole = readFileSync(databaseOf(place))
    const chance = dice(11)
    const missed: number[] = []
    for (let n = 0; n < FLIPS; n += 1) {
      writeFileSync(databaseOf(place), whole)
      const at = flipOneBit(databaseOf(place), chance, PAGE)
      if (isWhole(place)) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it('tells of each bit flipped in its first page', { timeout: 600_000 }, () => {
    const whole = readFileSync(databaseOf(place))
    const chance = dice(12)
    const missed: number[] = []
    for (let n = 0; n < FLIPS / 2; n += 1) {
      const bytes = Buffer.from(whole)
      const at = chance.roll(PAGE)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.roll(8))
      writeFileSync(databaseOf(place), bytes)
      if (isWhole(place)) missed.push(at)
    }
    expect(missed).toEqual([])
  })
})

/** Opens it and reads every page. */
const isWhole = (at: Place): boolean => {
  try {
    const raw = open(at)
    try {
      const [answer] = raw.pragma('integrity_check') as { integrity_check: string }[]
      return answer?.integrity_check === 'ok'
    } finally {
      raw.close()
    }
  } catch {
    return false
  }
}
