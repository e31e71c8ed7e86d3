import { afterAll, beforeAll, expect, it } from 'vitest'
import { copiesOutQuery, copiesQuery } from '#core/vip/copies/copies.repository.ts'
import { askedSittingsQuery } from '#core/vip/question-keeping.service.ts'
import { openedQuery } from '#core/vip/reports/opened.service.ts'
import { openSittingsQuery, sittingsOfQuery, sittingsQuery } from '#core/vip/tests/tests.repository.ts'
import { entriesByPlateQuery, entriesOfUnitQuery, openVersionQuery } from '#core/vip/vip.repository.ts'
import { planIn, slowSteps, unasked } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const scope = { zones: ['A', 'B'] }

/** What grows with the years: pages and their versions, copies, sittings, questions, openings. */
it.each([
  ['the page that is being written', openVersionQuery(unasked, 'e')],
  ['the pages of a home', entriesOfUnitQuery(unasked, scope, 'u')],
  ['the pages of a car', entriesByPlateQuery(unasked, scope, '示A8K216')],
  ['the copies of an edition', copiesQuery(unasked, 'e')],
  ['the copies that are out', copiesOutQuery(unasked)],
  ['one’s own tests', sittingsOfQuery(unasked, 's')],
  ['one’s own open tests', openSittingsQuery(unasked, 's')],
  ['questions that are too old', askedSittingsQuery(unasked, 1)],
])('%s are read by an index, in its order', (_what, query) => {
  expect(slowSteps(planIn(house, query))).toEqual([])
})

it('the newest tests are read from their end, and no more of them than are shown', () => {
  for (const query of [sittingsQuery(unasked), sittingsQuery(unasked, 'x')])
    expect(planIn(house, query).filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
})

it('who opened which page is read by its days alone', () => {
  const opened = planIn(house, openedQuery(unasked, '2026-11-01'))
  expect(opened[0]).toMatch(/^SEARCH vip_opened USING PRIMARY KEY \(opened_on>/)
})
