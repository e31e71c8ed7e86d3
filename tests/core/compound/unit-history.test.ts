import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handoversQuery, receivedAtQuery, waitingQuery } from '#core/parcels/unit-history.repository.ts'
import { DAY, MINUTE } from '../../support/fake-clock.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { assistantOf, importLines } from '../../support/people.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
let clerk: Awaited<ReturnType<TestHouse['as']>>
let home = ''

const take = (n: number) =>
  clerk.parcels.intake({
    commandId: newCommandId(),
    trackingNo: `SF123456789000${n}`,
    carrier: 'sf',
    sizeClass: n === 1 ? 'large' : 'small',
    addressee: { unitId: home, personId: null },
    nameOnLabel: '',
  })

beforeAll(async () => {
  house = await openTestHouse()
  await importLines(house, ['A,3-2-1501,林静怡,13800000001,业主,'])
  clerk = await house.as('assistant')
  home = (await clerk.search.find({ text: '3-2-1501', limit: 1 })).hits[0]?.recordId ?? ''
  await take(1)
  house.clock.pass(MINUTE)
  const second = await take(2)
  house.clock.pass(MINUTE)
  const [lin] = (await clerk.people.file({ unitId: home })).people
  await clerk.parcels.release({
    commandId: newCommandId(),
    unitId: home,
    items: [{ id: second.id, revision: 0 }],
    collector: { kind: 'resident', personId: lin?.personId ?? '' },
  })
})
afterAll(() => house.close())

const waits = () => clerk.compound.unitWaiting({ unitId: home })
const history = (more: object = {}) => clerk.compound.unitHistory({ unitId: home, size: 20, ...more })

describe('the history of a home', () => {
  it('tells what waits and what happened, newest first, whoever kept it', async () => {
    const { waiting, kinds } = await waits()
    const { rows, next } = await history()
    expect(waiting).toEqual([
      { kind: 'parcels', count: 1, title: '1 件包裹在等', note: '都是今天到的，有 1 件大件', late: false },
    ])
    expect(rows.map(({ title, detail, by }) => [title, detail, by])).toEqual([
      ['包裹出库', '1 件，林静怡 取走', '员工 assistant'],
      ['包裹入库', expect.stringMatching(/^顺丰 …0002，放 A 架/), '员工 assistant'],
      ['包裹入库', expect.stringMatching(/^顺丰 …0001，放 A 架/), '员工 assistant'],
    ])
    expect([next, kinds]).toEqual([null, expect.arrayContaining(['parcels'])])
  })

  it('goes on where a page ended', async () => {
    const first = await history({ size: 2 })
    expect([first.rows.length, first.next]).toEqual([2, expect.any(String)])
    const rest = await history({ size: 2, after: first.next ?? undefined })
    expect(rest.rows.map(({ detail }) => detail)).toEqual([expect.stringContaining('0001')])
  })

  it('leaves nothing out between two pages when a whole run came in at one moment', async () => {
    for (let n = 3; n <= 7; n += 1) await take(n)
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await history({ size: 2, after })
      seen.push(...page.rows.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    const all = (await history({ size: 100 })).rows.map(({ id }) => id)
    expect(all).toHaveLength(8)
    expect(seen).toEqual(all)
  })

  it('is nobody’s of another zone, and tells of parcels only to whoever may see them', async () => {
    const ofB = await assistantOf(house, 'B')
    await expect(ofB.compound.unitHistory({ unitId: home, size: 5 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const cashier = await house.as('cashier')
    expect((await cashier.compound.unitHistory({ unitId: home, size: 5 })).rows).toEqual([])
    expect((await cashier.compound.unitWaiting({ unitId: home })).waiting).toEqual([])
  })

  it('says when something waits too long', async () => {
    house.clock.pass(7 * DAY)
    clerk = await house.as('assistant')
    expect((await waits()).waiting).toMatchObject([{ note: '最久 7 天，有 1 件大件', late: true }])
  })

  it('reads the rows of its home alone', async () => {
    const place = newPlace()
    const { database, close } = await openPlace(place)
    const { reader } = database
    for (const query of [
      receivedAtQuery(reader, 'u', 'is', 1, 20),
      receivedAtQuery(reader, 'u', 'is not', 1, 20),
      handoversQuery(reader, 'u', 1, 20),
      waitingQuery(reader, 'u'),
    ]) {
      const plan = planOf(place, query)
      expect(plan.join()).toMatch(/SEARCH parcel USING INDEX parcel_(?:open_unit|unit_closed)/)
      expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
    }
    close()
  })
})
