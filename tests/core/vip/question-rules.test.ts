import { describe, expect, it } from 'vitest'
import { chanceFor } from '#core/sample/chance.ts'
import { isPass, passPercentOf } from '#core/vip/tests/mark.rules.ts'
import {
  drawQuestions,
  kindsFor,
  lacksPhotos,
  type Person,
  QUESTIONS,
} from '#core/vip/tests/question.rules.ts'
import { QuestionKind } from '#core/vip/tests/vip-tests.contract.ts'

const person = (at: number, sex: 'male' | 'female', age: 'middle' | 'elder'): Person => ({
  ...{ id: `p${at}`, photo: `f${at}`, look: { sex, age }, address: `称呼${at}`, greeting: `问候${at}` },
  ...{ calls: [`找${at}`], plates: [`示A8K21${at}`], place: `A-00${at} 东门${at}` },
  ...{ reception: [`接待${at}`, `再接待${at}`, `三接待${at}`], taboos: [`不要${at}`] },
})

const looks = [
  ...Array.from({ length: 4 }, () => ['male', 'middle'] as const),
  ...Array.from({ length: 4 }, () => ['female', 'middle'] as const),
  ...Array.from({ length: 4 }, () => ['male', 'elder'] as const),
]
const people = looks.map(([sex, age], at) => person(at, sex, age))
const byAddress = new Map(people.map((one) => [one.address, one]))
const draw = (kinds: readonly QuestionKind[], seed = 1) =>
  drawQuestions(people, kinds, chanceFor(seed, 'test').below)

describe('a drawn test', () => {
  it.each(QuestionKind.options)('asks %s with four choices, of which one is right', (kind) => {
    for (const { options, answer, entryId } of draw([kind])) {
      expect(new Set(options).size).toBe(4)
      const at = entryId.slice(1)
      expect(options[answer]).toMatch(new RegExp(`(?<!\\d)${at}$|门${at}$`))
    }
    expect(draw([kind])).toHaveLength(people.length)
  })

  it('offers people who look alike: of the same sex and age where there are enough', () => {
    for (const { options, answer } of draw(['face'])) {
      const look = byAddress.get(options[answer] ?? '')?.look
      expect(options.map((address) => byAddress.get(address)?.look)).toEqual([look, look, look, look])
    }
  })

  it('falls back on the same sex when there are too few of the same age', () => {
    const few = [...people.slice(0, 4), person(20, 'male', 'elder'), person(21, 'female', 'elder')]
    const lonely = drawQuestions(few, ['face'], chanceFor(3, 'few').below).find(
      ({ entryId }) => entryId === 'p20',
    )
    expect(lonely?.options).not.toContain('称呼21')
  })

  it('asks about everybody once before anybody twice, and nothing twice', () => {
    const drawn = draw(['face', 'code'])
    expect(drawn).toHaveLength(QUESTIONS)
    expect(new Set(drawn.slice(0, people.length).map(({ entryId }) => entryId)).size).toBe(people.length)
    expect(new Set(drawn.map(({ entryId, kind }) => `${entryId} ${kind}`)).size).toBe(drawn.length)
  })

  it('comes in another order for somebody else', () => {
    expect(draw(['face'], 1).map(({ entryId }) => entryId)).not.toEqual(
      draw(['face'], 2).map(({ entryId }) => entryId),
    )
  })

  it('shows a plate without a face, and asks nothing of whoever has no car', () => {
    const [first, ...others] = people
    const drawn = drawQuestions(
      [{ ...(first as Person), plates: [] }, ...others],
      ['plate'],
      chanceFor(1, 'cars').below,
    )
    expect(drawn.map(({ entryId }) => entryId)).not.toContain('p0')
    expect(drawn.every(({ photo, plate }) => photo === null && plate !== '')).toBe(true)
  })
})

describe('what a post is asked', () => {
  it('never lies above its class', () => {
    const all = QuestionKind.options
    expect(kindsFor(all, 'C2')).toEqual(all)
    expect(kindsFor(all, 'C1')).toEqual(['face', 'plate', 'greet', 'call'])
    expect(kindsFor(['code', 'step'], 'C1')).toEqual([])
  })

  it('is greeting and whom to call for the cleaning team, whatever was chosen', () => {
    expect(kindsFor(['face', 'code'], 'greet')).toEqual(['greet', 'call'])
  })
})

describe('a mark', () => {
  it.each([
    ['guard', 18, true],
    ['guard', 17, false],
    ['specialist', 19, true],
    ['specialist', 18, false],
    ['cleaningForeman', 16, true],
    ['cleaningForeman', 15, false],
  ] as const)('%s with %i of 20: %s', (role, correct, passed) => {
    expect(isPass(correct, 20, passPercentOf(role))).toBe(passed)
  })

  it('proves nothing over a book that lacks more than a tenth of its faces', () => {
    expect([lacksPhotos(2, 20), lacksPhotos(3, 20), lacksPhotos(0, 0)]).toEqual([false, true, false])
  })
})
