import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '#core/app.ts'
import { newCommandId, openTestHouse, PASSWORD, type TestHouse } from '../support/test-house.ts'
import { type Client, type Opened, transports } from '../support/transports.ts'

/** The laws that hold on every wire, on the real house: what tiny-house shows in small, here with real records. */

let house: TestHouse
let bClerk: { readonly staffId: string }

const list = [
  '区域,房号,姓名,电话,关系',
  'A,2-1-301,欧阳以宁,15000003301,业主',
  'B,3-2-1501,林静怡,15000005678,业主',
].join('\n')

beforeAll(async () => {
  house = await openTestHouse()
  const supervisor = await house.as('supervisor')
  const { rehearsalId } = await supervisor.imports.rehearse({ file: new File([`${list}\n`], '名册.csv') })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const profile = { name: '只管西区', role: 'assistant' as const, zones: ['B'], deskCode: 'B1' }
  const { id } = await supervisor.staff.create({ commandId: newCommandId(), ...profile, password: PASSWORD })
  bClerk = { staffId: id }
}, 60_000)
afterAll(() => house.close())

interface Told {
  readonly code: string
  readonly message: string
  readonly data: unknown
}

const told = (work: Promise<unknown>): Promise<Told> =>
  work.then(
    () => expect.unreachable('it should have been refused'),
    (error: Told) => error,
  )

/** Nothing of the inside is told: no stack, no SQL, no English of a library. */
const expectPlain = ({ message, data }: Told): void => {
  expect(message).toMatch(/\p{Script=Han}/u)
  expect(`${message} ${JSON.stringify(data)}`).not.toMatch(
    /SELECT|SQLITE|\bat .*\.ts|\bexpected\b|\binvalid\b/i,
  )
  expect(message).not.toMatch(/[！。]$|必须|非法|无效/)
}

describe.each(transports)('the real house over $name', ({ name, open }) => {
  let way: Opened<App>
  let clerk: Client<App>

  beforeEach(async () => {
    way = await open(house.app)
    const { token } = await way.as(null).staff.signIn({
      staffId: bClerk.staffId,
      deskCode: 'B1',
      secret: { kind: 'password', password: PASSWORD },
    })
    clerk = way.as(token)
  })
  afterEach(() => way.close())

  const homeOf = async (as: Client<App>, number: string): Promise<string> => {
    const { rows } = await as.compound.units({ size: 50 })
    return rows.find((unit) => unit.name.includes(number))?.id ?? ''
  }

  it('whoever has no token is asked to sign in', async () => {
    const error = await told(way.as(null).parcels.counts())
    expect(error).toMatchObject({
      code: 'NOT_SIGNED_IN',
      message: '登录已结束，请重新登录，没填完的单子还在',
    })
  })

  it('a role without the permission is told to ask the supervisor', async () => {
    const error = await told(clerk.settings.change({ commandId: newCommandId(), revision: 0, changes: {} }))
    expect(error).toMatchObject({ code: 'FORBIDDEN', data: { need: 'settings' } })
    expectPlain(error)
  })

  it('wrong input is named field by field, and nothing is stored', async () => {
    const before = house.rows('SELECT id FROM parcel').length
    const error = await told(clerk.parcels.intake({ trackingNo: '', carrier: 'pigeon' } as never))
    expect(error).toMatchObject({
      code: 'BAD_INPUT',
      data: { issues: expect.arrayContaining([{ path: 'carrier', message: '请选择此项' }]) },
    })
    expectPlain(error)
    expect(house.rows('SELECT id FROM parcel')).toHaveLength(before)
  })

  it.each([
    ['prototype keys', JSON.parse('{"text":"x","__proto__":{"admin":true},"constructor":1}')],
    ['a lone surrogate', { text: '\ud800' }],
    ['a NUL', { text: 'a\u0000b' }],
    ['deep nesting', { text: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) }],
    ['a number', 42],
    ['nothing', null],
  ])('%s in the input end in an answer, and the house goes on', async (_what, input) => {
    await clerk.parcels.candidates(input as never).catch(expectPlain)
    expect(await clerk.parcels.counts()).toBeDefined()
  })

  it('a text past any use is refused before it is read', async () => {
    const error = await told(clerk.parcels.candidates({ text: '1'.repeat(1_000_000) }))
    expect(error.code).toBe('BAD_INPUT')
    expectPlain(error)
  })

  it.skipIf(name === 'direct')('a procedure that nobody knows is said to be unknown', async () => {
    const stranger = clerk as unknown as { parcels: { burn(): Promise<void> } }
    expect((await told(stranger.parcels.burn())).code).toBe('NOT_FOUND')
  })

  it('people of the other zone are not there, their homes are a number and a place', async () => {
    const everyone = await house.as('supervisor')
    const theirs = await homeOf(everyone, '2-1-301')
    expect(theirs).not.toBe('')
    expect(await homeOf(clerk, '2-1-301')).toBe('')
    expect((await told(clerk.people.household({ unitId: theirs }))).code).toBe('NOT_FOUND')
    for (const text of ['欧阳以宁', 'oyyn', '3301'])
      expect(await clerk.search.find({ text, limit: 20 })).toEqual({ hits: [] })
    const { hits } = await clerk.search.find({ text: '2-1-301', limit: 20 })
    expect(hits.map(({ kind, detail }) => [kind, detail])).toEqual([['unit', '']])
    expect(await clerk.search.find({ text: '林静怡', limit: 20 })).not.toEqual({ hits: [] })
  })

  it('a person is listed masked, whoever looks', async () => {
    const household = await clerk.people.household({ unitId: await homeOf(clerk, '3-2-1501') })
    expect(JSON.stringify(household)).not.toContain('15000005678')
  })

  it('a command is answered the same when it is sent again', async () => {
    const unitId = await homeOf(clerk, '3-2-1501')
    const input = {
      commandId: newCommandId(),
      trackingNo: `SF${Date.now()}${name.length}`,
      carrier: 'sf' as const,
      sizeClass: 'small' as const,
      addressee: { unitId, personId: null },
      nameOnLabel: '',
    }
    const first = await clerk.parcels.intake(input)
    expect(await clerk.parcels.intake(input)).toEqual(first)
    expect((await told(clerk.parcels.intake({ ...input, nameOnLabel: '林' }))).code).toBe('COMMAND_REUSED')
    const twice = await told(clerk.parcels.intake({ ...input, commandId: newCommandId() }))
    expect(twice).toMatchObject({ code: 'PARCEL_ALREADY_HERE', data: { shelfNo: first.shelfNo } })
    expectPlain(twice)
  })

  it('a window hears of what another one did', async () => {
    const changes = await clerk.events.subscribe()
    expect((await changes.next()).value).toBeNull()
    const next = changes.next()
    const supervisor = await house.as('supervisor')
    const { revision } = await supervisor.settings.read()
    await supervisor.settings.change({ commandId: newCommandId(), revision, changes: { overdueDays: 7 } })
    expect((await next).value).toEqual({ topic: 'settings', ids: ['house'] })
    await changes.return(undefined)
  })

  it('a session that was locked elsewhere is over at once', async () => {
    await clerk.staff.lock()
    expect((await told(clerk.parcels.counts())).code).toBe('NOT_SIGNED_IN')
  })
})
