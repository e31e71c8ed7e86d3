import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

const WORD = '王\u200b司令'
const BARE = '司令'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const tables = () =>
  house
    .rows<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .map(({ name }) => name)

const everythingStored = (): string =>
  JSON.stringify(tables().map((table) => house.rows(`SELECT * FROM "${table}"`)))

const refusal = { code: 'BAD_INPUT', data: { issues: [{ message: expect.stringContaining('军队职务') }] } }

describe('a forbidden text', () => {
  it('is refused wherever it is typed, and the answer does not repeat it', async () => {
    const clerk = await house.as('assistant')
    const supervisor = await house.as('supervisor')
    const tries = [
      () =>
        clerk.drafts.save({ form: 'parcel-intake', title: '入库', content: JSON.stringify({ text: WORD }) }),
      () => clerk.drafts.save({ form: 'parcel-intake', title: WORD, content: '{}' }),
      () =>
        clerk.parcels.intake({
          ...({ commandId: newCommandId(), carrier: 'sf', sizeClass: 'small' } as const),
          ...{ trackingNo: 'SF1234567890123', addressee: null, nameOnLabel: WORD },
        }),
      () =>
        supervisor.settings.change({
          commandId: newCommandId(),
          revision: 0,
          changes: { compoundName: WORD },
        }),
    ]
    for (const attempt of tries) {
      const answer: unknown = await attempt().catch((error: unknown) => error)
      expect(answer).toMatchObject(refusal)
      expect(JSON.stringify(answer)).not.toContain(BARE)
    }
  })

  it('is in no table, no log and no file of the house', () => {
    expect(everythingStored()).not.toContain(BARE)
    expect(JSON.stringify(house.logged)).not.toContain(BARE)
    for (const name of readdirSync(house.folder, { recursive: true, withFileTypes: true }))
      if (name.isFile()) expect(readFileSync(join(name.parentPath, name.name)).includes(BARE)).toBe(false)
  })

  it('is counted by its rule and the day, and by nothing else', async () => {
    expect(house.rows('SELECT * FROM content_refusal')).toEqual([
      { day: expect.any(String), rule: 'military-post', times: 4 },
    ])
    const supervisor = await house.as('supervisor')
    const counts = await supervisor.contentCheck.counts({ from: '2000-01-01', to: '2099-12-31' })
    expect(counts).toMatchObject([{ rule: 'military-post', times: 4 }])
    expect(house.rows(`SELECT seq FROM audit WHERE procedure LIKE 'contentCheck%'`)).toEqual([])
  })
})
