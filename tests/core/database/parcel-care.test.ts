import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

it('parcels of before are express parcels in good order, taken in on a word that nobody wrote down', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) =>
    migrate(
      raw,
      migrations.filter(({ number }) => number <= last),
      () => {},
    )
  upTo(90)
  raw.exec(`INSERT INTO parcel (id, item_no, tracking_no, carrier, state, size_class, shelf_no, pickup_code,
    name_on_label, desk_code, received_at, received_date, received_by)
    VALUES ('p', 'B1-26-00001', '75142933805701', 'zto', 'received', 'small', 'B1-01-01', '4711', '', 'B1', 1, '2026-11-24', 's')`)
  raw.exec(`INSERT INTO parcel_step VALUES ('p', 1, 'received', 'B1-01-01', 's', 'B1')`)
  upTo(100)
  expect(raw.prepare('SELECT kind, flags, pieces, consent, condition, told_at FROM parcel').all()).toEqual([
    { kind: 'express', flags: '', pieces: 1, consent: 'unrecorded', condition: 'intact', told_at: null },
  ])
  expect(raw.prepare('SELECT state, act, person, reason, approver FROM parcel_step').all()).toEqual([
    { state: 'received', act: '', person: '', reason: '', approver: null },
  ])
})
