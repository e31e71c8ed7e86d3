import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

it('a house of before begins with the patterns that the program knew by heart', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) => migrations.filter(({ number }) => number <= last)
  migrate(raw, upTo(149), () => expect.unreachable('a new database needs no snapshot'))
  raw.exec(
    "INSERT INTO parcel (id, item_no, tracking_no, carrier, state, size_class, shelf_no, pickup_code, name_on_label, desk_code, received_at, received_date, received_by) VALUES ('p', 'B1-26-00001', 'SF1', 'sf', 'received', 'small', 'B1-01-01', '0001', '', 'B1', 1, '2026-01-01', 's')",
  )
  migrate(raw, upTo(150), () => {})
  expect(raw.prepare('SELECT count(*) FROM parcel').pluck().get()).toBe(1)
  expect(
    raw.prepare("SELECT mask FROM carrier_pattern WHERE carrier = 'sf' ORDER BY rank DESC").pluck().all(),
  ).toEqual(['SF#12-15', '#12'])
})
