import type { Compilable } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chargesOfUnitQuery } from '#core/fees/charges.repository.ts'
import { dueDepositsQuery, openTillQuery, waitingReceiptsQuery } from '#core/fees/due.repository.ts'
import type { ReceiptFilter } from '#core/fees/fees.contract.ts'
import { receiptsQuery } from '#core/fees/receipts.repository.ts'
import { openReceiptsQuery } from '#core/fees/till.repository.ts'
import {
  heldDepositsQuery,
  openChargesQuery,
  pastReceiptsQuery,
  pastRefundsQuery,
} from '#core/fees/unit-history.repository.ts'
import { planIn, slowSteps, unasked } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const planOf = (query: Compilable) => planIn(house, query)

const asked = { today: '2026-11-24', text: '', scope: { zones: ['A', 'B'] } }

const index: Readonly<Record<ReceiptFilter, string>> = {
  today: 'receipt_day',
  invoice: 'receipt_invoice',
  arrival: 'receipt_arrival',
  reversed: 'receipt_reversal',
  all: 'receipt_at',
}

describe('the receipts', () => {
  it.each(Object.entries(index))('of the list %s are read by one index in its order', (filter, name) => {
    const list = { ...asked, filter: filter as ReceiptFilter }
    const plan = planOf(receiptsQuery(unasked, list, 50, [1_795_505_765_021, 'x']))
    expect(plan[0]).toContain(`USING INDEX ${name}`)
    expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })

  it('of an open till are few among all', () => {
    expect(planOf(openReceiptsQuery(unasked, 'B1'))[0]).toContain('USING INDEX receipt_till')
  })
})

describe('the charges of a home', () => {
  it('are read by its index', () => {
    expect(slowSteps(planOf(chargesOfUnitQuery(unasked, 'u')))).toEqual([])
  })
})

describe('what of money is due', () => {
  const scope = { zones: ['A', 'B'] }
  it.each([
    ['deposit_held', () => dueDepositsQuery(unasked, scope, '2026-11-24')],
    ['receipt_arrival', () => waitingReceiptsQuery(unasked, scope, 'arrival', 1)],
    ['receipt_invoice', () => waitingReceiptsQuery(unasked, scope, 'invoice', 1)],
    ['receipt_till', () => openTillQuery(unasked, 'B1', '2026-11-24')],
  ] as const)('is found by %s', (name, query) => {
    const plan = planOf(query())
    expect(plan[0]).toContain(`INDEX ${name}`)
    expect(slowSteps(plan)).toEqual([])
  })
})

describe('the money of a home', () => {
  it.each([
    ['its receipts', () => pastReceiptsQuery(unasked, 'u', 1, 50)],
    ['its refunds', () => pastRefundsQuery(unasked, 'u', 1, 50)],
    ['what is open', () => openChargesQuery(unasked, 'u')],
    ['what is held', () => heldDepositsQuery(unasked, 'u')],
  ] as const)('is read by the index of the home: %s', (_, query) => {
    expect(planOf(query()).filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})
