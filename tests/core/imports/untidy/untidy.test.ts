import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rehearsal } from '#core/imports/imports.contract.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../../support/test-house.ts'
import { gb18030 } from '../sheets.ts'
import { ownersSheet, paperOfZhou } from './owners-sheet.ts'
import { rentLines } from './rent-sheet.ts'
import { vehiclesSheet } from './vehicles-sheet.ts'

let house: TestHouse
let supervisor: Awaited<ReturnType<TestHouse['as']>>

const rentSheet = () => new File([new Uint8Array(gb18030(rentLines.join('\r\n')))], '租户.csv')
const files = [ownersSheet, rentSheet, vehiclesSheet] as const

const rehearse = (file: File): Promise<Rehearsal> => supervisor.imports.rehearse({ file })
const doubtsOf = ({ doubtful }: Rehearsal) => doubtful.map(({ row, reason }) => [row, reason])

const livingIn = () =>
  house.rows(
    `SELECT unit.zone || ' ' || unit.name AS home, person.name, occupancy.relation, phone.digits, person.id_number,
       occupancy.since, occupancy.lease_end
     FROM occupancy JOIN unit ON unit.id = unit_id JOIN person ON person.id = occupancy.person_id
     LEFT JOIN phone ON phone.person_id = person.id AND position = 0
     ORDER BY unit.sort_key, occupancy.id`,
  )

const openHouse = async () => {
  house = await openTestHouse()
  supervisor = await house.as('supervisor')
  const structure = new File([['区域,房号', 'B,3-2-1501', 'B,5-1-101', 'B,12-1-1501'].join('\n')], '楼盘.csv')
  await store(await rehearse(structure))
}
const store = ({ rehearsalId }: Rehearsal) =>
  supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })

beforeAll(openHouse)
afterAll(() => house.close())

describe('the sales office’s list', () => {
  let rehearsal: Rehearsal
  beforeAll(async () => {
    rehearsal = await rehearse(ownersSheet())
  })

  it('says what it passed over', () => {
    expect(rehearsal.notes).toEqual([
      '表“旧版勿用”是隐藏的，没有读',
      '表“收费标准”没有房号一列，没有读',
      '5 行是分段、小计、签名或重复的表头，没有当作住户',
    ])
  })

  it('is doubted row by row, each with its reason', () => {
    expect(doubtsOf(rehearsal)).toEqual([
      [7, '“同上”的上面是另一户，请填完整'],
      [8, '证件号末尾变成了 0，请把这一列设为文本格式后重填'],
      [13, '“王先生”不是全名，请补全'],
      [14, '电话中间是星号，请填完整号码'],
      [15, '15 位身份证已停用，请填 18 位新号码'],
      [17, '2 个姓名、1 个电话，看不出谁的电话，请一人一行'],
      [18, '看不懂日期“9月30日”，请写成 2026-03-05 这样'],
    ])
  })

  it('brings the rest, each with the right phone, paper and day', async () => {
    await store(rehearsal)
    expect(livingIn()).toEqual([
      at('B 3-2-1501', '林静怡', 'owner', '13800000001', '11010519491231002X', '2026-09-27'),
      at('B 3-2-1501', '周明', 'coOwner', '13800000002', paperOfZhou, '2026-09-27'),
      at('B 3-2-1502', '曾国庆', 'householdMember', '13800000003', '', '2026-09-27'),
      at('B 3-2-1502', '单小雨', 'householdMember', '13800000004', '', '2026-09-27'),
      at('B 5-1-101', '仇小雨', 'owner', '057188882210', 'E12345678', '2026-10-01'),
    ])
    expect(house.rows("SELECT name FROM unit WHERE name = '5-1-105'")).toHaveLength(1)
  })
})

describe('the leasing desk’s list', () => {
  let rehearsal: Rehearsal
  beforeAll(async () => {
    rehearsal = await rehearse(rentSheet())
  })

  it('is doubted row by row', () => {
    expect(doubtsOf(rehearsal)).toEqual([
      [7, '“同上”的上面是另一户，请填完整'],
      [9, '租期 2026-10-31 已过，请核对还住不住'],
      [11, '房号“2-1-301”和上面分段的楼栋对不上，请核对'],
      [14, '看不懂房号“S12”，请写成 3-2-1501 这样'],
      [15, '只有房间号“1701”，看不出哪一栋，请写成 3-2-1501 这样'],
      [16, '看不懂房号“12-2-1702、12-2-1703”，请写成 3-2-1501 这样'],
      [17, '房号“121703”有几种读法，请写成 3-2-1501 这样'],
      [18, '房号“2026-03-02”像是表格自动改成了日期，请把这一列设为文本后重填'],
    ])
  })

  it('gives each room the building of its section', async () => {
    await store(rehearsal)
    const tenants = livingIn().filter((row) => row['relation'] === 'tenant')
    expect(tenants).toEqual([
      at('B 12-1-1501', '许明远', 'tenant', '13900000001', '', '2026-03-01', '2027-02-28'),
      at('B 12-1-1502', '郭子安', 'tenant', '13900000002', '', '2026-03-15', '2027-03-14'),
      at('B 12-1-1502', '何俊', 'tenant', '13900000002', '', '2026-03-15', '2027-03-14'),
      at('B 12-2-1602', 'John Smith', 'tenant', '13900000005', '', '2026-11-24'),
    ])
  })
})

describe('the parking office’s list', () => {
  let rehearsal: Rehearsal
  beforeAll(async () => {
    rehearsal = await rehearse(vehiclesSheet())
  })

  it('is doubted row by row', () => {
    expect(doubtsOf(rehearsal)).toEqual([
      [7, '车牌里没有字母 I 和 O，请核对是不是数字 1 和 0'],
      [8, '车牌应为 7 位，新能源 8 位，请核对'],
      [9, '车牌第一个字不是省份简称，请核对'],
      [10, '车牌和第 4 行相同，房号不同，请核对'],
      [11, '看不出属于哪个区域，请加一列“区域”'],
      [12, '没有车牌，请补上'],
    ])
  })

  it('brings vehicles to homes and nobody into them', async () => {
    expect(rehearsal).toMatchObject({ unitsAdded: 0, personsAdded: 0, vehiclesAdded: 4 })
    await store(rehearsal)
    expect(
      house.rows(
        'SELECT unit.name, plate, colour, place, keeper FROM vehicle JOIN unit ON unit.id = unit_id ORDER BY vehicle.id',
      ),
    ).toEqual([
      { name: '3-2-1501', plate: '浙A12345', colour: '白', place: 'B-0217', keeper: '林静怡' },
      { name: '3-2-1501', plate: '浙AD12345', colour: '黑', place: 'B-0218', keeper: '周明' },
      { name: '3-2-1502', plate: '浙AF12345', colour: '银灰', place: '', keeper: '曾国庆' },
      { name: '5-1-101', plate: '粤Z1234港', colour: '红', place: 'B-0301', keeper: '仇小雨' },
    ])
    const { hits } = await supervisor.search.find({ text: 'ad12345', limit: 5 })
    expect(hits[0]).toMatchObject({ kind: 'vehicle', title: '浙A·D12345', unit: '3-2-1501' })
  })
})

describe('all three lists', () => {
  it('add nothing the third time', async () => {
    const counts = () =>
      house.rows(
        'SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM person), (SELECT count(*) FROM occupancy), (SELECT count(*) FROM vehicle)',
      )
    const before = counts()
    for (const file of [...files, ...files]) {
      const rehearsal = await rehearse(file())
      expect(rehearsal).toMatchObject({ unitsAdded: 0, personsAdded: 0, vehiclesAdded: 0, changed: 0 })
      await store(rehearsal)
    }
    expect(counts()).toEqual(before)
  })
})

const at = (
  home: string,
  name: string,
  relation: string,
  digits: string,
  id_number: string,
  since: string,
  lease_end: string | null = null,
) => ({ home, name, relation, digits, id_number, since, lease_end })
