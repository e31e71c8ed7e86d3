import type { Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { may } from '../../kernel/caller.ts'
import { known, refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { selectStaff } from '../copies/copies.repository.ts'
import { readerOf, roleOf, type StaffRow } from '../known.service.ts'
import type { Drawer, VipHouse } from '../vip.house.ts'
import { lowerOf } from '../vip.rules.ts'
import type { Reading } from '../vip.schema.contract.ts'
import { type Askable, askableOf, drawFor } from './askable.service.ts'
import { sittingNumber } from './ending.service.ts'
import { passPercentOf } from './mark.rules.ts'
import { type Drawn, kindsFor, SECONDS } from './question.rules.ts'
import { changeSitting, insertSitting, insertTest, replaceQuestions } from './tests.repository.ts'
import type { vipTestsContract } from './vip-tests.contract.ts'

type Input<K extends keyof Handlers<typeof vipTestsContract>> = Parameters<
  Handlers<typeof vipTestsContract>[K]
>[0]

/** Everybody who works here and reads the handbook. */
export const people = async (house: VipHouse) =>
  (await selectStaff(house.database.reader))
    .filter((row) => may(readerOf(row), 'vip.study'))
    .map((row) => ({
      ...{ staffId: row.id, name: row.name, role: roleOf(row), post: roleNames[roleOf(row)] },
      passPercent: passPercentOf(roleOf(row)),
    }))

interface Taker {
  readonly row: StaffRow
  readonly askable: Askable
}

export const assign = (house: VipHouse, input: Input<'assign'>, call: Call) =>
  house.database.command(call, input, (tx) => assignIn(house, tx, input))

type Assignment = Omit<Input<'assign'>, 'commandId'>

export const assignIn = async (house: Drawer, tx: Tx, input: Assignment) => {
  const { form, kinds, examiner, dueOn } = input
  if (input.takers.includes(examiner)) return refuse('VIP_EXAMINER_IS_TAKER')
  const takers = await takersOf(house, tx, input)
  const year = tx.businessDate.slice(0, 4)
  const number = `K${year}-${await nextSerial(tx, `vip-test-${year}`)}`
  const testId = tx.id()
  await insertTest(tx, { id: testId, number, form, kinds, seconds: SECONDS, examiner, due_on: dueOn })
  const paper = form === 'paper' ? paperOf(house, takers, input) : null
  for (const [at, taker] of takers.entries())
    await sittingIn(tx, taker, paper, { testId, number: sittingNumber(number, at + 1), dueOn })
  tx.audit({ record: { kind: 'vip-test', id: testId }, after: { number, form, takers: takers.length } })
  tx.changed('vip', testId)
  return { testId, number }
}

interface Paper {
  readonly drawn: readonly Drawn[]
  readonly reading: Reading
}

const sittingIn = async (
  tx: Tx,
  { row, askable }: Taker,
  paper: Paper | null,
  { testId, number, dueOn }: { readonly testId: string; readonly number: string; readonly dueOn: string },
): Promise<void> => {
  const id = tx.id()
  await insertSitting(tx, {
    ...{ id, test_id: testId, number, staff_id: row.id, role: row.role },
    ...{ reading: paper?.reading ?? askable.reading, pass_percent: passPercentOf(roleOf(row)) },
    ...{ due_on: dueOn, retest_of: null },
  })
  if (paper === null) return
  await replaceQuestions(tx, id, paper.drawn)
  await changeSitting(tx, id, { asked: paper.drawn.length })
}

const takersOf = async (house: Drawer, tx: Tx, input: Assignment): Promise<readonly Taker[]> => {
  const staff = new Map((await selectStaff(tx)).map((row) => [row.id, row]))
  if (!staff.has(input.examiner)) return refuse('NOT_FOUND')
  const takers: Taker[] = []
  for (const id of new Set(input.takers)) {
    const row = staff.get(id) ?? refuse('NOT_FOUND')
    const askable = await askableOf(house, tx, readerOf(row))
    if (kindsFor(input.kinds, askable.reading).length === 0)
      return refuse('VIP_TEST_NO_KIND', { name: row.name })
    takers.push({ row, askable })
  }
  return takers
}

/** On paper all answer the same sheet, so one key serves them all: in the class and the zones that all of them have. */
const paperOf = (house: Drawer, takers: readonly Taker[], { kinds }: Assignment): Paper => {
  const reading = takers.reduce<Reading>((lowest, { askable }) => lowerOf(lowest, askable.reading), 'C3')
  const lowest = known(
    takers.find(({ askable }) => askable.reading === reading),
    'a test has takers',
  )
  const everybody = lowest.askable.people.filter(({ id }) =>
    takers.every(({ askable }) => askable.people.some((person) => person.id === id)),
  )
  return { drawn: drawFor(house, { people: everybody, reading }, kinds), reading }
}
