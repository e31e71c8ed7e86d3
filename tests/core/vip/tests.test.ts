import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#core/staff/staff.contract.ts'
import type { QuestionKind } from '#core/vip/tests/vip-tests.contract.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { enrolSeveral } from './enrolled.ts'

let house: TestHouse
const dueOn = '2026-12-01'

beforeAll(async () => {
  house = await openTestHouse()
  await enrolSeveral(house, 5)
})
afterAll(() => house.close())

const assigned = async (
  role: Role,
  form: 'screen' | 'paper' = 'screen',
  kinds: QuestionKind[] = ['face'],
) => {
  const manager = await house.as('projectManager')
  const { staffId } = await house.staff(role)
  const { staffId: examiner } = await house.staff('specialist')
  const { testId } = await manager.vipTests.assign({
    ...{ commandId: newCommandId(), form, kinds, takers: [staffId], examiner, dueOn },
  })
  const taker = await house.as(role)
  const sitting = (await taker.vipTests.mine(undefined)).find((one) => one.testId === testId)
  return { taker, id: sitting?.id ?? '', sitting }
}

/** Answers every question, the right way or the wrong one; pauses before each. */
const sit = async (role: Role, isRight: (ordinal: number) => boolean, pauseMs = 1_000) => {
  const { taker, id } = await assigned(role)
  let next: number | null = (await taker.vipTests.begin({ commandId: newCommandId(), id })).ordinal
  while (next !== null) {
    const ordinal: number = next
    const asked = await taker.vipTests.question({ id, ordinal })
    const [row] = house.rows<{ answer: number }>(
      'SELECT answer FROM vip_question WHERE sitting_id = ? AND ordinal = ?',
      ...[id, ordinal],
    )
    const right = row?.answer ?? 0
    house.clock.pass(pauseMs)
    const chosen = isRight(ordinal) ? right : (right + 1) % asked.options.length
    ;({ next } = await taker.vipTests.answer({ commandId: newCommandId(), id, ordinal, chosen }))
  }
  const sittings = await taker.vipTests.mine(undefined)
  return { taker, id, sittings, ended: sittings.find((one) => one.id === id) }
}

describe('a test on the screen', () => {
  it('that is passed gives a certificate, which stands in the training record', async () => {
    const { ended } = await sit('guard', () => true)
    expect(ended).toMatchObject({ state: 'passed', correct: 5, asked: 5, passPercent: 90 })
    expect(ended?.certificate).toMatch(/^RZ2026-\d{4}$/)
    expect(house.rows('SELECT certificate, result, source FROM training_record')).toEqual([
      { certificate: ended?.certificate, result: '5/5', source: ended?.number },
    ])
  })

  it('that is failed asks again within a week, and puts whom it missed among today’s cards', async () => {
    const { ended, sittings, taker, id } = await sit('ceremonialPost', (ordinal) => ordinal > 1)
    expect(ended).toMatchObject({ state: 'failed', correct: 4, certificate: null })
    expect(sittings.find(({ retest }) => retest)).toMatchObject({ state: 'open', dueOn: '2026-12-01' })
    const [missed] = await taker.vipTests.missed({ id })
    expect(missed).toMatchObject({ ordinal: 1, kind: 'face' })
    expect((await taker.vipStudy.today(undefined)).cards[0]?.address).toBe(missed?.answer)
    const due = (await taker.desk.today({})).items.filter(({ kind }) => kind === 'vip-test')
    expect(due).toHaveLength(1)
  })

  it('counts an answer after its fifteen seconds as none', async () => {
    const { ended } = await sit('cleaningForeman', () => true, 18_000)
    expect(ended).toMatchObject({ state: 'failed', correct: 0 })
  })

  it('is nobody else’s, and is answered once', async () => {
    const { taker, id } = await assigned('guard')
    const other = await house.as('assistant')
    const begin = { commandId: newCommandId(), id }
    await expect(other.vipTests.begin(begin)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await taker.vipTests.begin(begin)
    await expect(other.vipTests.question({ id, ordinal: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(taker.vipTests.question({ id, ordinal: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await taker.vipTests.answer({ commandId: newCommandId(), id, ordinal: 1, chosen: 0 })
    await expect(
      taker.vipTests.answer({ commandId: newCommandId(), id, ordinal: 1, chosen: 1 }),
    ).rejects.toMatchObject({ code: 'VIP_SITTING_STATE' })
    expect(await taker.vipTests.missed({ id })).toEqual([])
  })

  it('of a guard names nobody as the guard may not, and asks no code', async () => {
    const { taker, id } = await assigned('guard', 'screen', ['face', 'code', 'plate', 'step'])
    await taker.vipTests.begin({ commandId: newCommandId(), id })
    const asked = house.rows<{ kind: string; options: string }>(
      'SELECT kind, options FROM vip_question WHERE sitting_id = ?',
      id,
    )
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(['face', 'plate']))
    expect(JSON.stringify(asked)).not.toMatch(/当面|A-00/)
  })
})

describe('a test on paper', () => {
  it('is scored by its examiner from the numbers that were wrong', async () => {
    const { id, sitting } = await assigned('assistant', 'paper')
    const examiner = await house.as('specialist')
    const score = { commandId: newCommandId(), id, revision: sitting?.revision ?? 0, sheetBack: true }
    await expect(examiner.vipTests.score({ ...score, wrong: [9] })).rejects.toMatchObject({
      code: 'VIP_NO_SUCH_QUESTION',
      data: { last: 5 },
    })
    expect(await examiner.vipTests.score({ ...score, commandId: newCommandId(), wrong: [2] })).toEqual({
      ...{ passed: false, correct: 4, asked: 5 },
    })
    const again = (await examiner.vipTests.list(undefined)).sittings.find(({ retest }) => retest)
    expect(again).toMatchObject({ form: 'paper', asked: 5 })
  })

  it('is not scored by whoever sat it, nor by anybody else', async () => {
    const { id, taker } = await assigned('assistant', 'paper')
    for (const client of [taker, await house.as('guard')])
      await expect(
        client.vipTests.score({ commandId: newCommandId(), id, revision: 0, wrong: [], sheetBack: true }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a test', () => {
  const assign = async (more: object) => {
    const { staffId } = await house.staff('guard')
    return (await house.as('projectManager')).vipTests.assign({
      ...{ commandId: newCommandId(), form: 'screen', kinds: ['face'], takers: [staffId], dueOn },
      examiner: (await house.staff('specialist')).staffId,
      ...more,
    })
  }

  it('is not set by whoever sits it, nor of what the taker may not know', async () => {
    const { staffId } = await house.staff('guard')
    await expect(assign({ examiner: staffId })).rejects.toMatchObject({ code: 'VIP_EXAMINER_IS_TAKER' })
    await expect(assign({ kinds: ['code'] })).rejects.toMatchObject({ code: 'VIP_TEST_NO_KIND' })
  })

  it('shows by post who has passed and by person who is not recognised', async () => {
    const { byPost, byEntry } = await (await house.as('projectManager')).vipTests.results(undefined)
    expect(byPost.find(({ post }) => post === '门岗')).toMatchObject({ people: 1, passed: 1 })
    const shares = byEntry.map(({ asked, correct }) => correct / asked)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(byEntry).toHaveLength(5)
  })

  it('is not set over a book that lost its faces', async () => {
    house.clock.pass(300 * DAY)
    await expect(assign({})).rejects.toMatchObject({ code: 'VIP_TEST_PHOTOS', data: { missing: 5, all: 5 } })
  })
})
