import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assistantOf } from '../../support/people.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type FeeDesk, openFeeDesk, serviceFee, start } from './till.ts'

let desk: FeeDesk
beforeAll(async () => {
  desk = await openFeeDesk()
})
afterAll(() => desk.house.close())

const plan = async (...lines: Parameters<FeeDesk['clerk']['fees']['plan']>[0]['lines']) =>
  desk.clerk.fees.plan({ unitId: desk.unitId, lines })

describe('a bill', () => {
  it('prints the formula and the rule of the service fee', async () => {
    const { lines, total } = await plan(serviceFee)
    expect(lines[0]).toMatchObject({
      from: '2026-12',
      to: '2027-02',
      formula: '118.60 ㎡ × 2.80 元 × 3 个月',
      rule: '房屋 2026-11-24 交付，买卖合同约定业主自交付次月起承担，自 2026-12 起计',
    })
    expect(total).toBe(99_624)
  })

  it('asks the owner for nothing where the sale contract does not charge the owner', async () => {
    const { lines, total } = await plan({ ...serviceFee, start: { ...start, ownerBears: false } })
    expect(lines[0]).toMatchObject({ developerPays: true, amount: 0 })
    expect(total).toBe(0)
  })

  it('lets the first cards of a home cost nothing', async () => {
    expect((await plan({ tariffId: 'accessCard', quantity: 3 })).total).toBe(0)
    expect((await plan({ tariffId: 'accessCard', quantity: 4 })).total).toBe(2_000)
  })

  it('takes no more months in advance than the limit', async () => {
    await expect(plan({ ...serviceFee, months: 4 })).rejects.toMatchObject({
      code: 'PREPAID_TOO_LONG',
      data: { limit: 3 },
    })
  })

  it('guesses neither a price nor an area', async () => {
    await expect(plan({ tariffId: 'waste', quantity: 1 })).rejects.toMatchObject({ code: 'TARIFF_UNPRICED' })
    await expect(plan({ tariffId: 'serviceFee', months: 3, start })).rejects.toMatchObject({
      code: 'BILL_INCOMPLETE',
      data: { needs: 'area' },
    })
  })
})

describe('taking the money', () => {
  it('gives one receipt a payee and nature, numbered without a gap in each book', async () => {
    const receipts = await desk.pay([
      serviceFee,
      { tariffId: 'parking', months: 1, from: '2026-12' },
      { tariffId: 'gas' },
      { tariffId: 'renovationDepositOwner' },
      { tariffId: 'renovationDepositCompany' },
    ])
    expect(receipts.map(({ receiptNo, amount }) => [receiptNo, amount])).toEqual([
      ['SJ-2026-B1-000001', 99_624],
      ['SJ-2026-B1-000002', 30_000],
      ['SJ-2026-B1-000003', 15_000],
      ['YJ-2026-B1-000001', 200_000],
      ['YJ-2026-B1-000002', 300_000],
    ])
    const { open, charges } = await desk.clerk.fees.ofUnit({ unitId: desk.unitId })
    expect(open).toBe(0)
    expect(charges.every(({ state, receiptNo }) => state === 'paid' && receiptNo !== '')).toBe(true)
  })

  it('is refused a second time, and a refusal takes no number', async () => {
    const { charges } = await desk.clerk.fees.ofUnit({ unitId: desk.unitId })
    const again = charges.slice(0, 1).map(({ id, revision }) => ({ id, revision }))
    await expect(desk.pay([{ tariffId: 'gas' }], { charges: again })).rejects.toMatchObject({
      code: 'CHARGE_NOT_OPEN',
    })
    const [next] = await desk.pay([{ tariffId: 'accessCard', quantity: 4 }])
    expect(next?.receiptNo).toBe('SJ-2026-B1-000004')
  })

  it('asks for the end of the transaction number where it is not cash', async () => {
    await expect(desk.pay([{ tariffId: 'gas' }], { method: 'wechat' })).rejects.toMatchObject({
      code: 'TRADE_TAIL_MISSING',
    })
  })

  it('takes the number of a hand-written receipt once', async () => {
    const manualNo = '手工 B-0031'
    const [first] = await desk.pay([{ tariffId: 'gas' }], { manualNo })
    await expect(desk.pay([{ tariffId: 'gas' }], { manualNo })).rejects.toMatchObject({
      code: 'MANUAL_NO_USED',
      message: `这个手工收据号已登记在 ${first?.receiptNo}，请核对`,
      data: { receiptNo: first?.receiptNo },
    })
  })
})

describe('a reversal', () => {
  it('asks a supervisor, is a leaf of its own with a negative amount, and opens what was paid', async () => {
    const [paid] = await desk.pay([{ tariffId: 'parking', months: 2, from: '2027-01' }])
    const input = { receiptId: paid?.id ?? '', reason: '车位号填错' }
    await expect(desk.clerk.fees.reverse({ ...input, commandId: newCommandId() })).rejects.toMatchObject({
      code: 'APPROVAL_REFUSED',
    })
    const approval = await desk.approval(input.receiptId)
    const reversal = await desk.clerk.fees.reverse({ ...input, approval, commandId: newCommandId() })
    const { receipts, charges } = await desk.clerk.fees.ofUnit({ unitId: desk.unitId })
    expect(receipts.find(({ id }) => id === reversal.receiptId)).toMatchObject({
      amount: -60_000,
      reverses: paid?.receiptNo,
    })
    expect(receipts.find(({ id }) => id === paid?.id)).toMatchObject({ reversedBy: reversal.receiptNo })
    expect(charges.some(({ state, amount }) => state === 'open' && amount === 60_000)).toBe(true)
    await expect(desk.supervisor.fees.reverse({ ...input, commandId: newCommandId() })).rejects.toMatchObject(
      { code: 'RECEIPT_REVERSED' },
    )
  })

  it('waits until an invoice that was issued is taken back', async () => {
    const [paid] = await desk.pay([{ tariffId: 'gas' }])
    const receiptId = paid?.id ?? ''
    const invoice = { receiptId, buyer: '林静怡', taxNo: '', commandId: newCommandId() }
    await expect(
      desk.clerk.fees.setInvoice({ ...invoice, state: 'issued', invoiceNo: '', revision: 0 }),
    ).rejects.toMatchObject({ code: 'INVOICE_NO_MISSING' })
    await desk.clerk.fees.setInvoice({ ...invoice, state: 'issued', invoiceNo: '26330001', revision: 0 })
    await expect(
      desk.supervisor.fees.reverse({ receiptId, reason: '退款', commandId: newCommandId() }),
    ).rejects.toMatchObject({ code: 'INVOICE_ISSUED' })
  })
})

describe('a deposit', () => {
  it('is given back once, less what was agreed, never more than was paid', async () => {
    const { rows } = await desk.clerk.fees.deposits({})
    const deposit = rows.find(({ amount }) => amount === 300_000)
    const refund = {
      receiptId: deposit?.receiptId ?? '',
      ...{ lost: false, method: 'transfer' as const, payee: '松木装饰 6621' },
    }
    const deductions = (amount: number) => [{ reason: '电梯护板划损', proof: '照片', amount }]
    await expect(
      desk.supervisor.fees.refund({ ...refund, deductions: deductions(300_001), commandId: newCommandId() }),
    ).rejects.toMatchObject({ code: 'DEDUCTED_TOO_MUCH' })
    const given = await desk.supervisor.fees.refund({
      ...refund,
      deductions: deductions(35_000),
      commandId: newCommandId(),
    })
    expect(given).toMatchObject({ refundNo: 'TK-2026-B1-000001', amount: 265_000 })
    await expect(
      desk.supervisor.fees.refund({ ...refund, deductions: [], commandId: newCommandId() }),
    ).rejects.toMatchObject({ code: 'DEPOSIT_CLOSED' })
    await expect(
      desk.supervisor.fees.reverse({
        receiptId: refund.receiptId,
        reason: '收错',
        commandId: newCommandId(),
      }),
    ).rejects.toMatchObject({ code: 'DEPOSIT_CLOSED' })
  })

  it('is due on the day that its rule says', async () => {
    const { rows, held } = await desk.clerk.fees.deposits({})
    expect(rows.find(({ amount }) => amount === 200_000)).toMatchObject({ due: '2026-12-24', late: false })
    expect(held).toBe(200_000)
  })
})

describe('the till', () => {
  it('holds the sum of its receipts less its refunds, to the fen', async () => {
    const till = await desk.clerk.fees.till(undefined)
    const sums = desk.house.rows<{ total: number }>(
      `SELECT (SELECT sum(amount) FROM receipt) - (SELECT sum(amount) FROM deposit_refund) AS total`,
    )
    expect(till.total).toBe(sums[0]?.total)
    expect(Object.values(till.byMethod).reduce((sum, fen) => sum + fen, 0)).toBe(till.total)
  })

  it('asks what a difference comes from, and is closed over every receipt once', async () => {
    const { receipts, refunds, total, byMethod } = await desk.clerk.fees.till(undefined)
    const seen = { receipts, refunds, total }
    const countedCash = byMethod.cash - 100
    const close = (more: object) =>
      desk.clerk.fees.closeTill({ commandId: newCommandId(), countedCash, note: '', seen, ...more })
    await expect(close({})).rejects.toMatchObject({
      code: 'DIFFERENCE_UNEXPLAINED',
      data: { difference: -100 },
    })
    await expect(close({ seen: { ...seen, total: total + 1 } })).rejects.toMatchObject({ code: 'TILL_MOVED' })
    expect(await close({ note: '找零少收' })).toMatchObject({ total, difference: -100 })
    expect(await desk.clerk.fees.till(undefined)).toMatchObject({ receipts: 0, refunds: 0, total: 0 })
    await expect(close({ seen: { receipts: 0, refunds: 0, total: 0 } })).rejects.toMatchObject({
      code: 'TILL_EMPTY',
    })
    const [closed] = await desk.clerk.fees.tillsClosed(undefined)
    expect(closed).toMatchObject({ receipts, refunds, total, difference: -100, note: '找零少收' })
  })
})

describe('a clerk of another zone', () => {
  it('neither sees nor takes the money of a home', async () => {
    const other = await assistantOf(desk.house, 'A')
    await expect(other.fees.ofUnit({ unitId: desk.unitId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await other.fees.receipts({ filter: 'all', size: 50 })).rows).toEqual([])
  })
})
