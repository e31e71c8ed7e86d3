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
  const before = migrations.filter(({ number }) => number < 200)
  migrate(raw, before, () => expect.unreachable('a new database needs no snapshot'))
  raw.exec("INSERT INTO zone VALUES ('B', '西区', 0)")
  raw.exec(
    "INSERT INTO unit (id, zone, building, entrance, number, name, sort_key) VALUES ('u', 'B', '5', '1', '802', '5-1-802', '')",
  )
  migrate(
    raw,
    migrations.filter(({ number }) => number <= 200),
    () => {},
  )
})

const plan = (id: string, no: string, closedAt: number | null) =>
  raw
    .prepare(
      "INSERT INTO move_in_case (id, case_no, kind, phase, zone, unit_id, owner_type, planned_at, planned_by, closed_at) VALUES (?, ?, 'firstHandover', 'planned', 'B', 'u', 'individual', 0, 's', ?)",
    )
    .run(id, no, closedAt)

describe('homes of before', () => {
  it('have no case and no file, and keep their row', () => {
    expect(raw.prepare('SELECT id FROM unit').raw().all()).toEqual([['u']])
    expect(raw.prepare('SELECT count(*) FROM move_in_case').raw().all()).toEqual([[0]])
    expect(raw.prepare('SELECT count(*) FROM owner_file').raw().all()).toEqual([[0]])
  })

  it('have one undecided case of a kind at a time, and any number of closed ones', () => {
    plan('a', 'RZ-2026-B-0001', 5)
    plan('b', 'RZ-2026-B-0002', null)
    expect(() => plan('c', 'RZ-2026-B-0003', null)).toThrow('UNIQUE')
  })
})
