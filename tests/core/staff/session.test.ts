import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directClient } from '#transport/direct.ts'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const signedOut = { code: 'NOT_SIGNED_IN', message: '登录已结束，请重新登录，没填完的单子还在' }

describe('a session', () => {
  it('has a token of its own at each sign-in', async () => {
    const tokens = [await house.signIn('assistant'), await house.signIn('assistant')].map(
      ({ token }) => token,
    )
    expect(new Set(tokens).size).toBe(2)
  })

  it('ends when nobody touches the desk for ten minutes, whatever polls', async () => {
    const clerk = await house.as('assistant')
    house.clock.pass(9 * MINUTE)
    await clerk.parcels.counts()
    house.clock.pass(2 * MINUTE)
    await expect(clerk.parcels.counts()).rejects.toMatchObject(signedOut)
  })

  it('lives on while keys are pressed', async () => {
    const clerk = await house.as('assistant')
    for (let n = 0; n < 5; n += 1) {
      house.clock.pass(9 * MINUTE)
      await clerk.staff.touch()
    }
    expect(await clerk.parcels.counts()).toBeDefined()
  })

  it('neither ends nor lives longer when the date of the machine is set', async () => {
    const clerk = await house.as('assistant')
    house.clock.setDate(house.clock.now() + 100 * MINUTE)
    expect(await clerk.parcels.counts()).toBeDefined()
    house.clock.pass(11 * MINUTE)
    house.clock.setDate(house.clock.now() - 200 * MINUTE)
    await expect(clerk.parcels.counts()).rejects.toMatchObject(signedOut)
  })

  it('ends with the lock, and leaves the other desks alone', async () => {
    const [here, there] = [await house.as('assistant', 'A'), await house.as('assistant', 'B1')]
    await here.staff.lock()
    await expect(here.parcels.counts()).rejects.toMatchObject(signedOut)
    expect(await there.parcels.counts()).toBeDefined()
  })

  it('ends at every desk when the machine sleeps', async () => {
    const desks = [await house.as('assistant', 'A'), await house.as('specialist', 'B1')]
    house.app.lockAll('suspend')
    for (const desk of desks) await expect(desk.parcels.counts()).rejects.toMatchObject(signedOut)
  })

  it('ends when the rights of its holder change', async () => {
    const clerk = await house.as('assistant')
    const supervisor = await house.as('supervisor')
    const me = (await supervisor.staff.list()).find(({ role }) => role === 'assistant')
    if (me === undefined) return expect.unreachable()
    const { hasPin: _pin, hasBadge: _badge, ...profile } = me
    await supervisor.staff.change({ ...profile, commandId: newCommandId(), role: 'guard' })
    await expect(clerk.parcels.counts()).rejects.toMatchObject(signedOut)
  })

  it('of somebody who left ends, and does not begin again', async () => {
    const clerk = await house.as('assistant')
    const supervisor = await house.as('supervisor')
    const me = (await supervisor.staff.list()).find(({ role }) => role === 'assistant')
    if (me === undefined) return expect.unreachable()
    const { hasPin: _pin, hasBadge: _badge, ...profile } = me
    await supervisor.staff.change({ ...profile, commandId: newCommandId(), active: false })
    await expect(clerk.parcels.counts()).rejects.toMatchObject(signedOut)
    await expect(house.signIn('assistant')).rejects.toMatchObject({ code: 'STAFF_INACTIVE' })
    const { tiles } = await house.guest.staff.lockScreen({})
    expect(tiles.map(({ staffId }) => staffId)).not.toContain(me.id)
  })

  it('is over with the process', async () => {
    const { token } = await house.signIn('assistant')
    await house.restart()
    await expect(directClient(house.app, token).parcels.counts()).rejects.toMatchObject(signedOut)
  })

  it.each(['', 'x', 'a'.repeat(500)])('is not opened by an invented token', async (token) => {
    await expect(directClient(house.app, token).parcels.counts()).rejects.toMatchObject(signedOut)
  })
})

describe('the lock screen', () => {
  it('names the staff and the desks, and nobody else', async () => {
    await house.staff('assistant')
    const shown = await house.guest.staff.lockScreen({ deskCode: 'A' })
    expect(shown.tiles.map(({ role }) => role).sort()).toEqual(['administrator', 'assistant', 'supervisor'])
    expect(shown.desks.map(({ code }) => code)).toEqual(['A', 'B1', 'B2'])
    expect(JSON.stringify(shown)).not.toMatch(/hash|password|argon/)
  })
})

describe('the size of the letters', () => {
  it('goes with the person to the next desk', async () => {
    const clerk = await house.as('assistant', 'A')
    await clerk.staff.setTextScale({ scale: 1.3 })
    expect((await house.signIn('assistant', 'B1')).textScale).toBe(1.3)
  })
})
