import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type Client, type FeeDesk, openFeeDesk, serviceFee } from './till.ts'

let desk: FeeDesk
let clerk: Client
let supervisor: Client
/** After a night everybody signs in again. */
const nightsPass = async (nights: number) => {
  desk.house.clock.pass(nights * DAY)
  clerk = await desk.house.as('assistant', 'B1')
  supervisor = await desk.house.as('supervisor', 'B1')
}
const command = () => ({ commandId: newCommandId() })

beforeAll(async () => {
  desk = await openFeeDesk()
  await desk.pay([serviceFee], {
    ...{ method: 'wechat', tradeTail: '8021', arrived: false },
    invoice: { state: 'wanted', buyer: '林静怡', taxNo: '', invoiceNo: '' },
  })
  await desk.pay([{ tariffId: 'renovationDepositOwner' }])
  await nightsPass(0)
})
afterAll(() => desk.house.close())

const dues = async (kind: string) => (await clerk.desk.today()).items.filter((item) => item.kind === kind)

const unpaid = async () => (await clerk.fees.receipts({ filter: 'arrival', size: 9 })).rows[0]

describe('on the work desk', () => {
  it('nothing of money is due on the day on which it was taken', async () => {
    for (const kind of ['deposit-due', 'receipt-arrival', 'invoice-owed', 'till-open'])
      expect(await dues(kind)).toEqual([])
  })

  it('a payment that nobody saw arrive is asked after, and a till that was left open is late', async () => {
    await nightsPass(1)
    desk.house.clock.pass(1)
    expect(await dues('receipt-arrival')).toMatchObject([{ about: 'SJ-2026-B1-000001', unit: '3-2-1501' }])
    expect(await dues('till-open')).toMatchObject([{ place: 'B1', about: '2', late: true, days: 1 }])
    expect(await dues('invoice-owed')).toEqual([])
  })

  it('is quiet once the money was seen and the till is closed', async () => {
    const { id = '', revision = 0 } = (await unpaid()) ?? {}
    await clerk.fees.confirmArrival({ ...command(), receiptId: id, revision })
    const { receipts, refunds, total, byMethod } = await clerk.fees.till(undefined)
    const seen = { receipts, refunds, total }
    await clerk.fees.closeTill({ ...command(), countedCash: byMethod.cash, note: '', seen })
    expect(await dues('receipt-arrival')).toEqual([])
    expect(await dues('till-open')).toEqual([])
  })

  it('an invoice may take the accounts three days, a deposit waits for its own day', async () => {
    await nightsPass(3)
    expect(await dues('invoice-owed')).toMatchObject([{ about: 'SJ-2026-B1-000001' }])
    expect(await dues('deposit-due')).toEqual([])
    await nightsPass(26)
    expect(await dues('deposit-due')).toMatchObject([{ about: 'YJ-2026-B1-000001', late: false, days: 0 }])
  })

  it('is told to nobody who takes no money', async () => {
    const specialist = await desk.house.as('specialist', 'B1')
    const { items } = await specialist.desk.today()
    expect(items.filter(({ kind }) => kind === 'deposit-due' || kind === 'invoice-owed')).toEqual([])
  })
})

describe('the file of a home', () => {
  const waiting = async (client: Client) => {
    const { waiting: all } = await client.compound.unitWaiting({ unitId: desk.unitId })
    return all.filter(({ kind }) => kind === 'fees').map(({ title, note, late }) => [title, note, late])
  }

  it('says what is still to be paid and which deposit may be given back', async () => {
    await clerk.fees.bill({ ...command(), unitId: desk.unitId, lines: [{ tariffId: 'gas' }] })
    expect(await waiting(clerk)).toEqual([
      ['待收费用 1 项', '共 150.00 元', false],
      ['在押押金 1 笔', '共 2000.00 元，1 笔可以退了', true],
    ])
    expect(await waiting(await desk.house.as('specialist', 'B1'))).toEqual([])
  })

  it('tells every receipt, reversal and refund, newest first', async () => {
    const [gas] = await desk.house
      .as('assistant', 'B1')
      .then((again) => again.fees.ofUnit({ unitId: desk.unitId }))
      .then(({ charges }) => charges.filter(({ state }) => state === 'open'))
    const { receipts } = await clerk.fees.collect({
      ...command(),
      unitId: desk.unitId,
      charges: [{ id: gas?.id ?? '', revision: gas?.revision ?? 0 }],
      ...{ payer: '林静怡', method: 'cash', tradeTail: '', arrived: true, manualNo: '' },
      invoice: { state: 'none', buyer: '', taxNo: '', invoiceNo: '' },
    })
    desk.house.clock.pass(1)
    await supervisor.fees.reverse({ ...command(), receiptId: receipts[0]?.id ?? '', reason: '业主改付微信' })
    desk.house.clock.pass(1)
    const [deposit] = (await clerk.fees.deposits({})).rows
    await supervisor.fees.refund({
      ...{ ...command(), receiptId: deposit?.receiptId ?? '', deductions: [], lost: false },
      ...{ method: 'transfer', payee: '林静怡 6621' },
    })
    const { rows } = await clerk.compound.unitHistory({ unitId: desk.unitId, kind: 'fees', size: 9 })
    expect(rows.map(({ title, detail }) => [title, detail])).toEqual([
      ['退押金', 'TK-2026-B1-000001 退 YJ-2026-B1-000001，实退 2000.00 元，转账'],
      ['冲销收据', 'SJ-2026-B1-000003 冲销 SJ-2026-B1-000002，-150.00 元，业主改付微信'],
      ['收款', 'SJ-2026-B1-000002 代收代付 150.00 元，现金'],
      ['收押金', 'YJ-2026-B1-000001 押金 2000.00 元，现金'],
      ['收款', 'SJ-2026-B1-000001 物业服务费 996.24 元，微信'],
    ])
  })
})
