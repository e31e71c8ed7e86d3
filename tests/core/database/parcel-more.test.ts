import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

it('parcels of before declare no value, and nothing is announced', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) =>
    migrate(
      raw,
      migrations.filter(({ number }) => number <= last),
      () => {},
    )
  upTo(719)
  raw.exec(`INSERT INTO parcel (id, item_no, tracking_no, carrier, state, size_class, shelf_no, pickup_code,
    name_on_label, desk_code, received_at, received_date, received_by, flags)
    VALUES ('p', 'B1-26-00001', '75142933805701', 'zto', 'received', 'small', 'B1-21-01', '4711', '', 'B1', 1,
      '2026-11-24', 's', 'highValue')`)
  upTo(720)
  expect(raw.prepare('SELECT id, flags, declared_fen FROM parcel').all()).toEqual([
    { id: 'p', flags: 'highValue', declared_fen: null },
  ])
  expect(raw.prepare('SELECT count(*) AS n FROM expected_parcel').get()).toEqual({ n: 0 })
})
