import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { migrate } from '#core/database/migrate.ts'
import { migrations } from '#core/database/migrations.ts'
import { emptyContent, StoredContent } from '#core/vip/vip.schema.contract.ts'
import { newPlace } from '../../support/foundation.ts'

it('a page of before says nothing of looks, and is read as it was', () => {
  const { folder, key } = newPlace()
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1 })
  onTestFinished(() => void raw.close())
  const upTo = (last: number) => migrations.filter(({ number }) => number <= last)
  migrate(raw, upTo(769), () => expect.unreachable('a new database needs no snapshot'))
  raw.exec("INSERT INTO zone (code, name, position) VALUES ('A', 'A', 1)")
  raw.exec("INSERT INTO vip_entry (id, code, kind, zone) VALUES ('e', 'A-001', 'household', 'A')")
  const { look: _, ...before } = { ...emptyContent, salutation: '赵老师' }
  raw
    .prepare(
      "INSERT INTO vip_version (id, entry_id, state, content, author, saved_at) VALUES ('v', 'e', 'draft', ?, 's', 1)",
    )
    .run(JSON.stringify(before))
  migrate(raw, upTo(770), () => {})
  const stored = raw.prepare<[], string>('SELECT content FROM vip_version').pluck().get()
  expect(StoredContent.parse(JSON.parse(stored ?? ''))).toMatchObject({ salutation: '赵老师', look: null })
})
