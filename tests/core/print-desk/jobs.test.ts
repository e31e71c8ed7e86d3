import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { printDeskContract } from '#core/print-desk/print-desk.contract.ts'
import { DAY, MINUTE } from '../../support/fake-clock.ts'
import { assistantOf } from '../../support/people.ts'
import { newCommandId, PIN } from '../../support/test-house.ts'
import { openPrintDesk, type PrintDesk } from './desk.ts'

let desk: PrintDesk
beforeAll(async () => {
  desk = await openPrintDesk()
})
afterAll(() => desk.house.close())

const jobs = async (filter: 'today' | 'owed' | 'voided' = 'today') =>
  (await desk.clerk.printDesk.list({ filter, size: 100 })).rows
const jobOf = async (id: string) => (await jobs()).find((job) => job.id === id)
const money = (id: string) =>
  desk.house
    .rows<{ fen: number }>('SELECT fen FROM counter_money WHERE record_id = ? ORDER BY at, id', id)
    .map(({ fen }) => fen)

describe('a job', () => {
  it('of a home of zone B is free as far as the month goes, and the rest is charged', async () => {
    expect(await desk.save('3-2-1501', { pages: 28 })).toMatchObject({ amountFen: 0, freeUnits: 28 })
    const next = await desk.save('3-2-1501', { pages: 6 })
    expect(next).toMatchObject({ freeUnits: 2, amountFen: 4 * 50 })
    expect(await jobOf(next.id)).toMatchObject({ class: 'welfare', paid: true, units: 6, priceList: 0 })
  })
  it('counts against its own home alone', async () => {
    expect(await desk.save('3-2-1502', { pages: 30 })).toMatchObject({ amountFen: 0 })
  })
  it('of a home under contract is free without end, in colour too', async () => {
    expect(await desk.save('2-1-301', { pages: 200, colour: 'colour' })).toMatchObject({ amountFen: 0 })
  })
  it('in colour is not what welfare pays for', async () => {
    expect(await desk.save('3-2-1502', { pages: 1, colour: 'colour' })).toMatchObject({ amountFen: 200 })
  })
  it('of a visitor is paid, with a name that lists mask', async () => {
    const { id } = await desk.save(null, { pages: 3, method: 'wechat' })
    expect(await jobOf(id)).toMatchObject({
      visitor: true,
      customer: '郑**',
      amountFen: 150,
      method: 'wechat',
    })
  })
  it('is done once when Enter bounced', async () => {
    const job = await desk.asked('2-1-301')
    const input = { ...job, commandId: newCommandId(), quotedFen: 0, priceList: 0 }
    expect(await desk.clerk.printDesk.save(input)).toEqual(await desk.clerk.printDesk.save(input))
  })
  it('stands ready as the home had it last time', async () => {
    await desk.save('3-2-1502', {
      service: 'print',
      source: 'usb',
      machine: '自助机',
      faces: 'two',
      pages: 2,
    })
    const unitId = await desk.unitId('3-2-1502')
    expect(await desk.clerk.printDesk.usual({ unitId })).toMatchObject({
      fromLast: true,
      machine: '自助机',
      usual: { service: 'print', source: 'usb', faces: 'two', colour: 'bw', size: 'A4' },
    })
  })
  it('shows a person of another zone to nobody there', async () => {
    const [hit] = (await desk.clerk.search.find({ text: '单雪梅', limit: 1 })).hits
    const customer = {
      kind: 'unit' as const,
      unitId: hit?.unitId ?? '',
      personId: hit?.recordId ?? '',
    }
    const { id } = await desk.save('2-1-301', { customer })
    const ofB = await assistantOf(desk.house, 'B')
    const rows = (await ofB.printDesk.list({ filter: 'today', size: 100 })).rows
    expect((await jobOf(id))?.customer).toBe('单**')
    expect(rows.find((job) => job.id === id)).toMatchObject({ unit: '2-1-301', customer: '' })
  })
})

describe('what cannot be', () => {
  const save = async (changes: Parameters<PrintDesk['asked']>[1], more = {}) =>
    desk.clerk.printDesk.save({
      ...(await desk.asked(null, changes)),
      commandId: newCommandId(),
      ...{ quotedFen: 300, priceList: 0 },
      ...more,
    })
  it.each([0, -3, 1.5, 1_000_000])('%s pages are no job', async (pages) => {
    await expect(save({ pages })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
  it('a room number in the field of pages is asked about, and taken when the clerk is sure', async () => {
    await expect(save({ pages: 999 }, { quotedFen: 49_950 })).rejects.toMatchObject({
      code: 'AMOUNT_UNUSUAL',
      data: { units: 999 },
    })
    expect(await save({ pages: 999, sure: true, signed: true }, { quotedFen: 49_950 })).toMatchObject({
      amountFen: 49_950,
    })
  })
  it('an amount from the signing limit on is signed for', async () => {
    await expect(save({ pages: 100 }, { quotedFen: 5_000 })).rejects.toMatchObject({
      code: 'SIGNATURE_NEEDED',
    })
  })
  it("a file of the owner's is opened on a machine that is named, never on the desk's", async () => {
    await expect(save({ source: 'usb' })).rejects.toMatchObject({ code: 'MACHINE_NEEDED' })
  })
  it('nobody makes photos of A3', async () => {
    await expect(save({ service: 'photo', size: 'A3' })).rejects.toMatchObject({
      code: 'SERVICE_NOT_OFFERED',
    })
  })
  it('a visitor has no quota', async () => {
    await expect(save({ class: 'welfare' })).rejects.toMatchObject({ code: 'CLASS_NOT_OF_ZONE' })
  })
  it('another amount than the owner was told is not taken', async () => {
    await expect(save({}, { quotedFen: 1 })).rejects.toMatchObject({
      code: 'PRICE_CHANGED',
      data: { fen: 300 },
    })
  })
})

describe('money', () => {
  it('left open is collected later, once', async () => {
    const { id, revision } = await desk.save(null, { method: 'owed' })
    expect(money(id)).toEqual([])
    expect((await jobs('owed')).map((job) => job.id)).toContain(id)
    const collect = () =>
      desk.clerk.printDesk.collect({ commandId: newCommandId(), recordId: id, revision, method: 'alipay' })
    expect(await collect()).toEqual({ fen: 300 })
    await expect(collect()).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(money(id)).toEqual([300])
    expect((await jobs('owed')).map((job) => job.id)).not.toContain(id)
  })
  it('left open for a copy or a fax is taken by the cashier, who sees nothing else of the counter', async () => {
    const { id, revision, jobNo } = await desk.save(null, { method: 'owed' })
    const cashier = await desk.house.as('cashier', 'B1')
    const { rows } = await cashier.printDesk.openCharges({ size: 50 })
    expect(rows.find(({ recordId }) => recordId === id)).toMatchObject({
      ...{ recordNo: jobNo, item: 'copy', amountFen: 300, customer: '郑**', duty: 'printDesk' },
    })
    const paid = { commandId: newCommandId(), recordId: id, revision, method: 'cash' as const }
    expect(await cashier.printDesk.collect(paid)).toEqual({ fen: 300 })
    const after = await cashier.printDesk.openCharges({ size: 50 })
    expect(after.rows.map(({ recordId }) => recordId)).not.toContain(id)
    await expect(cashier.printDesk.list({ filter: 'today', size: 10 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
  it('is taken by nobody who may not: the specialist leaves it open', async () => {
    const specialist = await desk.house.as('specialist', 'B1')
    const job = { ...(await desk.asked(null)), quotedFen: 300, priceList: 0 }
    await expect(specialist.printDesk.save({ ...job, commandId: newCommandId() })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const { id } = await specialist.printDesk.save({ ...job, method: 'owed', commandId: newCommandId() })
    expect(money(id)).toEqual([])
  })
  it('goes back within a minute by who took it, and then with a supervisor alone', async () => {
    const undo = (saved: { id: string; revision: number }, approval?: string) =>
      desk.clerk.printDesk.void({
        ...{ commandId: newCommandId(), recordId: saved.id, revision: saved.revision, reason: '页数记错' },
        ...(approval === undefined ? {} : { approval }),
      })
    const slip = await desk.save(null)
    expect(await undo(slip)).toEqual({ returnedFen: 300 })
    expect(money(slip.id)).toEqual([300, -300])
    await expect(undo(slip)).rejects.toMatchObject({ code: 'CONFLICT' })

    const late = await desk.save(null)
    await desk.later(5 * MINUTE)
    await expect(undo(late)).rejects.toMatchObject({ code: 'APPROVAL_NEEDED' })
    const { staffId } = await desk.house.staff('supervisor')
    const { approval } = await desk.clerk.staff.approve({
      ...{ approverId: staffId, pin: PIN, permission: 'fee.reverse', record: late.id },
    })
    expect(await undo(late, approval)).toEqual({ returnedFen: 300 })
    const voided = await jobs('voided')
    expect(voided.map((job) => job.id)).toEqual(expect.arrayContaining([slip.id, late.id]))
    expect(voided[0]).toMatchObject({ voided: true, voidReason: '页数记错' })
  })
  it('gives the free faces back to the month with a job that is taken back', async () => {
    await desk.later(10 * DAY)
    const first = await desk.save('3-2-1501', { pages: 30 })
    expect(first.freeUnits).toBe(30)
    await desk.clerk.printDesk.void({
      ...{ commandId: newCommandId(), recordId: first.id, revision: first.revision, reason: '业主不要了' },
    })
    expect(await desk.save('3-2-1501', { pages: 30 })).toMatchObject({ freeUnits: 30, amountFen: 0 })
  })
})

describe('the price list', () => {
  it('changed in the middle of a day holds from then on, and refuses what was quoted before', async () => {
    const before = await desk.save(null)
    const quoted = await desk.asked(null)
    const { current } = await desk.supervisor.printDesk.prices()
    const prices = { ...current.content.prices, 'copy.bw.A4': 60 }
    const publish = () =>
      desk.supervisor.printDesk.publishPrices({
        ...{ commandId: newCommandId(), basedOn: 0, fromAt: null, note: '纸价上调' },
        content: { ...current.content, prices },
      })
    expect(await publish()).toEqual({ version: 1 })
    await expect(publish()).rejects.toMatchObject({ code: 'PRICE_LIST_MOVED' })
    const late = { ...quoted, commandId: newCommandId(), quotedFen: 300, priceList: 0 }
    await expect(desk.clerk.printDesk.save(late)).rejects.toMatchObject({
      code: 'PRICE_CHANGED',
      data: { fen: 360, priceList: 1 },
    })
    const after = await desk.save(null)
    expect(await jobOf(before.id)).toMatchObject({ amountFen: 300, priceList: 0 })
    expect(await jobOf(after.id)).toMatchObject({ amountFen: 360, priceList: 1 })
  })
  it('announced for tomorrow does not hold today', async () => {
    const { current } = await desk.supervisor.printDesk.prices()
    const content = { ...current.content, prices: { ...current.content.prices, 'copy.bw.A4': 70 } }
    const fromAt = desk.house.clock.now() + DAY
    await desk.supervisor.printDesk.publishPrices({
      ...{ commandId: newCommandId(), basedOn: 1, fromAt, note: '', content },
    })
    expect(await desk.save(null)).toMatchObject({ amountFen: 360 })
    await desk.later(DAY)
    expect(await desk.save(null)).toMatchObject({ amountFen: 420 })
  })
})

describe('papers with a mark of secrecy', () => {
  it('leave a number, a time and a desk behind, and wait for the supervisor to know', async () => {
    const { id, refusalNo } = await desk.clerk.printDesk.refuse({
      commandId: newCommandId(),
      duty: 'printDesk',
    })
    expect(refusalNo).toMatch(/^J-B1-\d\d-00001$/)
    const columns = Object.keys(desk.house.rows('SELECT * FROM classified_refusal')[0] ?? {})
    expect(columns.filter((name) => /name|title|person|unit|content/.test(name))).toEqual([])
    const due = async (client: PrintDesk['clerk']) =>
      (await client.desk.today()).items.filter(({ kind }) => kind === 'classified-refusal')
    expect(await due(desk.clerk)).toEqual([])
    expect((await due(desk.supervisor))[0]).toMatchObject({ id, about: `打印复印 ${refusalNo}` })
    await desk.supervisor.printDesk.acknowledge({ commandId: newCommandId(), id })
    expect(await due(desk.supervisor)).toEqual([])
    const { rows } = await desk.clerk.printDesk.refusals({ size: 10 })
    expect(rows[0]).toMatchObject({ refusalNo, toldTo: '主管小林' })
  })
})

it('no procedure of this duty takes a file or a title of what the owner brought', () => {
  const input = printDeskContract.save['~orpc'].inputSchema
  const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : []
  expect(fields).toContain('pages')
  expect(fields.filter((name) => /file|title|content|picture|text/.test(name))).toEqual([])
})
