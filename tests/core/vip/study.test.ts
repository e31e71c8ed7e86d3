import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { A_DAY, deckOf, forgotten, type Memory, remembered } from '#core/vip/study/study.rules.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { enrolSeveral } from './enrolled.ts'

const today = '2026-11-24'

describe('a face', () => {
  it('that is known comes back later and later, one that is missed tomorrow', () => {
    const first = remembered(null, 'good', today)
    const second = remembered(first, 'good', first.dueOn)
    expect(first.dueOn > today).toBe(true)
    expect(second.intervalDays).toBeGreaterThan(first.intervalDays)
    const missed = remembered(second, 'again', second.dueOn)
    expect(missed.intervalDays).toBeLessThan(second.intervalDays)
    expect(missed).toMatchObject({ asked: 3, missed: 1 })
  })

  it('that was missed in a test is due on that day', () => {
    expect(forgotten(null, today).dueOn).toBe(today)
  })

  it('is not put off for longer than an edition lives', () => {
    let memory: Memory = remembered(null, 'good', today)
    for (let at = 0; at < 20; at += 1) memory = remembered(memory, 'good', memory.dueOn)
    expect(memory.intervalDays).toBeLessThanOrEqual(180)
  })
})

describe('the deck of a day', () => {
  const face = (id: string, dueOn: string | null) => ({
    id,
    memory: dueOn === null ? null : { ...remembered(null, 'good', today), dueOn },
  })

  it('begins with the longest overdue, then new ones, and is no more than ten', () => {
    const faces = [
      face('new', null),
      face('due', today),
      face('late', '2026-11-20'),
      face('later', '2026-12-24'),
    ]
    expect(deckOf(faces, 0, today).map(({ id }) => id)).toEqual(['late', 'due', 'new'])
    const many = Array.from({ length: 30 }, (_, at) => face(`n${at}`, null))
    expect(deckOf(many, 0, today)).toHaveLength(A_DAY)
    expect(deckOf(many, 7, today)).toHaveLength(3)
  })
})

describe('study', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    await enrolSeveral(house, 2)
  })
  afterAll(() => house.close())

  it('shows each reader their own class and no more, and keeps their answers apart', async () => {
    const guard = await house.as('guard')
    const specialist = await house.as('specialist')
    const own = await guard.vipStudy.today(undefined)
    expect(own).toMatchObject({ done: 0, all: 2, known: 0 })
    expect(JSON.stringify(own)).not.toMatch(/当面|接待1|A-001|周岚/)
    expect(JSON.stringify(await specialist.vipStudy.today(undefined))).toMatch(/当面1老师.*周岚/s)
    const [card] = own.cards
    await guard.vipStudy.recall({ commandId: newCommandId(), entryId: card?.entryId ?? '', recall: 'good' })
    expect(await guard.vipStudy.today(undefined)).toMatchObject({ done: 1, known: 1 })
    expect(await specialist.vipStudy.today(undefined)).toMatchObject({ done: 0, known: 0 })
  })

  it('stands on the work desk while there is something to look at', async () => {
    const post = await house.as('ceremonialPost')
    const lines = async () => (await post.desk.today({})).items.filter(({ kind }) => kind === 'vip-study')
    expect(await lines()).toMatchObject([{ about: '2' }])
    for (const { entryId } of (await post.vipStudy.today(undefined)).cards)
      await post.vipStudy.recall({ commandId: newCommandId(), entryId, recall: 'good' })
    expect(await lines()).toEqual([])
  })

  it('of a face whose consent has ended stops on that day', async () => {
    const cashier = await house.as('cashier')
    await expect(cashier.vipStudy.today(undefined)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    house.clock.pass(300 * DAY)
    expect(await (await house.as('guard')).vipStudy.today(undefined)).toMatchObject({ cards: [], all: 0 })
  })
})

describe('an edition', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    await enrolSeveral(house, 1)
  })
  afterAll(() => house.close())

  it('is read and signed for by each reader, and asks until it is', async () => {
    const manager = await house.as('projectManager')
    const guard = await house.as('guard')
    const { id } = await manager.vipCopies.publish({
      ...{ commandId: newCommandId(), effective: today, expires: '2027-05-31' },
    })
    const { unread } = await guard.vipStudy.today(undefined)
    expect(unread).toMatchObject({ editionId: id, changes: ['岗亭1'] })
    expect((await guard.desk.today({})).items.map(({ kind }) => kind)).toContain('vip-read')
    await guard.vipStudy.readEdition({ commandId: newCommandId(), editionId: id })
    expect((await guard.vipStudy.today(undefined)).unread).toBeNull()
    const readers = await manager.vipStudy.readers({ editionId: id })
    expect(readers.filter(({ read }) => read).map(({ post }) => post)).toEqual(['门岗'])
    expect(readers.some(({ post }) => post === '收费员')).toBe(false)
  })
})
