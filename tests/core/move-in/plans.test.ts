import type { Compilable } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesOfUnitQuery } from '#core/move-in/cases.repository.ts'
import { casesQuery } from '#core/move-in/cases-list.repository.ts'
import { defectGroups, handedOver, refusals, stationTimes } from '#core/move-in/reports/reports.repository.ts'
import { planIn, unasked } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

const scope = { zones: ['A', 'B'] }
const days = { date: '2026-11-24', today: '2026-11-24' }

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const planOf = (query: Compilable) => planIn(house, query)

describe('the cases of a day', () => {
  it.each([null, ['09:30', 'x'] as const])('are read from one index in its order, from page %#', (after) => {
    const plan = planOf(casesQuery(unasked, scope, { filter: 'day', ...days }, 50, after))
    expect(plan[0]).toContain('USING INDEX move_in_case_appointed')
    expect(plan.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([])
  })
})

it.each(['here', 'onHold', 'overdue', 'unarchived'] as const)(
  'the cases that are %s are read from the small index of what is undecided',
  (filter) => {
    const plan = planOf(casesQuery(unasked, scope, { filter, ...days }, 50, null))
    expect(plan[0]).toContain('USING INDEX move_in_case_phase')
  },
)

describe('the reports of some days', () => {
  const some = { from: '2026-11-01', to: '2026-11-24' }
  it.each([
    ['refusals', refusals(unasked, scope, 0, 1), 'move_in_step_act'],
    ['defects', defectGroups(unasked, scope, 0, 1), 'move_in_defect_found'],
    ['handovers', handedOver(unasked, scope, some), 'move_in_case_handed'],
    ['station times', stationTimes(unasked, scope, some), 'move_in_case_arrived'],
  ] as const)('%s read the days and nothing before them', (_what, query, index) => {
    const plan = planOf(query)
    expect(plan.join('\n')).toContain(`USING INDEX ${index}`)
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})

it('the cases of a home are found by the home', () => {
  const plan = planOf(casesOfUnitQuery(unasked, scope, 'u'))
  expect(plan.join('\n')).toContain('USING INDEX move_in_case_unit')
  expect(plan.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([])
})
