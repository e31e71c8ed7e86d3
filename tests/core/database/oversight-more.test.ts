import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

let raw: Sqlite.Database

const until = (last: number): void =>
  migrate(
    raw,
    migrations.filter(({ number }) => number <= last),
    () => {},
  )

beforeEach(() => {
  const { folder, key } = newPlace()
  raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
})

describe('whom a row names (790)', () => {
  const before = {
    print_job: `SELECT 'j', 'D-1', 1, '2026-11-24', 'A', 's', NULL, 'A', 'p', '', '', 'copy', 'paper', 'm', 'mono', 'A4',
      'one', 1, 1, 1, 1, 0, NULL`,
    courier: `SELECT 'c', 'zto', '快递员甲', '13900001234', '', 1, NULL`,
    stored_file: `SELECT 'd', 1, 'scan', 1`,
  } as const

  const all = () =>
    Object.keys(before).map((table) => [table, raw.prepare(`SELECT * FROM ${table}`).all()] as const)

  const seed = (): void => {
    until(780)
    raw.exec(`INSERT INTO zone (code, name, position) VALUES ('A', 'A', 1)`)
    for (const [table, row] of Object.entries(before)) raw.exec(`INSERT INTO ${table} ${row}`)
    raw.exec(`INSERT INTO vip_entry (id, code, kind, zone, retired_at) VALUES ('e', 'A-001', 'household', 'A', 5),
      ('f', 'A-002', 'household', 'A', NULL)`)
  }

  it('leaves every row as it was', () => {
    seed()
    const rows = all()
    until(790)
    expect(all()).toEqual(rows)
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })

  it('holds no old page of the handbook for emptied: the night still finds those whose time is over', () => {
    seed()
    until(790)
    const waiting = 'SELECT id FROM vip_entry WHERE retired_at IS NOT NULL AND emptied_at IS NULL'
    expect(raw.prepare(waiting).all()).toEqual([{ id: 'e' }])
    expect(raw.prepare('SELECT count(emptied_at) FROM vip_entry').pluck().get()).toBe(0)
  })

  it.each([
    ['print_job', 'person_id = ?'],
    ['fax_out', 'person_id = ?'],
    ['fax_in', 'person_id = ?'],
    ['parcel_consent', 'person_id = ?'],
    ['waybill_name', 'person_id = ?'],
    ['receive_agent', 'unit_id = ?'],
    ['receive_letter', 'signed_by = ?'],
    ['receive_stop', 'unit_id = ?'],
    ['deposit_refund', 'receipt_id = ?'],
    ['key_loan', "borrower <> '' AND returned_at < ?"],
    ['file_loan', "borrower <> '' AND returned_at < ?"],
    ['shelf_run_item', "searched <> '' AND at < ?"],
    ['courier', 'last_seen < ?'],
    ['stored_file', 'kind = ?'],
  ])('asks %s by a way of its own', (table, condition) => {
    until(790)
    const plan = raw.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${condition}`).all('x')
    expect(JSON.stringify(plan)).toMatch(/SEARCH .* USING (?:COVERING )?INDEX/)
  })
})

describe('since when somebody waits (1100)', () => {
  it('a block of before was long ago: nobody waits for it at the first start', () => {
    until(790)
    raw.exec(
      `INSERT INTO staff (id, name, role, zones, desk_code) VALUES ('s', '员工甲', 'assistant', 'A', 'A')`,
    )
    raw.exec(`INSERT INTO sign_in_try VALUES ('s', 'A', 'pin', 7, 120000)`)
    until(1100)
    expect(raw.prepare('SELECT * FROM sign_in_try').all()).toEqual([
      {
        ...{ staff_id: 's', desk_code: 'A', kind: 'pin' },
        ...{ wrong_in_row: 7, block_ms: 120_000, blocked_at: 0 },
      },
    ])
  })
})
