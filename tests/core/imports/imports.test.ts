import { describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { importDesk } from './import-desk.ts'
import { cleanRows, cleanText, csv, gb18030, workbookOf, xlsx } from './sheets.ts'

const desk = importDesk()
const { newHouseEach, oneHouse, rehearse, commit, importAll, doubts } = desk

describe('a clean list', () => {
  newHouseEach()

  it('is rehearsed without storing anything', async () => {
    const rehearsal = await rehearse(await xlsx(cleanRows))
    expect(rehearsal).toMatchObject({
      rowsRead: 4,
      unitsAdded: 3,
      personsAdded: 3,
      changed: 0,
      same: 0,
      doubtful: [],
    })
    expect(rehearsal.sheets[0]?.columns.map(({ meaning }) => meaning)).toEqual([
      ...['zone', 'building', 'entrance', 'number', 'name', 'phone', 'relation', 'idNumber'],
    ])
    expect(desk.house.rows('SELECT id FROM unit')).toEqual([])
  })

  it('is stored as one batch, found at once, and one person keeps two homes', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    expect(desk.house.rows('SELECT DISTINCT batch_id FROM person')).toEqual([{ batch_id: batchId }])
    const { hits } = await desk.supervisor.search.find({ text: '林静怡', limit: 10 })
    expect(hits.map(({ unit, title }) => [unit, title])).toEqual([
      ['3-2-1501', '林**'],
      ['2-1-301', '林**'],
    ])
    expect(new Set(hits.map(({ recordId }) => recordId)).size).toBe(1)
    expect(await desk.supervisor.imports.batches({})).toMatchObject([
      { id: batchId, fileName: '业主名册.xlsx', by: '主管小林', units: 3, persons: 3, takenBack: false },
    ])
  })

  it('adds nothing the second and the third time', async () => {
    await importAll(await xlsx(cleanRows))
    const again = await rehearse(await xlsx(cleanRows))
    expect(again).toMatchObject({ unitsAdded: 0, personsAdded: 0, changed: 0, same: 4, doubtful: [] })
    expect(await commit(again.rehearsalId)).toMatchObject({ unitsAdded: 0, personsAdded: 0 })
    expect(desk.house.rows('SELECT id FROM person')).toHaveLength(3)
  })

  it('is stored once when the same command arrives twice', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    const commandId = newCommandId()
    expect(await commit(rehearsalId, commandId)).toEqual(await commit(rehearsalId, commandId))
    expect(desk.house.rows('SELECT id FROM unit')).toHaveLength(3)
  })

  it('reads the same from CSV in UTF-8, GB 18030 and UTF-16', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${cleanText}`, 'utf16le'))
    for (const bytes of [new TextEncoder().encode(cleanText), gb18030(cleanText), utf16]) {
      const rehearsal = await rehearse(new File([new Uint8Array(bytes)], 'a.csv'))
      expect(rehearsal).toMatchObject({ unitsAdded: 3, personsAdded: 3, doubtful: [] })
    }
  })

  it('gives a person on file another home', async () => {
    await importAll(await xlsx(cleanRows))
    const more = await rehearse(csv(['区域,房号,姓名,电话', 'B,2-1-302,曾国庆,0571-88882210']))
    expect(more).toMatchObject({ unitsAdded: 1, personsAdded: 0, changed: 1 })
    await commit(more.rehearsalId)
    expect(desk.house.rows('SELECT id FROM person')).toHaveLength(3)
  })
})

describe('a doubtful row', () => {
  oneHouse()

  it.each([
    ['A,,林静怡,13800000001,,', '没有房号，请补上'],
    ['A,南门岗亭,林静怡,13800000001,,', '看不懂房号“南门岗亭”，请写成 3-2-1501 这样'],
    ['A,321501,林静怡,13800000001,,', '房号“321501”有几种读法，请写成 3-2-1501 这样'],
    [',3-2-1501,林静怡,13800000001,,', '看不出属于哪个区域，请加一列“区域”'],
    ['C,3-2-1501,林静怡,13800000001,,', '没有“C”这个区域，请核对'],
    ['A,3-2-1501,,13800000001,,', '有电话或证件号却没有姓名，请补上'],
    ['A,3-2-1501,张三、李四,13800000001,,', '2 个姓名、1 个电话，看不出谁的电话，请一人一行'],
    ['A,3-2-1501,林静怡,1380000001,,', '手机号应为 11 位，请核对'],
    ['A,3-2-1501,林静怡,同上,,', '“同上”的上面没有可以照抄的行，请填完整'],
    ['A,3-2-1501,林静怡,13800000001,朋友,', '看不懂关系“朋友”，请写业主、共有人、家庭成员或租户'],
    ['A,3-2-1501,林静怡,13800000001,,110105194912310021', '身份证号校验位对不上，请核对有没有输错'],
    ['A,3-2-1501,林静怡,13800000001,,110105491231002', '15 位身份证已停用，请填 18 位新号码'],
  ])('%s: %s', async (line, reason) => {
    expect(await doubts(line)).toEqual([[2, reason]])
  })

  it('is named by the row that the spreadsheet shows, and is not counted', async () => {
    const rehearsal = await rehearse(
      csv(['房号,区域,姓名', '', '3-2-1501,A,林静怡', '3-2-1502,A,13800000001']),
    )
    expect(rehearsal.doubtful).toEqual([
      {
        row: 4,
        reason: '“13800000001”不像姓名，请核对有没有填错列',
        cells: ['3-2-1502', 'A', '13800000001'],
      },
    ])
    expect(rehearsal.unitsAdded).toBe(1)
  })

  it('is met inside the sheet', async () => {
    expect(
      await doubts(
        'A,3-2-1501,林静怡,13800000001,,',
        'A,3栋2单元1501,林静怡,138 0000 0001,,',
        'A,3-2-1501,林静怡,13800000009,,',
        'A,3-2-1501,,,,',
      ),
    ).toEqual([
      [3, '和第 2 行重复'],
      [4, '和第 2 行姓名相同，电话或证件号不同，请核对是不是同一人'],
      [5, '和第 2 行是同一户，这一行没有姓名'],
    ])
  })
})

describe('a row that meets the records', () => {
  newHouseEach()

  it('says what differs from the records, with masked values', async () => {
    await importAll(await xlsx(cleanRows))
    expect(
      await doubts(
        'A,3-2-1501,林静怡,13800000001,租户,',
        'B,10-1-301,曾国庆,13900000009,,',
        'A,3-2-1501,林静,13800000001,,11010519491231002X',
        'A,3-2-1501,林静怡,13800000007,,11010519491231002X',
      ),
    ).toEqual([
      [2, '与在册不同：在册关系是业主'],
      [3, '与在册不同：本户已有同名的人，电话 0571-8***2210'],
      [4, '与在册不同：这个证件号在册是另一个姓名'],
      [5, '与在册不同：在册电话 138****0001'],
    ])
  })

  it('says so when the records have no phone yet', async () => {
    await importAll(csv(['区域,房号,姓名', 'A,3-2-1501,林静怡']))
    expect(await doubts('A,3-2-1501,林静怡,13800000001,,')).toEqual([
      [2, '与在册不同：本户已有同名的人，没有电话'],
    ])
  })

  it('keeps namesakes of two homes apart', async () => {
    await importAll(
      csv(['区域,房号,姓名,电话', 'A,3-2-1501,林静怡,13800000001', 'A,3-2-1502,林静怡,13800000002']),
    )
    expect(desk.house.rows('SELECT id FROM person')).toHaveLength(2)
  })
})

describe('a list with a title and a merged header in two rows', () => {
  oneHouse()

  it('is read by the words of both', async () => {
    const file = await xlsx([
      ['云庭花园业主名册', null, null, null, null],
      ['区域', '房屋', null, '业主信息', null],
      [null, '楼栋', '房号', '姓名', '电话'],
      ['A', '3栋', '1501', '林静怡', '13800000001'],
      ['合计', null, null, '1 户', null],
    ])
    expect(await rehearse(file)).toMatchObject({ unitsAdded: 1, personsAdded: 1, doubtful: [] })
  })
})

describe('a file of several sheets', () => {
  oneHouse()

  it('is read wherever a header says where the homes are, and names the sheet of each doubt', async () => {
    const file = await workbookOf({
      说明: [['请勿改动表头']],
      '2栋': [
        ['区域', '房号', '姓名'],
        ['A', '2-1-301', '林静怡'],
      ],
      '3栋': [
        ['区域', '房号', '姓名'],
        ['A', '没有', '周明'],
      ],
    })
    expect(await rehearse(file)).toMatchObject({
      unitsAdded: 1,
      doubtful: [{ row: 2, reason: '表“3栋”：看不懂房号“没有”，请写成 3-2-1501 这样' }],
    })
  })
})
