import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faxSheetTexts } from '#core/fax/documents/fax-sheets.text.ts'
import { coverData, inRegisterData, outRegisterData } from '#core/fax/fax-sheets.service.ts'
import { MINUTE } from '../../support/fake-clock.ts'
import { callBy, openPlace } from '../../support/foundation.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type FaxDesk, openFaxDesk } from './desk.ts'

const TODAY = { from: '2026-11-24', to: '2026-11-24' }

let desk: FaxDesk
let id: string
let place: Parameters<typeof outRegisterData>[0] & { close(): void }
const stranger = callBy('printing.preview')
/** Somebody who may know the people of zone B. */
const call = {
  ...stranger,
  caller: { ...stranger.caller, permissions: new Set(['person.read'] as const), scope: { zones: ['B'] } },
}

/** One fax that went over at the second call and was confirmed, and one that came in with a page missing. */
beforeAll(async () => {
  desk = await openFaxDesk()
  const { house } = desk
  const supervisor = await house.as('supervisor')
  const { facts } = await supervisor.moveInPapers.settings()
  await supervisor.moveInPapers.saveFacts({
    ...{ ...facts, commandId: newCommandId(), companyPhone: '0571-00001234' },
  })
  const busy = await desk.call(await desk.prepare({ documentNo: '（2026）民初 118 号' }), 'busy', 0)
  house.clock.pass(3 * MINUTE)
  const dialled = await desk.dial(busy)
  house.clock.pass(2 * MINUTE)
  const sent = await desk.clerk.fax.result({
    ...{ commandId: newCommandId(), id: busy.id, revision: dialled.revision },
    ...{ result: 'sent', sentPages: 4, method: 'cash' },
  })
  await desk.clerk.fax.confirm({
    ...{ commandId: newCommandId(), id: busy.id, revision: sent.revision },
    ...{ with: '王示例', reportAttached: true, returnedTo: '业主本人' },
  })
  await desk.receive({ pages: 3, expected: 4 })
  id = busy.id
  await house.app.close()
  const key = Buffer.from(readFileSync(join(house.folder, 'desk.key'), 'utf8'), 'hex')
  const opened = await openPlace({ folder: house.folder, key, clock: house.clock })
  place = Object.assign(opened, { clock: house.clock })
})
afterAll(() => {
  place.close()
  rmSync(desk.house.folder, { recursive: true, force: true })
})

const named = (columns: readonly string[], row: readonly string[] = []) =>
  Object.fromEntries(columns.map((column, at) => [column, row[at]]))

describe('the register that goes on file', () => {
  it('has every column of the public offices under its own head (spec 3.2.3)', async () => {
    const { rows } = await outRegisterData(place, TODAY, call)
    const { columns } = faxSheetTexts.out
    expect(rows.map((row) => row.length)).toEqual([columns.length])
    expect(named(columns, rows[0])).toMatchObject({
      ...{ 序号: '1', 日期: '11-24', 收文单位: '区人民法院', 收件人: '立案庭', 传真号码: '021-5566 8816' },
      ...{ '文号 / 事由': '（2026）民初 118 号', 封面: '有', 应发: '4', 实发: '4', 次数: '2' },
      ...{ 起止: expect.stringMatching(/^\d\d:\d\d–\d\d:\d\d$/), 结果: '已确认' },
      ...{
        确认: expect.stringMatching(/^\d\d:\d\d 王示例$/),
        费用: '6.00',
        报告: '有',
        原件交还: '业主本人',
      },
    })
  })

  it('names nobody to who may not know the people of that home', async () => {
    const { rows } = await outRegisterData(place, TODAY, stranger)
    expect(named(faxSheetTexts.out.columns, rows[0])).toMatchObject({ 收件人: '', 收文单位: '区人民法院' })
    expect(rows.flat().join(' ')).not.toContain('王示例')
  })

  it('gives the begin and the end of the call that went over', async () => {
    const { rows } = await outRegisterData(place, TODAY, call)
    const [began, ended] = (named(faxSheetTexts.out.columns, rows[0])['起止'] ?? '').split('–')
    const minutes = (clock = ''): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    expect(minutes(ended) - minutes(began)).toBe(2)
  })

  it('has a cell for each column of what came in, pages received beside those expected', async () => {
    const { rows } = await inRegisterData(place, TODAY, call)
    const { columns } = faxSheetTexts.in
    expect(rows.map((row) => row.length)).toEqual([columns.length])
    expect(named(columns, rows[0])).toMatchObject({ 收到: '3', 应收: '4' })
  })
})

it('the cover says under which number the centre is called back', async () => {
  expect((await coverData(place, id, call)).data).toMatchObject({ phone: '0571-00001234', pages: 4 })
})
