import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { newPlace } from '../../support/foundation.ts'

it('a copy that somebody has was signed for on paper, and one that nobody has by nobody', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) => migrations.filter(({ number }) => number <= last)
  migrate(raw, upTo(859), () => expect.unreachable('a new database needs no snapshot'))
  raw.exec(
    `INSERT INTO vip_edition VALUES ('e', 'V2026-1', '2026-01-01', '2026-06-01', 'current', 's', 1, '[]')`,
  )
  const copy = raw.prepare(
    `INSERT INTO vip_copy (id, edition_id, number, holder, post, reading, zones, layout, form, with_photos, state,
      made_by, made_at, issued_at) VALUES (?, 'e', ?, 'x', 'y', 'C1', 'A', 'six', 'print', 1, 'made', 's', 1, ?)`,
  )
  copy.run('c1', 'V2026-1/01', 2)
  copy.run('c2', 'V2026-1/02', null)
  migrate(raw, upTo(860), () => {})
  expect(raw.prepare('SELECT signed, signature FROM vip_copy ORDER BY id').all()).toEqual([
    { signed: 'paper', signature: null },
    { signed: '', signature: null },
  ])
})
