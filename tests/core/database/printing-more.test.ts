import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

let raw: Sqlite.Database

const until = (last: number) =>
  migrate(
    raw,
    migrations.filter(({ number }) => number <= last),
    () => {},
  )

beforeEach(() => {
  const { folder, key } = newPlace()
  raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  until(90)
})

const printedBefore = (): void => {
  raw.exec(`INSERT INTO print_sheet (id, form, form_no, title, serial, record_kind, record_id, about, desk_code,
    reserved_at, reserved_by) VALUES ('s', 'key-handover', 'F-12', '钥匙交接单', 'F-12-2026-B1-0001', 'case', 'c',
    '3-2-1501', 'B1', 1, 'staff')`)
  raw.exec(`INSERT INTO print (id, print_no, sheet_id, kind, nth, reason, form_class, template, template_version,
    digest, watermark, keeps_bytes, pages, copies, printer, media, sides, language, at, business_date, staff_id,
    desk_code, state, state_at, cause, note, job, queue_place, cancel_asked, needs_hand) VALUES ('p', 'P-B1-1124-001',
    's', 'original', 0, '', 'form', 'parcels/register', 1, 'd', '', 1, 3, 1, '前台激光', 'A4', 'one', 'pdf', 1,
    '2026-11-24', 'staff', 'B1', 'printed', 1, 'none', '', 'JOB-1', 0, 0, 0)`)
}

describe('prints of before', () => {
  it('were of whole sheets', () => {
    printedBefore()
    until(600)
    expect(raw.prepare('SELECT pages, from_page FROM print').all()).toEqual([{ pages: 3, from_page: 1 }])
  })
  it('keep the bytes that they have, where they have them', () => {
    printedBefore()
    raw.prepare("INSERT INTO print_bytes VALUES ('d', ?)").run(Buffer.from('%PDF'))
    until(610)
    const kept = raw.prepare('SELECT kept_file, bytes FROM print JOIN print_bytes USING (digest)').all()
    expect(kept).toEqual([{ kept_file: null, bytes: Buffer.from('%PDF') }])
  })
  it('wait in no file of their own', () => {
    printedBefore()
    until(700)
    expect(raw.prepare('SELECT passing_file FROM print').all()).toEqual([{ passing_file: null }])
  })
})
