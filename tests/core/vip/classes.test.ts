import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#core/staff/staff.contract.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { type Enrolled, enrol } from './enrolled.ts'

/** A word of each field, by the class that may read it (spec 3.4.2). */
const words = {
  greet: ['岗亭称呼赵老师', '问候语您好请进', '找谁吴敏'],
  C1: ['V1', '代称松鹤', '示A8K216', '车色墨绿'],
  C2: [
    'A-001',
    '当面赵老师',
    '接待到门口迎',
    '不要当众喊',
    '入口东门',
    '龙井',
    '信件送上门',
    '专员吴敏',
    '替班李梅',
  ],
  C3: ['本名赵云舒', '家人周女士', '家人周岚', '13800001234', '03-05'],
  C4: ['健康听力弱'],
} as const

type Class = keyof typeof words
const order: readonly Class[] = ['greet', 'C1', 'C2', 'C3', 'C4']

/** By hand from spec/roles.md; null: may not open the handbook at all. */
const highest: Readonly<Record<Role, Class | null>> = {
  assistant: 'C3',
  specialist: 'C3',
  supervisor: 'C4',
  projectManager: 'C3',
  cashier: null,
  cleaningForeman: 'greet',
  guard: 'C1',
  ceremonialPost: 'C2',
  administrator: null,
}

let house: TestHouse
let enrolled: Enrolled

beforeAll(async () => {
  house = await openTestHouse()
  enrolled = await enrol(house)
})
afterAll(() => house.close())

const told = async (ask: Promise<unknown>): Promise<string> =>
  JSON.stringify(await ask.catch((error: { code?: string }) => ({ refused: error.code })))

/** Everything of the handbook and around it that answers with an entry. */
const everyWay = async (role: Role, desk: string): Promise<string> => {
  const client = await house.as(role, desk)
  const { id } = enrolled
  const ways = [
    client.vip.list({}),
    client.vip.view({ id }),
    client.vip.edit({ id }),
    client.vip.cards({ plate: '示A·8K216' }),
    ...['赵老师', '松鹤', '8K216', '赵云舒', '周岚', '1234', 'A-001'].map((text) =>
      client.search.find({ text, limit: 50 }),
    ),
    client.desk.today({}),
    client.vipStudy.today(undefined),
    client.vipStudy.count(undefined),
    client.vipTests.mine(undefined),
    client.vipTests.list(undefined),
    client.vipTests.results(undefined),
    client.vipReports.overview(undefined),
    client.vipCopies.out(undefined),
    client.trail.report({
      of: { by: 'record', kind: 'vip-entry', id },
      from: '2026-11-01',
      to: '2026-12-31',
    }),
  ]
  return (await Promise.all(ways.map(told))).join('\n')
}

describe.each(Object.entries(highest) as [Role, Class | null][])('%s reads to %s', (role, top) => {
  it('what is below it, and nothing above', async () => {
    const answers = await everyWay(role, 'A')
    for (const field of order)
      for (const word of words[field]) {
        const may = top !== null && order.indexOf(field) <= order.indexOf(top)
        expect(answers.includes(word), `${role} · ${field} · ${word}`).toBe(may)
      }
  })

  it('the face where somebody is to be recognised', async () => {
    const client = await house.as(role, 'A')
    for (const size of ['thumb', 'full'] as const) {
      const answer = await client.vip
        .photo({ id: enrolled.photoId, size })
        .catch((error: { code: string }) => error.code)
      expect(answer instanceof File).toBe(top !== null)
    }
  })
})

it('an assistant reads C3 at the desk of zone A alone', async () => {
  const answers = await everyWay('assistant', 'B1')
  for (const word of words.C3) expect(answers).not.toContain(word)
  for (const word of words.C2) expect(answers).toContain(word)
})

it('the trail names fields and holds no word of any class', () => {
  const rows = JSON.stringify(house.rows('SELECT * FROM audit'))
  for (const field of order)
    for (const word of words[field]) if (word !== 'V1') expect(rows).not.toContain(word)
  expect(rows).toContain('household')
})
