import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type Client, type FeeDesk, openFeeDesk, serviceFee } from './till.ts'

let desk: FeeDesk
beforeAll(async () => {
  desk = await openFeeDesk()
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })

const close = async (client: Client) => {
  const { receipts, refunds, total, byMethod } = await client.fees.till(undefined)
  const seen = { receipts, refunds, total }
  // A drawer that paid out more than came in is below what lay in it.
  const countedCash = Math.max(0, byMethod.cash)
  const note = countedCash === byMethod.cash ? '' : '垫付'
  return client.fees.closeTill({ ...command(), countedCash, note, seen })
}

const sum = (sql: string): number => desk.house.rows<{ total: number }>(sql)[0]?.total ?? 0

it('all cash-ups of all desks come to all receipts less all refunds, whoever took a receipt back and when', async () => {
  const [fee] = await desk.pay([serviceFee])
  await desk.pay([{ tariffId: 'renovationDepositOwner' }, { tariffId: 'gas' }])
  await close(desk.clerk)
  desk.house.clock.pass(DAY)

  // The next day another desk takes the fee back and gives the deposit back.
  const other = await desk.house.as('supervisor', 'B2')
  await other.fees.reverse({ ...command(), receiptId: fee?.id ?? '', reason: '面积填错' })
  const [deposit] = (await other.fees.deposits({})).rows
  await other.fees.refund({
    ...{ ...command(), receiptId: deposit?.receiptId ?? '', deductions: [], lost: false },
    ...{ method: 'cash', payee: '林静怡' },
  })
  const there = await other.fees.till(undefined)
  expect(there).toMatchObject({ deskCode: 'B2', receipts: 1, refunds: 1, total: -99_624 - 200_000 })
  await close(other)

  expect(sum('SELECT sum(total) AS total FROM cash_up')).toBe(
    sum('SELECT (SELECT sum(amount) FROM receipt) - (SELECT sum(amount) FROM deposit_refund) AS total'),
  )
  expect(sum('SELECT count(*) AS total FROM receipt WHERE cash_up_id IS NULL')).toBe(0)
})

it('each book is numbered from one without a gap, reversals and refunds too', () => {
  const books = desk.house.rows<{ book: string; last: number; leaves: number }>(
    `SELECT book, max(number) AS last, count(*) AS leaves FROM (
      SELECT book, number FROM receipt UNION ALL SELECT book, number FROM deposit_refund
    ) GROUP BY book ORDER BY book`,
  )
  expect(books.map(({ book }) => book)).toEqual(['SJ-2026-B1', 'SJ-2026-B2', 'TK-2026-B2', 'YJ-2026-B1'])
  for (const { last, leaves } of books) expect(last).toBe(leaves)
})
