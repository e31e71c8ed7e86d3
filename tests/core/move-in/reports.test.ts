import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

const today = { from: '2026-11-24', to: '2026-11-24' }

let desk: MoveInDesk
const command = () => ({ commandId: newCommandId() })
const tableOf = async (key: string, days = today) =>
  (await desk.supervisor.moveInReports.read(days)).tables.find((table) => table.key === key)?.rows

beforeAll(async () => {
  desk = await openMoveInDesk()
  const done = await desk.arrive('5-1-802')
  await desk.makeReady(done)
  await desk.specialist.moveIn.addDefect({
    ...{ ...command(), id: done, room: 'kitchen', item: 'floor', text: '地砖空鼓', severity: 'B' },
    ...{ responsible: 'builder', accepted: true },
  })
  await desk.assistant.moveIn.handOver({ ...command(), id: done })
  const held = await desk.arrive('5-1-803')
  await desk.assistant.moveIn.setDocument({
    ...{ ...command(), id: held, code: 'DOC-02', state: 'missing', promisedFor: '2026-12-01' },
    ...{ note: '', revision: 0 },
  })
  await desk.assistant.moveIn.hold({ ...command(), id: held, reason: '窗漏水', until: '2026-12-01' })
  await desk.plan('2-1-301', { appointmentDate: '2026-11-20' })
  await desk.assistant.moveIn.takeKeys({
    ...{ ...command(), unitId: await desk.unitId('5-1-802'), what: '入户门', quantity: 1, bagNo: '' },
    ...{ place: '柜 1', purpose: '维修', borrowers: '施工', notice: '先打电话', until: '2026-12-31' },
  })
})
afterAll(() => desk.house.close())

describe('the report of a day', () => {
  it('says who was planned, came, got the keys and did not take the home', async () => {
    expect(await tableOf('days')).toEqual([['2026-11-24', 2, 2, 1, 1, 0]])
    expect(await tableOf('reasons')).toEqual([['2026-11-24', '5-1-803', '暂缓', '窗漏水']])
  })

  it('counts each station and each family once', async () => {
    const stations = (await tableOf('stations'))?.map(([name, families]) => [name, families])
    expect(stations).toEqual(
      expect.arrayContaining([
        ['身份', 1],
        ['验房抄表', 1],
        ['钥匙', 1],
      ]),
    )
    const families = (await tableOf('families'))?.map(([, count]) => Number(count)) ?? []
    expect(families.reduce((all, count) => all + count, 0)).toBe(1)
  })

  it('says what is chased, what lies about, and which keys are here', async () => {
    expect(await tableOf('missing')).toEqual([
      ['5-1-803', expect.any(String), '商品房买卖合同', '2026-12-01', '员工 assistant'],
    ])
    expect(await tableOf('unarchived')).toEqual([['员工 assistant', 1, 0]])
    expect(await tableOf('keys')).toEqual([['5-1-802', '入户门 × 1', '柜 1', '2026-12-31', '', '']])
  })

  it('says what was found wrong, by whose trade and where', async () => {
    expect(await tableOf('trades')).toEqual([['施工单位', 'B 功能', 1, 1]])
    expect(await tableOf('places')).toEqual([['地面', 1, 1]])
  })

  it('says how far each zone is, also of who never came', async () => {
    expect(await tableOf('zones')).toEqual([
      ['A 区', 1, 1, 0, 0, 1, '0.0%'],
      ['B 区', 3, 2, 1, 1, 0, '50.0%'],
    ])
  })

  it('knows nothing of another zone than the reader works in', async () => {
    const rows = await tableOf('zones')
    expect(rows?.flat().join()).not.toContain('C 区')
  })

  it('is the same in the workbook, and who took that is written down', async () => {
    const file = await desk.supervisor.moveInReports.workbook(today)
    const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()))
    const text = JSON.stringify(sheet)
    for (const word of ['每天交付', '窗漏水', '各区交付率', '50.0%']) expect(text).toContain(word)
    expect(desk.house.rows("SELECT 1 FROM audit WHERE procedure = 'moveInReports.workbook'")).toHaveLength(1)
  })

  it('is asked for in parts of a quarter', async () => {
    await expect(
      desk.supervisor.moveInReports.read({ from: '2026-01-01', to: '2026-11-24' }),
    ).rejects.toMatchObject({ code: 'RANGE_TOO_LONG' })
  })
})
