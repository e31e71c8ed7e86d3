import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#core/staff/staff.contract.ts'
import { QuestionKind } from '#core/vip/tests/vip-tests.contract.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { enrolSeveral } from './enrolled.ts'
import { wordsOf } from './pages.ts'

type Class = 'greet' | 'C1' | 'C2' | 'C3'

/** A word of each field of the enrolled, by the class that may read it (spec 3.4.2). */
const words: Readonly<Record<Class, RegExp>> = {
  greet: /岗亭\d|问候\d|找谁\d/,
  C1: /8K21\d|黑色/,
  C2: /当面\d老师|接待\d|不要\d|门\d|A-00\d|陪同|代按|备伞|里间|龙井|信件送|专员吴敏|替班李梅|F-20/,
  C3: /家人周|本名赵|13800001234|03-05/,
}
const order: readonly Class[] = ['greet', 'C1', 'C2', 'C3']

/** By hand from spec/roles.md; whoever is not here may not open the handbook at all. */
const highest: readonly (readonly [Role, Class])[] = [
  ['assistant', 'C3'],
  ['specialist', 'C3'],
  ['supervisor', 'C3'],
  ['projectManager', 'C3'],
  ['cleaningForeman', 'greet'],
  ['guard', 'C1'],
  ['ceremonialPost', 'C2'],
]

let house: TestHouse
let ids: readonly string[]
beforeAll(async () => {
  house = await openTestHouse()
  ids = await enrolSeveral(house, 5)
})
afterAll(() => house.close())

const above = (top: Class): readonly Class[] => order.slice(order.indexOf(top) + 1)

const tells = (said: string, top: Class): void => {
  expect(said).toMatch(words.greet)
  for (const field of above(top)) expect(said.match(words[field])?.[0], `${field} told`).toBeUndefined()
}

const everyKind = [...QuestionKind.options]

const assigned = async (role: Role, form: 'screen' | 'paper') => {
  const asker = await house.as(role === 'projectManager' ? 'supervisor' : 'projectManager')
  const { staffId } = await house.staff(role)
  const { staffId: examiner } = await house.staff(role === 'projectManager' ? 'supervisor' : 'projectManager')
  const { testId } = await asker.vipTests.assign({
    ...{ commandId: newCommandId(), form, kinds: everyKind, takers: [staffId], examiner },
    dueOn: '2026-12-01',
  })
  const taker = await house.as(role)
  const { id = '' } = (await taker.vipTests.mine(undefined)).find((one) => one.testId === testId) ?? {}
  return { asker, taker, id }
}

/** Every question, wrongly answered or not at all, and what is told of them afterwards. */
const sat = async (role: Role): Promise<string> => {
  const { taker, id } = await assigned(role, 'screen')
  const said: unknown[] = []
  let next: number | null = (await taker.vipTests.begin({ commandId: newCommandId(), id })).ordinal
  while (next !== null) {
    const ordinal: number = next
    said.push(await taker.vipTests.question({ id, ordinal }))
    ;({ next } = await taker.vipTests.answer({ commandId: newCommandId(), id, ordinal, chosen: null }))
  }
  return JSON.stringify([...said, await taker.vipTests.missed({ id }), await taker.vipTests.list(undefined)])
}

describe.each(highest)('a %s is told of nothing above %s', (role, top) => {
  it('by the cards of study, nor by a picture of the household', async () => {
    const client = await house.as(role)
    const { cards } = await client.vipStudy.today(undefined)
    expect(cards).toHaveLength(5)
    tells(JSON.stringify(cards), top)
    for (const { view } of cards)
      expect(view.household === undefined, 'the household').toBe(above(top).includes('C3'))
  })

  it('by any question of a test, nor by what was missed', async () => tells(await sat(role), top))

  it('by the sheet of a test on paper', async () => {
    const { asker, id } = await assigned(role, 'paper')
    const { printing } = asker
    const { sheetId } = await printing.reserve({
      ...{ commandId: newCommandId(), form: 'vip-test-sheet', recordId: id },
    })
    const { file } = await printing.preview({ sheetId })
    const said = (await wordsOf(new Uint8Array(await file.arrayBuffer()))).join('')
    for (const field of above(top)) expect(said.match(words[field])?.[0], `${field} printed`).toBeUndefined()
  })
})

describe.each(highest.filter(([, top]) => top === 'C3'))('the page that a %s writes', (role) => {
  it('is drawn in the class that is asked for, and in none above the writer', async () => {
    const client = await house.as(role)
    for (const [reading, top] of [
      ['C1', 'C1'],
      ['C2', 'C2'],
      ['C4', 'C3'],
    ] as const) {
      const [id = ''] = ids
      const { revision } = await client.vip.edit({ id })
      const file = await client.vip.preview({ id, revision, layout: 'page', reading })
      tells((await wordsOf(new Uint8Array(await file.arrayBuffer()))).join(''), top)
    }
  })
})
