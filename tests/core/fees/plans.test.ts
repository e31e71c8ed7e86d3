import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tables } from '#core/database/tables.ts'
import { chargesOfUnitQuery } from '#core/fees/charges.repository.ts'
import type { ReceiptFilter } from '#core/fees/fees.contract.ts'
import { receiptsQuery } from '#core/fees/receipts.repository.ts'
import { openReceiptsQuery } from '#core/fees/till.repository.ts'
import { slowSteps } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

/** Queries are only written here, never run: their plan is asked of the real schema. */
const q = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const planOf = (query: { compile(): { readonly sql: string; readonly parameters: readonly unknown[] } }) => {
  const { sql, parameters } = query.compile()
  return house
    .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)
    .map(({ detail }) => detail)
}

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
    const plan = planOf(receiptsQuery({ q }, list, 50, [1_795_505_765_021, 'x']))
    expect(plan[0]).toContain(`USING INDEX ${name}`)
    expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })

  it('of an open till are few among all', () => {
    expect(planOf(openReceiptsQuery({ q }, 'B1'))[0]).toContain('USING INDEX receipt_till')
  })
})

describe('the charges of a home', () => {
  it('are read by its index', () => {
    expect(slowSteps(planOf(chargesOfUnitQuery({ q }, 'u')))).toEqual([])
  })
})
