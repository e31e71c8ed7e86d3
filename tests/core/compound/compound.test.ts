import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitsPageQuery } from '#core/compound/compound.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { assistantOf, importLines } from '../../support/people.ts'
import { planOf, slowSteps } from '../../support/plans.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
let ofA: Awaited<ReturnType<TestHouse['as']>>

beforeAll(async () => {
  house = await openTestHouse()
  await importLines(house, [
    'A,10-1-301,曾国庆,13800000003,业主,',
    'A,2-1-1001,,,,',
    'A,2-1-301,林静怡,13800000001,业主,',
    'A,2-1-301,周明,13800000002,租户,',
    'A,2-1-301,林一,,家庭成员,',
    'A,2-1-301,林二,,家庭成员,',
    'B,1-1-101,吴小雨,13800000009,业主,',
  ])
  ofA = await assistantOf(house, 'A')
})
afterAll(() => house.close())

describe('the compound at a glance', () => {
  it('has its zones with their homes, and its desks', async () => {
    expect(await ofA.compound.overview({})).toMatchObject({
      name: '云庭花园',
      practice: false,
      zones: [
        { code: 'A', name: '东区', units: 3 },
        { code: 'B', name: '西区', units: 1 },
      ],
      desks: [{ code: 'A' }, { code: 'B1' }, { code: 'B2' }],
    })
  })
})

describe('the list of homes', () => {
  it('stands in walking order with masked names, owners first, of the caller’s zones', async () => {
    const { rows, total, next } = await ofA.compound.units({ size: 50 })
    expect(rows.map(({ name, residents, people }) => [name, residents, people])).toEqual([
      ['2-1-301', '林**、林*、林*', 4],
      ['2-1-1001', '', 0],
      ['10-1-301', '曾**', 1],
    ])
    expect([total, next]).toEqual([3, null])
  })

  it('comes page by page without losing or repeating a home', async () => {
    const names: string[] = []
    let after: string | undefined
    do {
      const page = await ofA.compound.units({ size: 1, ...(after === undefined ? {} : { after }) })
      names.push(...page.rows.map(({ name }) => name))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(names).toEqual(['2-1-301', '2-1-1001', '10-1-301'])
  })

  it('can be narrowed to a building, and never widened to another zone', async () => {
    expect((await ofA.compound.units({ building: '2', size: 50 })).total).toBe(2)
    expect((await ofA.compound.units({ zone: 'B', size: 50 })).rows).toEqual([])
  })

  it('refuses a cursor that it did not make', async () => {
    await expect(ofA.compound.units({ size: 1, after: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  it('is read in the order of its index', async () => {
    const place = newPlace()
    const { database, close } = await openPlace(place)
    const plan = planOf(
      place,
      unitsPageQuery(database.reader, { zones: ['A', 'B'] }, {}, ['A', 'x', 'y'], 50),
    )
    close()
    expect(slowSteps(plan)).toEqual([])
  })
})
