import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assistantOf, importLines } from '../../support/people.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'

let house: TestHouse
type Client = Awaited<ReturnType<TestHouse['as']>>
let ofA: Client
let ofB: Client
let cashier: Client

beforeAll(async () => {
  house = await openTestHouse()
  await importLines(house, [
    'A,3-2-1501,林静怡,13800005678,业主,11010519491231002X',
    'A,3-2-1502,单田芳,13800001111,业主,',
    'A,3-1-301,区大同,13800002222,业主,',
    'A,3-1-302,仇小雨,13800003333,业主,',
    'A,G3-1-0201,吕明,13800004444,业主,',
    'A,12-1501,阿依古丽·买买提,13800006666,业主,',
    'A,12-1502,𠮷野明,13800007777,业主,',
    'A,12-1503,欧阳修远,13800008888,租户,',
    'B,10-1-301,曾国庆,13900005678,业主,',
    'B,2-1-301,林静怡,13800005678,业主,',
  ])
  ofA = await assistantOf(house, 'A')
  ofB = await assistantOf(house, 'B')
  cashier = await house.as('cashier')
  const { hits } = await ofA.search.find({ text: '3-2-1501', limit: 1 })
  await ofA.parcels.intake({
    commandId: newCommandId(),
    trackingNo: 'SF1234567895712',
    carrier: 'sf',
    sizeClass: 'small',
    addressee: { unitId: hits[0]?.unitId ?? '', personId: null },
    nameOnLabel: '',
  })
})
afterAll(() => house.close())

const find = async (client: Client, text: string, kind?: 'unit' | 'person' | 'parcel') => {
  const { hits } = await client.search.find({ text, limit: 20 })
  return hits
    .filter((hit) => kind === undefined || hit.kind === kind)
    .map(({ title, unit }) => `${unit} ${title}`.trim())
}

describe('a home is found', () => {
  it.each([
    ['3-2-1501'],
    ['3栋2单元1501'],
    ['3号楼2单元15层01'],
    ['321501'],
    ['３２１５０１'],
    ['3 2 1501'],
    ['3-1501'],
  ])('as %s, first of all', async (text) => {
    expect((await find(ofA, text))[0]).toBe('3-2-1501 3-2-1501')
  })

  it.each([
    ['3 2 15', ['3-2-1501', '3-2-1502']],
    ['3栋', ['3-1-301', '3-1-302', '3-2-1501', '3-2-1502']],
    ['1501', ['12-1501', '3-2-1501']],
    ['g3', ['G3-1-0201']],
  ])('half typed as %s', async (text, units) => {
    const found = (await find(ofA, text, 'unit')).map((unit) => unit.split(' ')[0])
    expect(new Set(found)).toEqual(new Set(units))
  })

  it('by everybody at a desk, whatever the zone', async () => {
    expect(await find(ofA, '10-1-301', 'unit')).toHaveLength(1)
  })
})

describe('a person is found', () => {
  it.each([
    ['林静怡', '林**'],
    ['静怡', '林**'],
    ['林', '林**'],
    ['linjingyi', '林**'],
    ['lin jing', '林**'],
    ['ljy', '林**'],
    ['jingyi', '林**'],
    ['shan', '单**'],
    ['dantianfang', '单**'],
    ['oudatong', '区**'],
    ['qdt', '区**'],
    ['qiuxiaoyu', '仇**'],
    ['chouxiaoyu', '仇**'],
    ['lvming', '吕*'],
    ['luming', '吕*'],
    ['lyuming', '吕*'],
    ['买买提', '阿**'],
    ['阿依古丽•买买提', '阿**'],
    ['𠮷野', '𠮷**'],
    ['oyxy', '欧**'],
    ['5678', '林**'],
    ['13800005678', '林**'],
    ['002x', '林**'],
  ])('by %s', async (text, title) => {
    const people = await find(ofA, text, 'person')
    expect(people[0]?.split(' ')[1]).toBe(title)
  })

  it('with the tail that was typed, and nothing more of the number', async () => {
    const { hits } = await ofA.search.find({ text: '5678', limit: 5 })
    expect(hits[0]).toMatchObject({ title: '林**', unit: '3-2-1501', detail: '业主 · 电话尾号 5678' })
    expect(JSON.stringify(hits)).not.toContain('1380000')
  })

  it('not by three digits of a phone', async () => {
    expect(await find(ofA, '678', 'person')).toEqual([])
  })

  it('only at the homes of the caller’s zones', async () => {
    expect(await find(ofA, '林静怡')).toEqual(['3-2-1501 林**'])
    expect(await find(ofB, '林静怡')).toEqual(['2-1-301 林**'])
    expect(await find(ofA, '曾国庆')).toEqual([])
    expect(await find(ofB, '5678', 'person')).toEqual(['2-1-301 林**', '10-1-301 曾**'])
  })
})

describe('a parcel is found', () => {
  it.each(['SF1234567895712', '5712', '895712', 'sf 1234 5678 9571 2'])(
    'by %s, from both zones',
    async (text) => {
      expect(await find(ofA, text, 'parcel')).toHaveLength(1)
      expect(await find(ofB, text, 'parcel')).toHaveLength(1)
    },
  )

  it('only by who may see parcels', async () => {
    expect(await find(cashier, '5712')).toEqual([])
  })
})

describe('what means nothing', () => {
  it.each(['', ' ', '-', '%', "'; DROP", '???', '\u0000'])('%j finds nothing', async (text) => {
    expect(await find(ofA, text)).toEqual([])
  })

  it('does not grow the answer beyond what was asked', async () => {
    expect((await ofA.search.find({ text: '3', limit: 2 })).hits).toHaveLength(2)
  })
})
