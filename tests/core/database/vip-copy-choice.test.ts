import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

it('a copy of before holds all of its edition, in the order of the codes', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) => migrations.filter(({ number }) => number <= last)
  migrate(raw, upTo(779), () => expect.unreachable('a new database needs no snapshot'))
  raw.exec(
    `INSERT INTO vip_edition VALUES ('e', 'V2026-1', '2026-01-01', '2026-06-01', 'current', 's', 1, '[]')`,
  )
  raw.exec(
    `INSERT INTO vip_copy (id, edition_id, number, holder, post, reading, zones, layout, form, with_photos, state,
      made_by, made_at) VALUES ('c', 'e', 'V2026-1/01', 'x', 'y', 'C1', 'A', 'six', 'print', 1, 'made', 's', 1)`,
  )
  migrate(raw, upTo(780), () => {})
  expect(raw.prepare('SELECT levels, sorting, changed_only FROM vip_copy').get()).toEqual({
    ...{ levels: '', sorting: 'code', changed_only: 0 },
  })
})
