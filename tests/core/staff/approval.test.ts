import { describe, expect, it } from 'vitest'
import { createApprovals } from '#core/staff/approvals.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { fakeClock, MINUTE } from '../../support/fake-clock.ts'
import { openTestHouse, PIN } from '../../support/test-house.ts'

const wanted = { sessionId: 's1', permission: 'parcel.override', record: 'unit-7' } as const

const setUp = () => {
  const clock = fakeClock()
  const approvals = createApprovals(clock, machineRandom)
  return { clock, approvals, token: approvals.give({ ...wanted, approverId: 'boss' }) }
}

describe('an approval', () => {
  it('serves the act that it was given for, once', () => {
    const { approvals, token } = setUp()
    expect(approvals.take(token, wanted)).toBe('boss')
    expect(approvals.take(token, wanted)).toBeNull()
  })

  it.each([
    ['another session', { ...wanted, sessionId: 's2' }],
    ['another permission', { ...wanted, permission: 'compound.edit' as const }],
    ['another record', { ...wanted, record: 'unit-8' }],
  ])('does not serve %s, and is used up by the try', (_what, other) => {
    const { approvals, token } = setUp()
    expect(approvals.take(token, other)).toBeNull()
    expect(approvals.take(token, wanted)).toBeNull()
  })

  it('is good for five minutes, by the clock that nobody can set', () => {
    const { approvals, token, clock } = setUp()
    clock.pass(5 * MINUTE)
    clock.setDate(0)
    expect(approvals.take(token, wanted)).toBe('boss')
    const late = approvals.give({ ...wanted, approverId: 'boss' })
    clock.pass(5 * MINUTE + 1)
    clock.setDate(0)
    expect(approvals.take(late, wanted)).toBeNull()
  })

  it('is not guessed', () => {
    const { approvals } = setUp()
    for (const token of ['', 'x', 'boss']) expect(approvals.take(token, wanted)).toBeNull()
  })
})

describe('a supervisor’s PIN at a colleague’s desk', () => {
  const ask = async (pin: string) => {
    const house = await openTestHouse()
    const clerk = await house.as('assistant')
    const { staffId: approverId } = await house.staff('supervisor')
    const { permission, record } = wanted
    return {
      house,
      clerk,
      approve: (by = approverId) => clerk.staff.approve({ approverId: by, pin, permission, record }),
    }
  }

  it('gives a token and leaves an audit row that names the record', async () => {
    const { house, approve } = await ask(PIN)
    expect(await approve()).toEqual({ approval: expect.stringMatching(/^[\w-]{32}$/) })
    expect(house.rows('SELECT procedure FROM audit ORDER BY seq DESC LIMIT 1')).toEqual([
      { procedure: 'staff.approve' },
    ])
    await house.close()
  })

  it('is counted like any other wrong PIN', async () => {
    const { house, approve } = await ask('000000')
    for (const left of [4, 3, 2, 1])
      await expect(approve()).rejects.toMatchObject({ code: 'WRONG_SECRET', data: { left } })
    await expect(approve()).rejects.toMatchObject({ code: 'SIGN_IN_BLOCKED', data: { seconds: 30 } })
    await house.close()
  })

  it('of somebody who may not do it themselves approves nothing', async () => {
    const { house, approve } = await ask(PIN)
    const { staffId } = await house.staff('specialist')
    await expect(approve(staffId)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      data: { need: 'parcel.override' },
    })
    await house.close()
  })

  it('serves no role that may not even ask', async () => {
    const { house } = await ask(PIN)
    const guard = await house.as('guard')
    const { staffId: approverId } = await house.staff('supervisor')
    const { permission, record } = wanted
    const asked = guard.staff.approve({ approverId, pin: PIN, permission, record })
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await house.close()
  })
})
