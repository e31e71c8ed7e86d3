import { afterEach, beforeEach, expect, it } from 'vitest'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const change = async (changes: { idleMinutes?: number; compoundName?: string }, revision: number) =>
  (await house.as('supervisor')).settings.change({ commandId: newCommandId(), revision, changes })

it('a setting that nobody set has its default', async () => {
  const { settings } = await (await house.as('assistant')).settings.read()
  expect(settings).toEqual({
    compoundName: '云庭花园',
    timeZone: 'Asia/Shanghai',
    practice: false,
    idleMinutes: 10,
    overdueDays: 7,
    // As spec 3.3.3 names them.
    parcelReminderHours: 24,
    parcelDecisionDays: 15,
    parcelLimitDays: 30,
    parcelMovedAwayDays: 14,
    parcelImportantHours: 2,
    parcelDoorZones: ['A'],
    parcelSignature: 'important',
    parcelCount: 'tick',
    parcelRoom: 200,
    moveInOrder: [],
    identityCopies: false,
    allOwnersSign: false,
    prepayMonths: 3,
    counterYears: 5,
    serviceHours: '8:00–20:00',
  })
})

it('a change leaves alone what it does not name', async () => {
  const clerk = await house.as('assistant')
  const before = await clerk.settings.read()
  await change({ idleMinutes: 5 }, before.revision)
  expect((await clerk.settings.read()).settings).toEqual({ ...before.settings, idleMinutes: 5 })
})

it('a change holds at once, and after a restart', async () => {
  const clerk = await house.as('assistant')
  const { revision } = await clerk.settings.read()
  await change({ idleMinutes: 2 }, revision)
  house.clock.pass(3 * MINUTE)
  await expect(clerk.settings.read()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  await house.restart()
  expect((await house.signIn('assistant')).idleMinutes).toBe(2)
})

it('two changes on one revision: the second is told', async () => {
  const { revision } = await (await house.as('assistant')).settings.read()
  await change({ idleMinutes: 5 }, revision)
  await expect(change({ compoundName: '别名' }, revision)).rejects.toMatchObject({
    code: 'CONFLICT',
    data: { revision: revision + 1 },
  })
  expect((await (await house.as('assistant')).settings.read()).settings.compoundName).toBe('云庭花园')
})

it('a change names its fields in the audit trail', async () => {
  const { revision } = await (await house.as('assistant')).settings.read()
  await change({ idleMinutes: 5, compoundName: '云庭二期' }, revision)
  expect(house.rows(`SELECT fields FROM audit WHERE procedure = 'settings.change'`)).toEqual([
    { fields: 'compoundName idleMinutes' },
  ])
})

it.each([0, 61, 1.5])('%d minutes without a key are refused', async (idleMinutes) => {
  await expect(change({ idleMinutes }, 1)).rejects.toMatchObject({ code: 'BAD_INPUT' })
})
