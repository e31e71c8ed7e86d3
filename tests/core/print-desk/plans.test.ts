import type { Compilable } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  countQuery,
  type FaxesWanted,
  faxesBetween,
  faxListQuery,
  openFaxesQuery,
} from '#core/fax/fax-book.repository.ts'
import { sameFaxQuery } from '#core/fax/fax-out.repository.ts'
import { namedFaxesQuery, oldFaxesQuery } from '#core/fax/keep.repository.ts'
import { pastInQuery, pastOutQuery } from '#core/fax/unit-history.repository.ts'
import { encodeCursor } from '#core/kernel/cursor.ts'
import { dayQuery, jobListQuery, lastJobQuery, lastMachineQuery } from '#core/print-desk/jobs.repository.ts'
import { namedJobsQuery, oldJobsQuery } from '#core/print-desk/keep.repository.ts'
import {
  moneyOfDayQuery,
  owedOfUnitQuery,
  takenQuery,
  usedQuery,
} from '#core/print-desk/ledger.repository.ts'
import { disputedCharges, unsettledCharges } from '#core/print-desk/ledger-holds.service.ts'
import { openChargesQuery, payerQuery } from '#core/print-desk/open-charges.repository.ts'
import { JobFilter } from '#core/print-desk/print-desk.schema.contract.ts'
import { pastJobsQuery } from '#core/print-desk/unit-history.repository.ts'
import { planIn, unasked } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const planOf = (query: Compilable) => planIn(house, query)

const days = { from: '2026-11-01', to: '2026-11-24' }
const books = ['fax_out', 'fax_in'] as const
const wanted: readonly FaxesWanted[] = [
  { open: true },
  { open: true, until: '2026-11-21' },
  { open: false, ...days },
]
const behind = encodeCursor(['2026-11-23', 1_795_505_765_021, 'x'])
/** Small partial indexes may be walked from their end; a whole table never. */
const few = /USING (COVERING )?INDEX (counter_charge_(owed|voided|disputed)|fax_(out|in)_open)/

const slow = (plan: readonly string[]): readonly string[] =>
  plan.filter((step) => step.includes('TEMP B-TREE') || (step.startsWith('SCAN') && !few.test(step)))

describe.each([undefined, behind])('a page of a register, cursor %s', (cursor) => {
  it.each(JobFilter.options)('of jobs, %s, reads one index in its order', (filter) => {
    expect(slow(planOf(jobListQuery(unasked, { filter, ...days }, 50, cursor)))).toEqual([])
  })
  it.each(books.flatMap((book) => wanted.map((each) => [book, each] as const)))(
    'of %s, %o, reads one index in its order',
    (book, each) => {
      expect(slow(planOf(faxListQuery(unasked, book, each, 50, cursor)))).toEqual([])
    },
  )
})

describe.each(books)('the register %s', (book) => {
  it.each(wanted)('counts %o on one index', (each) => {
    expect(slow(planOf(countQuery(unasked, book, each)))).toEqual([])
  })
  it('gives what waits longest first, and the days of a sheet, without sorting', () => {
    expect(slow(planOf(openFaxesQuery(unasked, book, 20, '2026-11-21')))).toEqual([])
    expect(slow(planOf(faxesBetween(unasked, book, days.from, days.to)))).toEqual([])
  })
})

describe('what is asked before a job is saved', () => {
  it.each([
    ['the quota that was used', () => usedQuery(unasked, 'u', '2026-11-01'), 'counter_charge_quota'],
    ['what is still owed', () => owedOfUnitQuery(unasked, 'u'), 'counter_charge_owed_unit'],
    ['the last job of the home', () => lastJobQuery(unasked, 'u'), 'print_job_unit'],
    ['the machine of the desk', () => lastMachineQuery(unasked, 'B1'), 'print_job_machine'],
    ['what the day came to', () => dayQuery(unasked, '2026-11-24'), 'counter_charge_day'],
    ['what was taken today', () => takenQuery(unasked, '2026-11-24'), 'counter_money_day'],
    ['what is open of both duties', () => openChargesQuery(unasked, 50), 'counter_charge_owed'],
    ['who pays a charge', () => payerQuery(unasked, 'c'), 'sqlite_autoindex_counter_charge_1'],
    ['the same fax', () => sameFaxQuery(unasked, '02155668816', 3, 1), 'fax_out_digits'],
    ['what was done for a home', () => pastJobsQuery(unasked, 'u', 1, 20), 'print_job_unit'],
    ['what was faxed for a home', () => pastOutQuery(unasked, 'u', 1, 20), 'fax_out_unit'],
    ['what a home was faxed', () => pastInQuery(unasked, 'u', 1, 20), 'fax_in_unit'],
  ] as const)('%s is read on its own index', (_what, query, index) => {
    const plan = planOf(query())
    expect(plan.join('\n')).toContain(index)
    expect(plan.filter((step) => step.startsWith('SCAN') && !few.test(step))).toEqual([])
  })
})

describe('what the night asks', () => {
  it.each([
    ['jobs with names', () => namedJobsQuery(unasked, '2026-08-01'), 'print_job_names'],
    ['old jobs', () => oldJobsQuery(unasked, '2021-08-01'), 'print_job_day'],
    ['sent faxes with names', () => namedFaxesQuery(unasked, 'fax_out', '2026-08-01'), 'fax_out_names'],
    ['received faxes with names', () => namedFaxesQuery(unasked, 'fax_in', '2026-08-01'), 'fax_in_names'],
    ['old sent faxes', () => oldFaxesQuery(unasked, 'fax_out', '2021-08-01'), 'fax_out_day'],
    ['old received faxes', () => oldFaxesQuery(unasked, 'fax_in', '2021-08-01'), 'fax_in_day'],
  ] as const)('of %s is answered by an index', (_what, query, index) => {
    const plan = planOf(query())
    expect(plan.join('\n')).toContain(index)
    expect(slow(plan)).toEqual([])
  })
  it('which charges are argued about or open reads small indexes alone', () => {
    expect(slow(planOf(disputedCharges(unasked)))).toEqual([])
    expect(slow(planOf(unsettledCharges(unasked)))).toEqual([])
  })
})

it('the sheet of a day reads the money of that day and the charge of each movement', () => {
  const plan = planOf(moneyOfDayQuery(unasked, '2026-11-24'))
  expect(plan.join('\n')).toContain('counter_money_day')
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
