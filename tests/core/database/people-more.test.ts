import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

let raw: Sqlite.Database

beforeEach(() => {
  const { folder, key } = newPlace()
  raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  migrate(
    raw,
    migrations.filter(({ number }) => number < 90),
    () => expect.unreachable('a new database needs no snapshot'),
  )
})

const upgrade = () =>
  migrate(
    raw,
    migrations.filter(({ number }) => number <= 90),
    () => {},
  )

describe('people of before', () => {
  it('have the kind of paper that its number shows', () => {
    const add = raw.prepare(
      "INSERT INTO person (id, name, sort_key, id_number) VALUES (?, '林静怡', 'lin', ?)",
    )
    for (const paper of ['', '11010519491231002X', 'H1234567801', 'E12345678']) add.run(`p${paper}`, paper)
    upgrade()
    expect(raw.prepare('SELECT id_number, id_kind FROM person ORDER BY id').raw().all()).toEqual([
      ['', ''],
      ['11010519491231002X', 'idCard'],
      ['E12345678', 'passport'],
      ['H1234567801', 'permit'],
    ])
  })

  it('live where they lived, with no share, no lease and no word of their own', () => {
    raw.exec("INSERT INTO zone VALUES ('A', '东区', 0)")
    raw.exec(
      "INSERT INTO unit (id, zone, building, entrance, number, name, sort_key) VALUES ('u', 'A', '3', '2', '1501', '3-2-1501', '')",
    )
    raw.exec("INSERT INTO person (id, name, sort_key) VALUES ('p', '林静怡', 'lin')")
    raw.exec(
      "INSERT INTO occupancy (id, unit_id, person_id, relation, since) VALUES ('o', 'u', 'p', 'owner', '2026-01-01')",
    )
    upgrade()
    expect(
      raw.prepare('SELECT unit_id, since, until, detail, share, lease_end FROM occupancy').all(),
    ).toEqual([{ unit_id: 'u', since: '2026-01-01', until: null, detail: '', share: null, lease_end: null }])
  })
})

describe('batches of before', () => {
  it('brought no vehicles', () => {
    raw.exec("INSERT INTO import_batch VALUES ('b', '业主.xlsx', 1, 's', 3, 4, NULL)")
    upgrade()
    expect(raw.prepare('SELECT persons, vehicles FROM import_batch').all()).toEqual([
      { persons: 4, vehicles: 0 },
    ])
  })
})
