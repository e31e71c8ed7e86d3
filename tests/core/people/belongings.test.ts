import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { consentsQuery } from '#core/people/consents.repository.ts'
import { vehiclesOfUnitQuery } from '#core/people/vehicles.repository.ts'
import { DAY } from '../../support/fake-clock.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { assistantOf, importLines } from '../../support/people.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
let ofA: Awaited<ReturnType<TestHouse['as']>>
let home = ''

beforeEach(async () => {
  house = await openTestHouse()
  await importLines(house, ['A,3-2-1501,林静怡,13800000001,业主,', 'B,10-1-301,曾国庆,13900000009,业主,'])
  ofA = await assistantOf(house, 'A')
  home = (await ofA.search.find({ text: '3-2-1501', limit: 1 })).hits[0]?.recordId ?? ''
})
afterEach(() => house.close())

const file = () => ofA.people.file({ unitId: home })
const car = { plate: '浙a·d12345', colour: '白', place: 'B-0217', keeper: '林静怡' }
const addCar = (more: Partial<typeof car> = {}, client = ofA) =>
  client.people.addVehicle({ commandId: newCommandId(), unitId: home, ...car, ...more })
const hits = async (text: string, client = ofA) =>
  (await client.search.find({ text, limit: 9 })).hits.filter(({ kind }) => kind === 'vehicle')

describe('a vehicle', () => {
  it('belongs to a home and is found by its plate in any writing', async () => {
    await addCar()
    expect((await file()).vehicles).toMatchObject([{ plate: '浙A·D12345', colour: '白', place: 'B-0217' }])
    for (const text of ['浙AD12345', '浙A·D12345', 'ad12345', 'AD12', 'd12345', '2345'])
      expect(await hits(text)).toMatchObject([{ title: '浙A·D12345', unit: '3-2-1501' }])
    expect((await hits('2345'))[0]?.detail).toBe('白 · B-0217 · 车牌尾号 2345')
  })

  it('is found by nobody of another zone', async () => {
    await addCar()
    expect(await hits('浙AD12345', await assistantOf(house, 'B'))).toEqual([])
  })

  it('belongs to one home at a time', async () => {
    await addCar()
    await expect(addCar()).rejects.toMatchObject({
      code: 'PLATE_IN_USE',
      message: '这个车牌在册是 3-2-1501 的，请核对',
    })
  })

  it('whose plate nobody issues is refused', async () => {
    await expect(addCar({ plate: '浙AO1234' })).rejects.toMatchObject({
      code: 'FIELD_REFUSED',
      data: { field: 'plate', reason: '车牌里没有字母 I 和 O，请核对是不是数字 1 和 0' },
    })
  })

  it('that left is found no more and may come to another home', async () => {
    const { vehicleId } = await addCar()
    await ofA.people.removeVehicle({ commandId: newCommandId(), vehicleId, revision: 0 })
    expect(await hits('ad12345')).toEqual([])
    await addCar()
    expect(await hits('ad12345')).toHaveLength(1)
  })
})

describe('a consent', () => {
  const give = async (more: object = {}) => {
    const [lin] = (await file()).people
    return ofA.people.giveConsent({
      commandId: newCommandId(),
      personId: lin?.personId ?? '',
      kind: 'mail',
      note: '冷藏除外',
      ...more,
    })
  }
  const consents = async () => (await file()).people[0]?.consents

  it('stands in the file until it is withdrawn', async () => {
    const { consentId } = await give()
    expect(await consents()).toMatchObject([
      { kind: 'mail', given: '2026-11-24', until: null, note: '冷藏除外' },
    ])
    await expect(give()).rejects.toMatchObject({ code: 'CONSENT_GIVEN' })
    await ofA.people.withdrawConsent({ commandId: newCommandId(), consentId, revision: 0 })
    expect(await consents()).toEqual([])
    expect(house.rows('SELECT withdrawn FROM consent')).toEqual([{ withdrawn: '2026-11-24' }])
  })

  it('that has run out is given anew', async () => {
    await give({ until: '2026-11-25' })
    house.clock.pass(2 * DAY)
    ofA = await house.as('assistant')
    await give()
    expect(await consents()).toMatchObject([{ until: null }])
  })

  it('keeps whoever gave it when the import is taken back', async () => {
    await give()
    const [batch] = house.rows<{ id: string }>('SELECT id FROM import_batch')
    const supervisor = await house.as('supervisor')
    await supervisor.imports.takeBack({ commandId: newCommandId(), batchId: batch?.id ?? '' })
    expect(house.rows('SELECT name FROM person')).toEqual([{ name: '林静怡' }])
  })
})

it('vehicles and consents are read by their indexes', async () => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  const { reader } = database
  for (const query of [vehiclesOfUnitQuery(reader, { zones: ['A'] }, 'a'), consentsQuery(reader, ['a'])])
    expect(planOf(place, query).filter((step) => step.startsWith('SCAN'))).toEqual([])
  close()
})
