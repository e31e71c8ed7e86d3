import { describe, expect, it } from 'vitest'
import { importDesk } from './import-desk.ts'
import { csv } from './sheets.ts'

const desk = importDesk()
const { newHouseEach, oneHouse, rehearse, commit, doubts } = desk

describe('a file that is no list', () => {
  oneHouse()

  it.each([
    ['a text that is no table', new File(['\u0001\u0002\u0000picture'], 'a.csv'), 'SHEET_UNREADABLE'],
    ['a PDF', new File(['%PDF-1.7'], 'a.xlsx'), 'SHEET_UNREADABLE'],
    [
      'an old or locked workbook',
      new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'a.xls'),
      'SHEET_UNREADABLE',
    ],
    ['half a zip', new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])], 'a.xlsx'), 'SHEET_UNREADABLE'],
    ['an empty file', new File([], 'a.csv'), 'SHEET_UNREADABLE'],
    ['empty cells', new File([',,\r\n,,'], 'a.csv'), 'SHEET_UNREADABLE'],
    ['a list without homes', new File(['姓名,电话\r\n林静怡,13800000001'], 'a.csv'), 'SHEET_COLUMNS_UNKNOWN'],
    ['a list with rooms of no building', new File(['单元,备注\r\n1,好'], 'a.csv'), 'SHEET_COLUMNS_UNKNOWN'],
  ])('%s is answered in a sentence', async (_, file, code) => {
    await expect(rehearse(file)).rejects.toMatchObject({ code, message: expect.stringMatching(/请/) })
  })
})

describe('columns that were taken for others', () => {
  newHouseEach()

  const people = Array.from({ length: 10 }, (_, at) => ({
    room: 1501 + at,
    name: `林${'一二三四五六七八九十'[at]}`,
  }))
  const mistaken = (column: string, of: (at: number) => string) =>
    csv([
      `区域,房号,${column},电话`,
      ...people.map(({ room }, at) => `A,3-2-${room},${of(at)},1380000000${at}`),
    ])

  it('stop the whole file when most rows cannot be read', async () => {
    const rehearsal = await rehearse(mistaken('姓名', (at) => `1390000000${at}`))
    expect(rehearsal.stop).toBe('100% 的行看不懂，像是列名对错了，请改好每一列当作什么再导入')
    await expect(commit(rehearsal.rehearsalId)).rejects.toMatchObject({ code: 'REHEARSAL_STOPPED' })
    expect(desk.house.rows('SELECT id FROM unit')).toEqual([])
  })

  it('stop the whole file when everybody has one name', async () => {
    const { stop } = await rehearse(mistaken('业主', () => '赵小顾'))
    expect(stop).toBe('100% 的行姓名都是“赵小顾”，像是列名对错了，请改好每一列当作什么再导入')
  })

  it('are corrected by the clerk and judged again', async () => {
    const file = csv([
      '区域,房号,联系人,客户,电话',
      ...people.map(({ room, name }, at) => `A,3-2-${room},赵小顾,${name},1380000000${at}`),
    ])
    const first = await rehearse(file)
    expect(first.sheets[0]?.columns[3]).toEqual({
      title: '客户',
      meaning: 'ignore',
      samples: ['林一', '林二', '林三'],
    })
    const [sheet] = first.sheets
    const again = await desk.supervisor.imports.rehearseAgain({
      rehearsalId: first.rehearsalId,
      sheets: [{ name: sheet?.name ?? '', columns: ['zone', 'unit', 'ignore', 'name', 'phone'] }],
    })
    expect(again).toMatchObject({ stop: null, personsAdded: 10, doubtful: [] })
    await commit(again.rehearsalId)
    await expect(commit(first.rehearsalId)).rejects.toMatchObject({ code: 'REHEARSAL_GONE' })
    expect(desk.house.rows("SELECT id FROM person WHERE name = '赵小顾'")).toEqual([])
  })
})

describe('one phone in many homes', () => {
  oneHouse()

  it('is doubted where the names differ, and is one owner’s where they do not', async () => {
    const rows = (name: (at: number) => string) =>
      Array.from({ length: 4 }, (_, at) => `A,3-2-150${at},${name(at)},13800000001,,`)
    expect(await doubts(...rows((at) => `林${'一二三四'[at]}`))).toHaveLength(4)
    expect(await doubts(...rows(() => '林静怡'))).toEqual([])
  })
})
