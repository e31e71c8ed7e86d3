import { describe, expect, it } from 'vitest'
import { isEasyPin } from '#core/staff/staff.contract.ts'
import {
  AccountsForm,
  firstHouse,
  HouseForm,
  newHouseOf,
} from '../../../src/renderer/modules/setup/new-house.ts'

const account = {
  name: '孙示例',
  password: 'mima-2026',
  passwordAgain: 'mima-2026',
  pin: '820417',
  pinAgain: '820417',
}
const accounts = { administrator: account, supervisor: { ...account, name: '赵示例' } }

const faults = (form: HouseForm | AccountsForm, schema: typeof HouseForm | typeof AccountsForm): string[] =>
  schema.safeParse(form).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a new house', () => {
  const named = { ...firstHouse, compoundName: '松涛雅苑' }

  it('begins with zones A and B and desks A, B1 and B2', () => {
    expect(HouseForm.parse(named).desks.map(({ code }) => code)).toEqual(['A', 'B1', 'B2'])
  })

  it('asks for its name', () => {
    expect(faults(firstHouse, HouseForm)).toEqual(['compoundName'])
  })

  it('has no two desks of one code, whatever the capitals', () => {
    const desks = [...named.desks, { code: 'b1', name: '夜班', zone: 'B' }]
    expect(faults({ ...named, desks }, HouseForm)).toEqual(['desks.3.code'])
  })

  it('has no desk in a zone that was taken out', () => {
    expect(faults({ ...named, zones: named.zones.slice(1) }, HouseForm)).toEqual(['desks.0.zone'])
  })
})

describe('the two first accounts', () => {
  it('type each secret twice', () => {
    const supervisor = { ...accounts.supervisor, passwordAgain: 'mima-2027', pinAgain: '820418' }
    expect(faults({ ...accounts, supervisor }, AccountsForm)).toEqual([
      'supervisor.passwordAgain',
      'supervisor.pinAgain',
    ])
  })

  it.each(['111111', '123456', '654321'])('may not have %s as a PIN', (pin) => {
    expect(isEasyPin(pin)).toBe(true)
  })

  it('belong to two people', () => {
    expect(faults({ administrator: account, supervisor: account }, AccountsForm)).toEqual(['supervisor.name'])
  })

  it('reach the core without their repetition', () => {
    expect(newHouseOf({ ...firstHouse, compoundName: '松涛雅苑' }, accounts).supervisor).toEqual({
      name: '赵示例',
      password: 'mima-2026',
      pin: '820417',
    })
  })
})
