import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { changedFields, keyedDigest } from '#core/audit/chain.ts'
import { type TrailState, verifyTrail } from '#core/audit/verify.ts'
import { openAnchor } from '#core/database/anchor.ts'
import { openConnection } from '#core/database/connection.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { type Dice, dice } from '../../support/dice.ts'
import { afterPowerCut, newPlace, openPlace, type Place, putNotes } from '../../support/foundation.ts'

const ROWS = 120
/** `DESK_EDITS=1000 npx vitest run tests/core/audit` is the long run of trust.md R24; ten kinds share them. */
const EDITS_OF_A_KIND = Math.ceil(Number(process.env['DESK_EDITS'] ?? 200) / 10)

let place: Place

beforeEach(async () => {
  place = newPlace()
  const house = await openPlace(place)
  await putNotes(house.database, ROWS)
  house.close()
})

const databaseOf = ({ folder }: Place) => join(folder, 'desk.db')

/** Somebody who has the database key, and not the chain key, at work on the file. */
const tamper = (at: Place, work: (raw: Sqlite.Database) => void): void => {
  const raw = openConnection(databaseOf(at), at.key, { cacheMb: 1 })
  work(raw)
  raw.close()
}

const anchorOf = ({ folder, key }: Place) => {
  const anchor = openAnchor(join(folder, 'anchor'), deriveKey(key, 'anchor'))
  const point = anchor.read()
  anchor.close()
  return point
}

const check = async (at: Place): Promise<TrailState> => {
  const anchor = anchorOf(at)
  const house = await openPlace(at)
  const state = await verifyTrail(house.database.reader, deriveKey(at.key, 'audit-chain'), anchor)
  house.close()
  return state
}

type Tampering = (raw: Sqlite.Database, chance: Dice) => void

const anyRow = (chance: Dice) => 1 + chance.roll(ROWS)
const COLUMNS = [
  'at',
  'actor',
  'desk_code',
  'action',
  'record_id',
  'fields',
  'reason',
  'command_id',
  'business_date',
]

const tamperings: Readonly<Record<string, Tampering>> = {
  'a changed value': (raw, chance) => {
    const column = COLUMNS[chance.roll(COLUMNS.length)] ?? 'at'
    const value = column === 'at' ? 1 : 'changed'
    raw.prepare(`UPDATE audit SET ${column} = ? WHERE seq = ?`).run(value, anyRow(chance))
  },
  'a changed digest': (raw, chance) => {
    raw.prepare('UPDATE audit SET after_digest = ? WHERE seq = ?').run(chance.bytes(32), anyRow(chance))
  },
  'a changed hash': (raw, chance) => {
    raw.prepare('UPDATE audit SET hash = ? WHERE seq = ?').run(chance.bytes(32), anyRow(chance))
  },
  'a deleted row': (raw, chance) => {
    raw.prepare('DELETE FROM audit WHERE seq = ?').run(anyRow(chance))
  },
  'a deleted row, the rest moved up': (raw, chance) => {
    const gone = anyRow(chance)
    raw.prepare('DELETE FROM audit WHERE seq = ?').run(gone)
    for (let seq = gone + 1; seq <= ROWS; seq += 1)
      raw.prepare('UPDATE audit SET seq = seq - 1 WHERE seq = ?').run(seq)
  },
  'an inserted row': (raw, chance) => {
    raw.exec('CREATE TEMP TABLE one AS SELECT * FROM audit WHERE seq = 1')
    raw.prepare('UPDATE one SET seq = ?, hash = ?').run(ROWS + 1, chance.bytes(32))
    raw.exec('INSERT INTO audit SELECT * FROM one')
  },
  'two rows in each other’s place': (raw, chance) => {
    const first = 1 + chance.roll(ROWS - 1)
    const swap = raw.prepare('UPDATE audit SET seq = ? WHERE seq = ?')
    swap.run(-1, first)
    swap.run(first, first + 1)
    swap.run(first + 1, -1)
  },
  'a cut-off end': (raw, chance) => {
    raw.prepare('DELETE FROM audit WHERE seq > ?').run(ROWS - 1 - chance.roll(20))
  },
  'a trail that begins later': (raw, chance) => {
    raw.prepare('DELETE FROM audit WHERE seq <= ?').run(1 + chance.roll(20))
  },
  'no trail at all': (raw) => {
    raw.exec('DELETE FROM audit')
  },
}

describe('the audit trail', () => {
  it('of a house that worked is whole, up to its anchor', async () => {
    expect(await check(place)).toEqual({ kind: 'whole', rows: ROWS })
    expect(anchorOf(place)?.seq).toBe(ROWS)
  })

  it.each(Object.entries(tamperings))(
    'shows %s, wherever it is',
    { timeout: 600_000 },
    async (_name, work) => {
      const chance = dice(36)
      const unseen: number[] = []
      for (let n = 0; n < EDITS_OF_A_KIND; n += 1) {
        const left = afterPowerCut(place)
        tamper(left, (raw) => work(raw, chance))
        if ((await check(left)).kind === 'whole') unseen.push(n)
      }
      expect(unseen).toEqual([])
    },
  )

  it('names the first row that does not follow', async () => {
    tamper(place, (raw) => raw.prepare(`UPDATE audit SET reason = 'x' WHERE seq = 41`).run())
    expect(await check(place)).toEqual({ kind: 'broken', seq: 41 })
  })

  it('shows a whole database that was rolled back', async () => {
    const yesterday = afterPowerCut(place)
    const house = await openPlace(place)
    await putNotes(house.database, 5, ROWS + 1)
    house.close()
    cpSync(databaseOf(yesterday), databaseOf(place))
    expect(await check(place)).toEqual({ kind: 'behind', rows: ROWS, anchored: ROWS + 5 })
  })

  it('shows a rollback that was worked on until it was as long again', async () => {
    const yesterday = afterPowerCut(place)
    const house = await openPlace(place)
    await putNotes(house.database, 5, ROWS + 1)
    house.close()
    const other = await openPlace(yesterday)
    await putNotes(other.database, 9, ROWS + 11)
    other.close()
    cpSync(databaseOf(yesterday), databaseOf(place))
    expect(await check(place)).toEqual({ kind: 'broken', seq: ROWS + 5 })
  })

  it('of another house, with another key, is no trail of ours', async () => {
    const house = await openPlace(place)
    const state = await verifyTrail(
      house.database.reader,
      deriveKey(Buffer.alloc(32, 1), 'audit-chain'),
      null,
    )
    house.close()
    expect(state).toEqual({ kind: 'broken', seq: 1 })
  })
})

describe('what an audit row tells', () => {
  it('are the fields that changed, by name', () => {
    expect(changedFields({ a: 1, b: 2, c: [1] }, { c: [1], b: 3, a: 1 })).toEqual(['b'])
    expect(changedFields(null, { b: 1, a: 1 })).toEqual(['a', 'b'])
    expect(changedFields({ a: 1 }, undefined)).toEqual(['a'])
  })

  it('are digests that are equal for equal values, and tell nobody without the key which value it was', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    expect(keyedDigest(key, { a: 1, b: 2 })).toEqual(keyedDigest(key, { b: 2, a: 1 }))
    expect(keyedDigest(key, { phone: '13800001234' })).not.toEqual(
      keyedDigest(other, { phone: '13800001234' }),
    )
  })
})
