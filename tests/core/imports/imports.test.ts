import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { guest } from '#core/kernel/caller.ts'
import { directClient } from '#transport/direct.ts'
import { MINUTE } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, PASSWORD, PIN, type TestHouse } from '../../support/test-house.ts'
import { cleanRows, cleanText, csv, gb18030, workbookOf, xlsx } from './sheets.ts'

let house: TestHouse
let supervisor: Awaited<ReturnType<TestHouse['as']>>

const open = async () => {
  house = await openTestHouse()
  supervisor = await house.as('supervisor')
}
/** A house for each test: it will be changed. */
const newHouseEach = () => {
  beforeEach(open)
  afterEach(() => house.close())
}
/** One house for all tests of a group that store nothing. */
const oneHouse = () => {
  beforeAll(open)
  afterAll(() => house.close())
}

const rehearse = async (file: File) => supervisor.imports.rehearse({ file })
const commit = (rehearsalId: string, commandId = newCommandId()) =>
  supervisor.imports.commit({ commandId, rehearsalId })
const importAll = async (file: File) => commit((await rehearse(file)).rehearsalId)

const doubts = async (...lines: string[]) => {
  const { doubtful } = await rehearse(csv(['区域,房号,姓名,电话,关系,证件号', ...lines]))
  return doubtful.map(({ row, reason }) => [row, reason])
}

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
    expect(house.rows('SELECT id FROM unit')).toEqual([])
  })

  it('is stored as one batch, found at once, and one person keeps two homes', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    expect(house.rows('SELECT DISTINCT batch_id FROM person')).toEqual([{ batch_id: batchId }])
    const { hits } = await supervisor.search.find({ text: '林静怡', limit: 10 })
    expect(hits.map(({ unit, title }) => [unit, title])).toEqual([
      ['3-2-1501', '林**'],
      ['2-1-301', '林**'],
    ])
    expect(new Set(hits.map(({ recordId }) => recordId)).size).toBe(1)
    expect(await supervisor.imports.batches({})).toMatchObject([
      { id: batchId, fileName: '业主名册.xlsx', by: '主管小林', units: 3, persons: 3, takenBack: false },
    ])
  })

  it('adds nothing the second and the third time', async () => {
    await importAll(await xlsx(cleanRows))
    const again = await rehearse(await xlsx(cleanRows))
    expect(again).toMatchObject({ unitsAdded: 0, personsAdded: 0, changed: 0, same: 4, doubtful: [] })
    expect(await commit(again.rehearsalId)).toMatchObject({ unitsAdded: 0, personsAdded: 0 })
    expect(house.rows('SELECT id FROM person')).toHaveLength(3)
  })

  it('is stored once when the same command arrives twice', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    const commandId = newCommandId()
    expect(await commit(rehearsalId, commandId)).toEqual(await commit(rehearsalId, commandId))
    expect(house.rows('SELECT id FROM unit')).toHaveLength(3)
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
    expect(house.rows('SELECT id FROM person')).toHaveLength(3)
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
    expect(house.rows('SELECT id FROM person')).toHaveLength(2)
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

describe('who imports', () => {
  oneHouse()

  it('adds homes of their own zones only', async () => {
    const profile = { name: '东区主管', role: 'supervisor' as const, zones: ['A'], deskCode: 'A' }
    const account = { commandId: newCommandId(), ...profile, password: PASSWORD, pin: PIN }
    const { id: staffId } = await supervisor.staff.create(account)
    const secret = { kind: 'password' as const, password: PASSWORD }
    const { token } = await house.guest.staff.signIn({ staffId, deskCode: 'A', secret })
    const ofA = directClient(house.app, token)
    const file = csv(['区域,房号', 'A,3-2-1501', 'B,3-2-1502'])
    expect((await ofA.imports.rehearse({ file })).doubtful).toMatchObject([
      { row: 3, reason: '您的账号不管 B 区，请找管这个区的主管导入' },
    ])
  })

  it('adds homes without people when they may not see people', async () => {
    const permissions = new Set(['import.commit'] as const)
    const caller = { ...guest, staffId: 'x', permissions, scope: { zones: ['A', 'B'] } }
    const call = { caller, procedure: 'imports.rehearse' }
    const rehearsal = await house.app.handlers.imports.rehearse({ file: await xlsx(cleanRows) }, call)
    expect(rehearsal).toMatchObject({ unitsAdded: 3, personsAdded: 0 })
    expect(
      rehearsal.sheets[0]?.columns.filter(({ meaning }) => meaning === 'ignore').map(({ title }) => title),
    ).toEqual([...['姓名', '手机号', '关系', '身份证号']])
  })

  it('may be nobody of the front line', async () => {
    const assistant = await house.as('assistant')
    await expect(assistant.imports.rehearse({ file: csv(['房号', '3-2-1501']) })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe('a batch is taken back', () => {
  newHouseEach()

  it('with all that nobody has used since', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    const outcome = await supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toEqual({ unitsRemoved: 3, personsRemoved: 3, vehiclesRemoved: 0, unitsKept: 0 })
    expect(house.rows('SELECT key FROM search_key')).toEqual([])
    expect(house.rows('SELECT person_id FROM phone')).toEqual([])
    await expect(supervisor.imports.takeBack({ commandId: newCommandId(), batchId })).rejects.toMatchObject({
      code: 'BATCH_TAKEN_BACK',
    })
  })

  it('but a home with a parcel stays, and so does the addressee', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    const { hits } = await supervisor.search.find({ text: '周明', limit: 1 })
    const [zhou] = hits
    await supervisor.parcels.intake({
      commandId: newCommandId(),
      trackingNo: 'SF1234567890123',
      carrier: 'sf',
      sizeClass: 'small',
      addressee: { unitId: zhou?.unitId ?? '', personId: zhou?.recordId ?? '' },
      nameOnLabel: '',
    })
    const outcome = await supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toMatchObject({ unitsRemoved: 2, personsRemoved: 2, unitsKept: 1 })
    expect(house.rows('SELECT name FROM person')).toEqual([{ name: '周明' }])
  })

  it('while people whom a later list moved in keep their home', async () => {
    const { batchId } = await importAll(await xlsx(cleanRows))
    await importAll(csv(['区域,房号,姓名,电话,关系', 'B,10-1-301,吴小雨,13800000005,租户']))
    const outcome = await supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toMatchObject({ unitsRemoved: 2, personsRemoved: 3, unitsKept: 1 })
  })
})

describe('a rehearsal', () => {
  newHouseEach()

  it('is gone after half an hour', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    for (let minute = 0; minute < 30; minute += 5) {
      house.clock.pass(5 * MINUTE)
      await supervisor.staff.touch({})
    }
    await expect(commit(rehearsalId)).rejects.toMatchObject({ code: 'REHEARSAL_GONE' })
  })

  it('belongs to whoever made it', async () => {
    const { rehearsalId } = await rehearse(await xlsx(cleanRows))
    const manager = await house.as('projectManager')
    const commandId = newCommandId()
    await expect(manager.imports.commit({ commandId, rehearsalId })).rejects.toMatchObject({
      code: 'REHEARSAL_GONE',
    })
  })
})

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
    expect(house.rows('SELECT id FROM unit')).toEqual([])
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
    const again = await supervisor.imports.rehearseAgain({
      rehearsalId: first.rehearsalId,
      sheets: [{ name: sheet?.name ?? '', columns: ['zone', 'unit', 'ignore', 'name', 'phone'] }],
    })
    expect(again).toMatchObject({ stop: null, personsAdded: 10, doubtful: [] })
    await commit(again.rehearsalId)
    await expect(commit(first.rehearsalId)).rejects.toMatchObject({ code: 'REHEARSAL_GONE' })
    expect(house.rows("SELECT id FROM person WHERE name = '赵小顾'")).toEqual([])
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

describe('a batch with vehicles', () => {
  newHouseEach()

  it('is taken back with them', async () => {
    const { batchId } = await importAll(
      csv(['区域,房号,姓名,电话,车牌', 'A,3-2-1501,林静怡,13800000001,浙A12345']),
    )
    const outcome = await supervisor.imports.takeBack({ commandId: newCommandId(), batchId })
    expect(outcome).toEqual({ unitsRemoved: 1, personsRemoved: 1, vehiclesRemoved: 1, unitsKept: 0 })
    expect(house.rows('SELECT key FROM search_key')).toEqual([])
  })

  it('meets the plates that are on file', async () => {
    await importAll(csv(['区域,房号,车牌,姓名', 'A,3-2-1501,浙A12345,林静怡', 'A,3-2-1502,,周明']))
    const { doubtful } = await rehearse(csv(['区域,房号,车牌', 'A,3-2-1502,浙A12345']))
    expect(doubtful.map(({ reason }) => reason)).toEqual(['与在册不同：这个车牌在册是 3-2-1501 的'])
  })
})
