import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../../support/fake-clock.ts'
import { newCommandId } from '../../support/test-house.ts'
import { centre, type FaxDesk, openFaxDesk } from './desk.ts'

let desk: FaxDesk
beforeAll(async () => {
  desk = await openFaxDesk()
})
afterAll(() => desk.house.close())

const out = async (id: string) =>
  (await desk.clerk.fax.listOut({ filter: 'today', size: 100 })).rows.find((fax) => fax.id === id)
const came = async (id: string) =>
  (await desk.clerk.fax.listIn({ filter: 'waiting', size: 100 })).rows.find((fax) => fax.id === id)
const due = async (client: FaxDesk['clerk']) => (await client.desk.today()).items
const ready = (fax: { id: string; revision: number }) => ({
  commandId: newCommandId(),
  id: fax.id,
  revision: fax.revision,
})

describe('a fax that goes out', () => {
  it('meets a busy line, is sent at the second call, and is confirmed on the phone', async () => {
    const fax = await desk.prepare({ number: '010-80001111' })
    const busy = await desk.call(fax, 'busy', 0)
    expect(busy).toMatchObject({ state: 'busy', amountFen: 0 })
    const sent = await desk.call(busy, 'sent', 4)
    expect(sent).toMatchObject({ state: 'sent', amountFen: 3 * 200 })
    expect((await due(desk.clerk)).find(({ id }) => id === fax.id)).toMatchObject({ kind: 'fax-confirm' })
    await desk.clerk.fax.confirm({
      ...ready(sent),
      ...{ with: '王示例', reportAttached: true, returnedTo: '业主本人' },
    })
    expect(await out(fax.id)).toMatchObject({
      ...{ state: 'confirmed', attempts: 2, sentPages: 4, toSend: 4, confirmedWith: '王**' },
      ...{ number: '010-8***1111', amountFen: 600, paid: true },
    })
    const { attempts } = await desk.clerk.fax.attempts({ id: fax.id })
    expect(attempts.map((attempt) => attempt.result)).toEqual(['busy', 'sent'])
    expect((await due(desk.clerk)).some(({ id }) => id === fax.id)).toBe(false)
  })
  it('that went over in part is sent again or accepted with a reason, and nothing else', async () => {
    const fax = await desk.prepare({ number: '010-80002222' })
    const part = await desk.call(fax, 'sent', 3)
    expect(part).toMatchObject({ state: 'partial', amountFen: 0 })
    const confirm = { with: '王示例', reportAttached: true, returnedTo: '' }
    await expect(desk.clerk.fax.confirm({ ...ready(part), ...confirm })).rejects.toMatchObject({
      code: 'FAX_NOT_NOW',
    })
    const accepted = await desk.clerk.fax.accept({
      ...ready(part),
      ...{ reason: '对方只要前两页', method: 'wechat' },
    })
    expect(accepted).toMatchObject({ amountFen: 2 * 200 })
    await desk.clerk.fax.confirm({ ...ready({ id: fax.id, revision: accepted.revision }), ...confirm })
    expect(await out(fax.id)).toMatchObject({ state: 'confirmed', acceptedReason: '对方只要前两页' })
  })
  it('never sends more pages than it was given', async () => {
    const dialled = await desk.dial(await desk.prepare({ number: '010-80003333' }))
    await expect(
      desk.clerk.fax.result({ ...ready(dialled), result: 'sent', sentPages: 5, method: 'cash' }),
    ).rejects.toMatchObject({ code: 'TOO_MANY_SENT', data: { toSend: 4 } })
  })
  it.each([0, -1, 2.5, 100_000])('of %s pages is none', async (pages) => {
    await expect(desk.prepare({ pages })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
  it.each(['', '12', '打给法院', "0571'; DROP TABLE"])('to “%s” is none', async (number) => {
    await expect(desk.prepare({ number })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
  it('of the centre itself costs nobody anything', async () => {
    const fax = await desk.prepare({ for: centre, number: '010-80004444' })
    expect(await desk.call(fax, 'sent', 4)).toMatchObject({ amountFen: 0 })
    expect(desk.house.rows('SELECT 1 FROM counter_charge WHERE record_id = ?', fax.id)).toEqual([])
  })
  it('to the same number with as many pages within ten minutes is asked about', async () => {
    const first = await desk.prepare({ number: '(0755) 2600-3371' })
    await expect(desk.prepare({ number: '0755 26003371' })).rejects.toMatchObject({ code: 'FAX_DUPLICATE' })
    expect(await desk.prepare({ number: '0755 26003371', pages: 4 })).toMatchObject({ revision: 0 })
    expect(await desk.prepare({ number: '0755 26003371', again: true })).toMatchObject({ revision: 0 })
    await desk.later(11 * MINUTE)
    expect((await desk.prepare({ number: '0755 26003371' })).id).not.toBe(first.id)
  })
  it('is found by the number on its cover', async () => {
    const fax = await desk.prepare({ number: '010-80005555' })
    const no = (await out(fax.id))?.faxNo ?? ''
    const { hits } = await desk.clerk.search.find({ text: no, limit: 1 })
    expect(hits[0]).toMatchObject({ kind: 'fax', recordId: fax.id, unit: '3-2-1501' })
  })
  it('is not changed by who saw an older state of it', async () => {
    const fax = await desk.prepare({ number: '010-80006666' })
    await desk.dial(fax)
    await expect(desk.dial(fax)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a fax that came in', () => {
  const collector = { name: '林静怡', relation: 'self', paper: 'none', signed: true } as const
  it('with pages missing is asked for again, told, and handed out against a signature', async () => {
    const fax = await desk.receive()
    expect(await came(fax.id)).toMatchObject({ state: 'received', pages: 3, expected: 4 })
    const asked = await desk.clerk.fax.askResend(ready(fax))
    const told = await desk.clerk.fax.notify(ready({ id: fax.id, ...asked }))
    expect(await came(fax.id)).toMatchObject({ state: 'notified', notices: 1 })
    const hand = (who: object) =>
      desk.clerk.fax.collect({
        ...ready({ id: fax.id, ...told }),
        ...{ collector: { ...collector, ...who }, method: 'cash' },
      })
    await expect(hand({ relation: 'agent' })).rejects.toMatchObject({ code: 'AGENT_NEEDS_PAPER' })
    await expect(hand({ signed: false })).rejects.toMatchObject({ code: 'SIGNATURE_NEEDED_HERE' })
    expect(await hand({})).toMatchObject({ amountFen: 300 })
    expect(await came(fax.id)).toBeUndefined()
  })
  it('is shredded after thirty days, by a supervisor, and its row stays', async () => {
    const fax = await desk.receive()
    const destroy = () => desk.supervisor.fax.destroy(ready(fax))
    await expect(destroy()).rejects.toMatchObject({ code: 'TOO_EARLY_TO_DESTROY' })
    await desk.later(30 * DAY)
    await destroy()
    expect(desk.house.rows('SELECT state FROM fax_in WHERE id = ?', fax.id)).toEqual([{ state: 'destroyed' }])
  })
})

describe('a fax that nobody comes for', () => {
  let own: FaxDesk
  beforeAll(async () => {
    own = await openFaxDesk()
  })
  afterAll(() => own.house.close())

  it('for three days reaches the supervisor, and nobody else', async () => {
    const fax = await own.receive()
    await own.later(2 * DAY)
    const waits = async (client: FaxDesk['clerk']) =>
      (await due(client)).find(({ id, kind }) => id === fax.id && kind === 'fax-uncollected')
    expect(await waits(own.supervisor)).toBeUndefined()
    await own.later(DAY)
    expect(await waits(own.supervisor)).toMatchObject({ days: 3, late: true, unit: '3-2-1501' })
    expect(await waits(own.clerk)).toBeUndefined()
    expect((await own.clerk.fax.counts()).uncollected).toBe(1)
  })
})

describe('the file of a home', () => {
  it('tells of its copies and its faxes, and what waits', async () => {
    await desk.save('3-2-1501', { method: 'owed', colour: 'colour', pages: 1 })
    await desk.receive()
    const unitId = await desk.unitId('3-2-1501')
    const { rows } = await desk.clerk.compound.unitHistory({ unitId, size: 50 })
    const { waiting } = await desk.clerk.compound.unitWaiting({ unitId })
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['printDesk', 'fax']))
    expect(waiting.map(({ title }) => title)).toEqual(expect.arrayContaining(['1 笔打印复印费未收']))
    expect(waiting.some(({ kind }) => kind === 'fax')).toBe(true)
  })
})
