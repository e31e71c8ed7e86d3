import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { occupantsOfUnitsQuery } from '#core/people/people.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { assistantOf, importLines } from '../../support/people.ts'
import { planOf } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
let ofA: Awaited<ReturnType<TestHouse['as']>>
let inA = ''
let inB = ''

beforeAll(async () => {
  house = await openTestHouse()
  await importLines(house, [
    'A,3-2-1501,周明,13800000002,租户,',
    'A,3-2-1501,林静怡,13800000001,业主,11010519491231002X',
    'A,3-2-1501,林小雨,,家庭成员,',
    'B,10-1-301,曾国庆,0571-88882210,业主,',
  ])
  ofA = await assistantOf(house, 'A')
  const unit = async (text: string) => (await ofA.search.find({ text, limit: 1 })).hits[0]?.recordId ?? ''
  inA = await unit('3-2-1501')
  inB = await unit('10-1-301')
})
afterAll(() => house.close())

describe('a household', () => {
  it('names its people in full with masked phones, owners first', async () => {
    const { unit, residents } = await ofA.people.household({ unitId: inA })
    expect(unit.name).toBe('3-2-1501')
    expect(residents.map(({ name, relation, phone }) => [name, relation, phone])).toEqual([
      ['林静怡', 'owner', '138****0001'],
      ['林小雨', 'householdMember', ''],
      ['周明', 'tenant', '138****0002'],
    ])
  })

  it('of another zone is not there', async () => {
    await expect(ofA.people.household({ unitId: inB })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is read from its own rows, not by walking the homes of a zone', async () => {
    const place = newPlace()
    const { database, close } = await openPlace(place)
    const plan = planOf(place, occupantsOfUnitsQuery(database.reader, { zones: ['A'] }, ['a', 'b']))
    close()
    expect(plan.join()).not.toMatch(/SCAN|zone=/)
  })
})

const personIn = async (name: string) =>
  (await ofA.people.household({ unitId: inA })).residents.find((resident) => resident.name === name)
    ?.personId ?? ''

describe('a masked value', () => {
  it('is revealed for a reason, and the trail says who saw which field of whom', async () => {
    const personId = await personIn('林静怡')
    const seen = await ofA.people.reveal({ personId, field: 'phone', reason: '通知取件' })
    expect(seen.value).toBe('13800000001')
    expect((await ofA.people.reveal({ personId, field: 'idNumber', reason: '核对身份' })).value).toBe(
      '11010519491231002X',
    )
    const trail = house.rows("SELECT record_id, fields, reason FROM audit WHERE procedure = 'people.reveal'")
    expect(trail).toEqual([
      { record_id: personId, fields: 'phone', reason: '通知取件' },
      { record_id: personId, fields: 'idNumber', reason: '核对身份' },
    ])
  })

  it('that nobody gave is not there', async () => {
    const reveal = { personId: await personIn('林小雨'), field: 'phone' as const, reason: '通知取件' }
    await expect(ofA.people.reveal(reveal)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of a person of another zone is not there', async () => {
    const [zeng] = house.rows<{ id: string }>("SELECT id FROM person WHERE name = '曾国庆'")
    const reveal = { personId: zeng?.id ?? '', field: 'phone' as const, reason: '通知取件' }
    await expect(ofA.people.reveal(reveal)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('needs a reason', async () => {
    const reveal = { personId: await personIn('林静怡'), field: 'phone' as const, reason: '  ' }
    await expect(ofA.people.reveal(reveal)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})
