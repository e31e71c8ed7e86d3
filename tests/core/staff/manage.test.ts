import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#core/staff/staff.contract.ts'
import { newCommandId, openTestHouse, PASSWORD, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse

beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const hire = async (by: Role, role: Role, name = `新人 ${role}`) =>
  (await house.as(by)).staff.create({
    commandId: newCommandId(),
    name,
    role,
    zones: ['A'],
    deskCode: 'A',
    password: PASSWORD,
  })

describe('an account', () => {
  it('is opened by a supervisor for any role', async () => {
    for (const role of ['assistant', 'projectManager', 'administrator'] as const)
      expect(await hire('supervisor', role)).toEqual({ id: expect.any(String) })
  })

  it('is opened by an administrator up to cashier, no higher', async () => {
    expect(await hire('administrator', 'cashier')).toBeDefined()
    for (const role of ['supervisor', 'projectManager', 'administrator'] as const)
      await expect(hire('administrator', role)).rejects.toMatchObject({ code: 'ROLE_TOO_HIGH' })
  })

  it('above cashier is not touched by an administrator: neither its role nor its password', async () => {
    const administrator = await house.as('administrator')
    const { staffId, name } = await house.staff('supervisor')
    const profile = { id: staffId, name, zones: ['A'], deskCode: 'A', active: true, revision: 0 }
    const lowered = administrator.staff.change({ ...profile, commandId: newCommandId(), role: 'guard' })
    await expect(lowered).rejects.toMatchObject({ code: 'ROLE_TOO_HIGH' })
    const taken = administrator.staff.setSecret({
      commandId: newCommandId(),
      id: staffId,
      secret: { kind: 'password', password: 'mine-from-now-on' },
    })
    await expect(taken).rejects.toMatchObject({ code: 'ROLE_TOO_HIGH' })
    expect(await house.signIn('supervisor')).toBeDefined()
  })

  it('of the last who may give rights is not taken away', async () => {
    const supervisor = await house.as('supervisor')
    const { staffId, name } = await house.staff('supervisor')
    const leave = {
      id: staffId,
      name,
      role: 'supervisor',
      zones: ['A'],
      deskCode: 'A',
      active: false,
    } as const
    const last = supervisor.staff.change({ ...leave, zones: ['A'], commandId: newCommandId(), revision: 0 })
    await expect(last).rejects.toMatchObject({ code: 'LAST_MANAGER' })
    expect(await house.signIn('supervisor')).toBeDefined()
  })

  it('belongs to a desk that is there', async () => {
    const supervisor = await house.as('supervisor')
    const nowhere = supervisor.staff.create({
      commandId: newCommandId(),
      name: '员工丁',
      role: 'guard',
      zones: ['A'],
      deskCode: 'Z9',
      password: PASSWORD,
    })
    await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('whose password was replaced signs in again everywhere', async () => {
    const supervisor = await house.as('supervisor')
    const clerk = await house.as('assistant')
    const { staffId } = await house.staff('assistant')
    const secret = { kind: 'password', password: 'quite-another-one' } as const
    await supervisor.staff.setSecret({ commandId: newCommandId(), id: staffId, secret })
    await expect(clerk.staff.touch()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('has a name of its own', async () => {
    await hire('supervisor', 'assistant', '员工甲')
    await expect(hire('supervisor', 'guard', ' 员工甲 ')).rejects.toMatchObject({ code: 'STAFF_NAME_TAKEN' })
  })

  it('that changed under one’s hands is not overwritten', async () => {
    const supervisor = await house.as('supervisor')
    const { staffId, name } = await house.staff('assistant')
    const change = (zones: string[]) =>
      supervisor.staff.change({
        commandId: newCommandId(),
        id: staffId,
        name,
        role: 'assistant',
        zones,
        deskCode: 'A',
        active: true,
        revision: 0,
      })
    expect(await change(['A'])).toEqual({ revision: 1 })
    await expect(change(['B'])).rejects.toMatchObject({ code: 'CONFLICT', data: { revision: 1 } })
  })

  it('leaves audit rows that name its fields and none of its values', async () => {
    await hire('supervisor', 'assistant', '员工乙')
    const [row] = house.rows<{ fields: string }>('SELECT * FROM audit ORDER BY seq DESC LIMIT 1')
    expect(row?.fields.split(' ')).toContain('role')
    expect(JSON.stringify(row)).not.toContain('员工乙')
  })

  it('of a retry with the same command id is opened once', async () => {
    const supervisor = await house.as('supervisor')
    const input = {
      commandId: newCommandId(),
      name: '员工丙',
      role: 'assistant' as const,
      zones: ['A'],
      deskCode: 'A',
      password: PASSWORD,
    }
    expect(await supervisor.staff.create(input)).toEqual(await supervisor.staff.create(input))
  })
})

describe('a PIN that anybody would try first', () => {
  it.each(['111111', '123456', '987654'])('%s is given to nobody', async (pin) => {
    const supervisor = await house.as('supervisor')
    const { staffId } = await house.staff('assistant')
    const secret = { kind: 'pin', pin } as const
    await expect(
      supervisor.staff.setSecret({ commandId: newCommandId(), id: staffId, secret }),
    ).rejects.toMatchObject({
      code: 'PIN_EASY',
      message: '这个数字密码太好猜，请换一个，不用同一个数字，也不用顺着排的六个',
    })
  })
})
