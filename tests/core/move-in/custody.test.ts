import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
let unitId: string
beforeAll(async () => {
  desk = await openMoveInDesk()
  unitId = await desk.unitId('5-1-802')
})
afterAll(() => desk.house.close())

const command = () => ({ commandId: newCommandId() })
const held = async () => (await desk.assistant.moveIn.heldKeys({ unitId }))[0]

describe('keys that an owner leaves with the centre', () => {
  let custodyId: string
  const lend = (dueAt: number) =>
    desk.assistant.moveIn.lendKeys({
      ...{ ...command(), custodyId, borrower: '王师傅', phone: '13900007777' },
      ...{ paperTail: '003x', reason: '修厨房漏水', dueAt },
    })
  beforeAll(async () => {
    const taken = await desk.assistant.moveIn.takeKeys({
      ...{ ...command(), unitId, what: '入户门一把', quantity: 1, bagNo: 'K-0802', place: '钥匙柜 3' },
      ...{ purpose: '维修', borrowers: '施工单位', notice: '借前打电话', until: '2026-12-31' },
    })
    custodyId = taken.custodyId
  })

  it('have a number, a place and an end', async () => {
    expect(await held()).toMatchObject({ custodyNo: 'YS-2026-B-0001', place: '钥匙柜 3', loan: null })
  })

  it('are lent to one person at a time, against a paper that is handed back', async () => {
    await lend(desk.house.clock.now() + 2 * HOUR)
    expect(await held()).toMatchObject({ loan: { borrower: '王师傅', late: false } })
    await expect(lend(desk.house.clock.now() + HOUR)).rejects.toMatchObject({
      code: 'KEYS_LENT',
      message: '钥匙在王师傅手里，请先收回',
    })
  })

  it('do not go back to the owner while somebody has them', async () => {
    const back = { ...command(), custodyId, revision: 0, note: '' }
    await expect(desk.assistant.moveIn.giveKeysBack(back)).rejects.toMatchObject({ code: 'KEYS_LENT' })
  })

  it('that are late come up on the work desk until they are back', async () => {
    desk.house.clock.pass(3 * HOUR)
    await desk.signInAgain()
    const late = async () =>
      (await desk.assistant.desk.today()).items.filter(({ kind }) => kind === 'key-loan')
    expect(await late()).toMatchObject([{ unit: '5-1-802', about: 'YS-2026-B-0001', late: true }])
    const loan = (await held())?.loan
    await desk.assistant.moveIn.returnKeys({ ...command(), loanId: loan?.id ?? '', revision: 0, note: '' })
    expect(await late()).toEqual([])
    await desk.assistant.moveIn.giveKeysBack({ ...command(), custodyId, revision: 0, note: '业主自取' })
    expect(await held()).toBeUndefined()
  })
})

describe('the bag of a home', () => {
  it('is there from the first handover on, says what lacks, and is with one person at a time', async () => {
    expect(await desk.assistant.moveIn.ownerFile({ unitId })).toBeNull()
    const id = await desk.arrive('5-1-802')
    await desk.makeReady(id)
    await desk.assistant.moveIn.handOver({ ...command(), id })
    const file = await desk.assistant.moveIn.ownerFile({ unitId })
    expect(file).toMatchObject({ fileNo: 'DA-2026-B-0001', complete: { have: 5, of: 5 }, lacking: [] })
    await desk.assistant.moveIn.placeFile({ ...command(), unitId, place: 'A 柜 3 层', revision: 0 })
    const page = { unitId, title: '装修承诺书', pages: 2, medium: 'paper' as const, dated: '2026-11-24' }
    await desk.assistant.moveIn.addPage({ ...command(), ...page, remark: '' })
    const loan = { unitId, what: '全袋', borrower: '赵工', reason: '核对面积', due: '2026-11-30' }
    const { loanId } = await desk.assistant.moveIn.lendFile({ ...command(), ...loan })
    await expect(desk.assistant.moveIn.lendFile({ ...command(), ...loan })).rejects.toMatchObject({
      code: 'FILE_LENT',
    })
    await desk.assistant.moveIn.returnFile({ ...command(), loanId, revision: 0 })
    expect(await desk.assistant.moveIn.ownerFile({ unitId })).toMatchObject({
      place: 'A 柜 3 层',
      contents: [
        { title: '入住通知书', medium: 'paper' },
        { title: '商品房买卖合同', medium: 'paper' },
        { title: '付款结算和维修资金凭证', medium: 'paper' },
        { title: '装修承诺书', pages: 2 },
      ],
      loans: [{ borrower: '赵工', returnedAt: expect.any(Number) }],
    })
  })
})
