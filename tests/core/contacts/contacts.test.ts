import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ContactFilter } from '#core/contacts/contacts.contract.ts'
import {
  contactListQuery,
  contactsOfHomeQuery,
  countSinceQuery,
  openContactsQuery,
  openOfHomeQuery,
} from '#core/contacts/contacts.repository.ts'
import { encodeCursor } from '#core/kernel/cursor.ts'
import { MINUTE } from '../../support/fake-clock.ts'
import { planIn, slowSteps, unasked } from '../../support/plans.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openPrintDesk, type PrintDesk } from '../print-desk/desk.ts'

let desk: PrintDesk
let unitId: string
beforeAll(async () => {
  desk = await openPrintDesk()
  unitId = await desk.unitId('3-2-1501')
})
afterAll(() => desk.house.close())

type Add = Parameters<PrintDesk['clerk']['contacts']['add']>[0]

const call = (changes: Partial<Add> = {}) =>
  desk.clerk.contacts.add({
    commandId: newCommandId(),
    from: { kind: 'home', unitId, personId: null },
    ...{ channel: 'phone', topic: 'repair', summary: '水龙头漏水', outcome: 'answered', toWhom: '' },
    ...{ dueAt: null, at: null, paperNo: '' },
    ...changes,
  })
const inMinutes = (minutes: number): number => desk.house.clock.now() + minutes * MINUTE
const due = async () => (await desk.clerk.desk.today()).items.filter(({ kind }) => kind.startsWith('contact'))

describe('a call', () => {
  it('is numbered by desk and year, and counted by its home for a week', async () => {
    const before = (await desk.clerk.contacts.ofHome({ unitId })).week
    const first = await call()
    expect(first.contactNo).toMatch(/^L-B1-\d\d-00001$/)
    const third = await call().then(() => call())
    expect(third.week).toBe(before + 3)
    expect((await desk.clerk.contacts.ofHome({ unitId })).lately[0]).toMatchObject({ id: third.id })
  })
  it('that was answered at once waits for nothing', async () => {
    const { id } = await call({ summary: '问几点下班' })
    const { rows } = await desk.clerk.contacts.list({ filter: 'open', size: 50 })
    expect(rows.some((row) => row.id === id)).toBe(false)
  })
  it('that is owed an answer stands on the work desk, late once the time is over, until it is closed', async () => {
    const dueAt = inMinutes(30)
    const { id, revision } = await call({ outcome: 'callBack', dueAt })
    expect((await due()).find((item) => item.id === id)).toMatchObject({
      ...{ kind: 'contact-callback', late: false, unit: '3-2-1501', at: dueAt },
    })
    await desk.later(31 * MINUTE)
    expect((await due()).find((item) => item.id === id)).toMatchObject({ late: true })
    expect(await desk.clerk.contacts.counts()).toMatchObject({ late: 1 })
    await desk.clerk.contacts.close({ commandId: newCommandId(), id, revision, result: '已派人，业主知道' })
    expect((await due()).some((item) => item.id === id)).toBe(false)
    await expect(
      desk.clerk.contacts.close({ commandId: newCommandId(), id, revision, result: '再办一次' }),
    ).rejects.toMatchObject({ code: 'CONTACT_CLOSED' })
  })
  it.each([
    [{ outcome: 'passedOn' }, 'CONTACT_TO_WHOM'],
    [{ outcome: 'callBack' }, 'CONTACT_DUE'],
  ] as const)('with a promise says to whom or until when: %o', async (changes, code) => {
    await expect(call(changes)).rejects.toMatchObject({ code })
  })
  it('written on paper keeps its own moment, of the last week and never of the future', async () => {
    const at = inMinutes(-180)
    const { id } = await call({ at, paperNo: 'T-B1-26-00001-31' })
    const { rows } = await desk.clerk.contacts.list({ filter: 'today', size: 50 })
    expect(rows.find((row) => row.id === id)).toMatchObject({ at, paperNo: 'T-B1-26-00001-31' })
    for (const moment of [inMinutes(5), inMinutes(-8 * 24 * 60)])
      await expect(call({ at: moment })).rejects.toMatchObject({ code: 'CONTACT_TIME' })
  })
  it('of somebody whom the house does not know is masked in the list', async () => {
    const { id } = await call({ from: { kind: 'other', name: '郑示例', phone: '13700001111' } })
    const { rows } = await desk.clerk.contacts.list({ filter: 'today', size: 50 })
    expect(rows.find((row) => row.id === id)).toMatchObject({ who: '郑**', phone: '137****1111', unit: '' })
  })
  it('stands in the file of its home', async () => {
    const { id } = await call({ topic: 'complaint', summary: '楼上半夜响' })
    const { rows } = await desk.clerk.compound.unitHistory({ unitId, kind: 'contacts', size: 20 })
    expect(rows[0]).toMatchObject({
      id: `contact-${id}`,
      title: '来电',
      detail: '投诉，楼上半夜响，当场答复',
    })
    await call({ outcome: 'passedOn', toWhom: '工程部' })
    const { waiting } = await desk.clerk.compound.unitWaiting({ unitId })
    expect(waiting.find(({ kind }) => kind === 'contacts')).toMatchObject({ count: 1 })
  })
  it('holds no rank and no number of a troop', async () => {
    await expect(call({ summary: '61398部队来电' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})

describe('the register', () => {
  it('goes on page by page without a gap or a double', async () => {
    for (let nth = 0; nth < 7; nth += 1) await call({ summary: `第 ${nth} 次` })
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await desk.clerk.contacts.list({ filter: 'today', size: 3, ...(after && { after }) })
      seen.push(...page.rows.map(({ id }) => id))
      if (page.next === null) {
        expect(seen.length).toBe(page.total)
        break
      }
      after = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
  })
})

/** The small index of what is open may be walked from its end; a whole table never. */
const slow = (plan: readonly string[]): readonly string[] =>
  slowSteps(plan).filter((step) => !step.includes('USING INDEX contact_log_open'))

describe('on a long register', () => {
  const days = { from: '2026-11-01', to: '2026-11-24' }
  const behind = encodeCursor(['2026-11-23', 1_795_505_765_021, 'x'])
  it.each(ContactFilter.options)('a page of %s reads one index in its order', (filter) => {
    for (const cursor of [undefined, behind])
      expect(slow(planIn(desk.house, contactListQuery(unasked, { filter, ...days }, 50, cursor)))).toEqual([])
  })
  it.each([
    ['the calls of a home', () => contactsOfHomeQuery(unasked, 'u', 1, 5), 'contact_log_unit'],
    ['how often it called', () => countSinceQuery(unasked, 'u', 1), 'contact_log_unit'],
    ['what is open of it', () => openOfHomeQuery(unasked, 'u'), 'contact_log_unit'],
    ['what is open', () => openContactsQuery(unasked, 8), 'contact_log_open'],
  ] as const)('%s stands in its index', (_what, query, index) => {
    const plan = planIn(desk.house, query())
    expect(slow(plan)).toEqual([])
    expect(plan.some((step) => step.includes(index))).toBe(true)
  })
})
