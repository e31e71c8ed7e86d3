import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LookAlike } from '#core/people/people.contract.ts'
import {
  homesOfPhonesQuery,
  personsCalledQuery,
  personsNamedQuery,
  personsOfPaperQuery,
  placesOfUnitQuery,
} from '#core/people/persons.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { assistantOf, importLines } from '../../support/people.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
let ofA: Awaited<ReturnType<TestHouse['as']>>
let home = ''

beforeEach(async () => {
  house = await openTestHouse()
  await importLines(house, [
    'A,3-2-1501,林静怡,13800000001,业主,11010519491231002X',
    'A,3-2-1502,,,,',
    'B,10-1-301,曾国庆,13900000009,业主,',
  ])
  ofA = await assistantOf(house, 'A')
  home = await unit('3-2-1502')
})
afterEach(() => house.close())

const unit = async (text: string) => (await ofA.search.find({ text, limit: 1 })).hits[0]?.recordId ?? ''
const people = async (unitId: string) => (await ofA.people.file({ unitId })).people
const found = async (text: string) =>
  (await ofA.search.find({ text, limit: 9 })).hits
    .filter(({ kind }) => kind === 'person')
    .map(({ unit: at }) => at)

const zhou = { name: '周明', phones: ['138 0000 0002'], relation: 'owner' as const, detail: '' }
const add = (more: Partial<Parameters<typeof ofA.people.add>[0]> = {}) =>
  ofA.people.add({ commandId: newCommandId(), unitId: home, ...zhou, another: false, ...more })

describe('a person who is entered by hand', () => {
  it('lives in the home at once and is found', async () => {
    await add({ paper: { kind: 'passport', number: 'e 1234 5678' } })
    expect(await people(home)).toMatchObject([
      {
        name: '周明',
        phone: '138****0002',
        idNumber: 'E12**5678',
        paper: 'passport',
        minor: false,
        share: null,
      },
    ])
    expect(await found('zhouming')).toEqual(['3-2-1502'])
  })

  it.each([
    [{ name: '周明1' }, 'name', '姓名只能是文字、间隔号和空格，最多 30 个字，请核对'],
    [{ phones: ['1380000000'] }, 'phones', '手机号应为 11 位，请核对'],
    [{ phones: ['88882210'] }, 'phones', '固定电话没有区号，请写成 0571-88882210 这样'],
    [
      { paper: { kind: 'idCard' as const, number: '110105491231002' } },
      'paper',
      '15 位身份证已停用，请填 18 位新号码',
    ],
    [{ paper: { kind: 'permit' as const, number: 'H12' } }, 'paper', '证件号只能是字母和数字，请照证件核对'],
    [
      { paper: { kind: 'seen' as const, number: '字123456' } },
      'paper',
      '其他证件只看原件不留号码，请把号码清空',
    ],
    [{ leaseEnd: '2026-01-01' }, 'leaseEnd', '租期已过，请核对'],
    [{ since: '2027-01-01' }, 'since', '日期还没到，请核对'],
  ])('%j is refused under its field', async (wrong, field, reason) => {
    await expect(add(wrong)).rejects.toMatchObject({
      code: 'FIELD_REFUSED',
      data: { field, reason },
      message: reason,
    })
    expect(await people(home)).toEqual([])
  })

  it('is shown whom on file they look like, and may be another person all the same', async () => {
    const namesake = { name: '林静怡', phones: ['13800000005'] }
    const refusal = await add(namesake).catch((error: { data: { lookAlikes: LookAlike[] } }) => error)
    expect(refusal).toMatchObject({
      code: 'ALREADY_ON_FILE',
      data: { lookAlikes: [{ name: '林静怡', phone: '138****0001', homes: ['3-2-1501'], why: 'sameName' }] },
    })
    await add({ ...namesake, another: true })
    expect(house.rows("SELECT id FROM person WHERE name = '林静怡'")).toHaveLength(2)
  })

  it('never shares a paper with another', async () => {
    const same = { name: '林静', paper: { kind: 'idCard' as const, number: '11010519491231002x' } }
    await expect(add(same)).rejects.toMatchObject({ data: { lookAlikes: [{ why: 'samePaper' }] } })
    await expect(add({ ...same, another: true })).rejects.toMatchObject({ code: 'PAPER_IN_USE' })
  })

  it('is met across zones, with the name masked and no home told', async () => {
    const { lookAlikes } = await ofA.people.lookAlikes({ name: '曾国庆', phones: [], idNumber: '' })
    expect(lookAlikes).toMatchObject([{ name: '曾**', phone: '', homes: [], why: 'sameName' }])
  })

  it('who is on file comes to a second home and stays one person', async () => {
    const [lin] = await people(await unit('3-2-1501'))
    const move = { unitId: home, personId: lin?.personId ?? '', relation: 'owner' as const, detail: '' }
    await ofA.people.moveIn({ commandId: newCommandId(), ...move })
    expect(await found('林静怡')).toEqual(['3-2-1501', '3-2-1502'])
    await expect(ofA.people.moveIn({ commandId: newCommandId(), ...move })).rejects.toMatchObject({
      code: 'LIVES_HERE',
    })
  })
})

describe('a person who is put right', () => {
  const correct = async (change: object) => {
    const [lin] = await people(await unit('3-2-1501'))
    const known = { personId: lin?.personId ?? '', revision: lin?.revision ?? 0, name: '林静怡' }
    return ofA.people.correct({ commandId: newCommandId(), ...known, samePerson: false, ...change })
  }

  it('keeps every field that was not sent', async () => {
    await correct({ phones: ['13800000007'] })
    const [lin] = await people(await unit('3-2-1501'))
    expect(lin).toMatchObject({ phone: '138****0007', idNumber: '110***********002X', paper: 'idCard' })
    expect(await found('0007')).toEqual(['3-2-1501'])
    expect(await found('13800000001')).toEqual([])
  })

  it('gets another name only when somebody says that it is the same person', async () => {
    await expect(correct({ name: '曾国庆' })).rejects.toMatchObject({
      code: 'NAME_CHANGED',
      message: '姓名由“林静怡”改成“曾国庆”，请先选是改正此人还是新建另一人',
      data: { from: '林静怡', to: '曾国庆', lookAlikes: [{ name: '曾**' }] },
    })
    await correct({ name: '林静仪', samePerson: true })
    expect(await found('linjingyi')).toEqual(['3-2-1501'])
    expect(await found('林静怡')).toEqual([])
  })

  it('is in a home what they are there, unless a share of it says otherwise', async () => {
    const home = await unit('3-2-1501')
    const place = async (relation: 'owner' | 'helper', detail: string) => {
      const [lin] = await people(home)
      return {
        place: {
          ...{ occupancyId: lin?.occupancyId ?? '', revision: lin?.placeRevision ?? 0 },
          ...{ relation, detail },
        },
      }
    }
    await correct(await place('helper', '住家阿姨'))
    expect((await people(home))[0]).toMatchObject({ relation: 'helper', detail: '住家阿姨' })
    await correct(await place('owner', ''))
    const [owner] = await people(home)
    const shares = [{ occupancyId: owner?.occupancyId ?? '', share: 10_000 }]
    await ofA.people.setShares({ commandId: newCommandId(), unitId: home, shares })
    await expect(correct(await place('helper', ''))).rejects.toMatchObject({ code: 'HOLDS_A_SHARE' })
    expect((await people(home))[0]).toMatchObject({ relation: 'owner', share: 10_000 })
  })

  it('is not overwritten by whoever saw an older state', async () => {
    await correct({ phones: [] })
    await expect(correct({ revision: 0, phones: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { revision: 1 },
    })
  })

  it('leaves in the trail which fields changed and no value', async () => {
    await correct({ phones: ['13800000007'] })
    const [row] = house.rows("SELECT * FROM audit WHERE procedure = 'people.correct'")
    expect(row?.['fields']).toContain('phones')
    expect(JSON.stringify(row)).not.toMatch(/1380000|林静怡/)
  })

  it('of another zone is not there', async () => {
    const [zeng] = house.rows<{ id: string }>("SELECT id FROM person WHERE name = '曾国庆'")
    await expect(correct({ personId: zeng?.id ?? '' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a person who moves out', () => {
  it('is no longer found, and is met again when they come back', async () => {
    const [lin] = await people(await unit('3-2-1501'))
    await ofA.people.moveOut({
      commandId: newCommandId(),
      occupancyId: lin?.occupancyId ?? '',
      revision: lin?.placeRevision ?? 0,
    })
    expect(await found('林静怡')).toEqual([])
    const { lookAlikes } = await ofA.people.lookAlikes({ name: '林静怡', phones: [], idNumber: '' })
    expect(lookAlikes).toMatchObject([{ personId: lin?.personId, name: '林静怡', homes: [] }])
  })
})

describe('joint owners', () => {
  const shares = async (...percent: (number | null)[]) => {
    await add()
    await add({ name: '林一', phones: [], relation: 'coOwner' })
    await add({ name: '林二', phones: [], relation: 'tenant' })
    const [a, b, tenant] = await people(home)
    const all = [a, b, tenant].map((one) => one?.occupancyId ?? '')
    return ofA.people.setShares({
      commandId: newCommandId(),
      unitId: home,
      shares: percent.map((share, at) => ({ occupancyId: all[at] ?? '', share })),
    })
  }

  it('hold 100 % together', async () => {
    await shares(6_000, 4_000)
    expect((await people(home)).map(({ share }) => share)).toEqual([6_000, 4_000, null])
  })

  it.each([
    [[6_000, 3_000], 'SHARES_WRONG'],
    [[10_000, null], 'SHARES_WRONG'],
    [[6_000, 3_000, 1_000], 'NOT_AN_OWNER'],
  ])('with %j are refused', async (percent, code) => {
    await expect(shares(...percent)).rejects.toMatchObject({ code })
  })
})

it('people are looked up by their indexes, however many there are', async () => {
  const place = newPlace()
  const { database, close } = await openPlace(place)
  const { reader } = database
  for (const query of [
    personsNamedQuery(reader, 'a'),
    personsOfPaperQuery(reader, 'a'),
    homesOfPhonesQuery(reader, 'a'),
    placesOfUnitQuery(reader, { zones: ['A'] }, 'a'),
  ])
    expect(planOf(place, query).filter((step) => step.startsWith('SCAN'))).toEqual([])
  expect(planOf(place, personsCalledQuery(reader, ['1'])).join()).toContain('INDEX phone_digits')
  close()
})
