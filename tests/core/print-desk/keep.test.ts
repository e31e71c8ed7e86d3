import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faxRetention } from '#core/fax/fax-retention.service.ts'
import { addDays, businessDateOf } from '#core/kernel/business-date.ts'
import { goesByItself } from '#core/people/holdings.house.ts'
import { printDeskRetention } from '#core/print-desk/print-desk-retention.service.ts'
import { DAY } from '../../support/fake-clock.ts'
import { callBy, openPlace } from '../../support/foundation.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type FaxDesk, openFaxDesk } from '../fax/desk.ts'

let desk: FaxDesk
const made = { plain: '', argued: '', fax: '', owed: '' }

/** The rules of the registers, run behind the house's back on a later day, a few rows a step. */
const aNight = async (days: number): Promise<void> => {
  const { house } = desk
  house.clock.pass(days * DAY)
  const key = Buffer.from(readFileSync(join(house.folder, 'desk.key'), 'utf8'), 'hex')
  const opened = await openPlace({ folder: house.folder, key, clock: house.clock })
  const years = () => 5
  for (const rule of [...printDeskRetention(years), ...faxRetention(years)].filter(goesByItself)) {
    const date = addDays(businessDateOf(house.clock.now(), 'Asia/Shanghai'), -rule.keepDays)
    const before = { at: 0, date }
    const step = () => opened.database.session(callBy('jobs.retention'), (tx) => rule.runIn(tx, before, 2))
    const waiting = await rule.waiting(opened.database.reader, before)
    let gone = 0
    for (let rows = await step(); rows > 0; rows = await step()) gone += rows
    expect(gone, rule.key).toBe(waiting)
  }
  opened.database.close()
}

const jobRow = (id: string) =>
  desk.house.rows('SELECT visitor_name, visitor_phone FROM print_job WHERE id = ?', id)
const faxRow = (id: string) =>
  desk.house.rows('SELECT number, confirmed_with, sent_pages FROM fax_out WHERE id = ?', id)

beforeAll(async () => {
  desk = await openFaxDesk()
  const argued = await desk.save(null)
  await desk.clerk.printDesk.dispute({
    ...{ commandId: newCommandId(), recordId: argued.id, revision: argued.revision },
    ...{ on: true, note: '说是 5 页' },
  })
  const fax = await desk.call(await desk.prepare(), 'sent', 4)
  await desk.clerk.fax.confirm({
    ...{ commandId: newCommandId(), id: fax.id, revision: fax.revision },
    ...{ with: '王示例', reportAttached: true, returnedTo: '' },
  })
  Object.assign(made, {
    plain: (await desk.save(null)).id,
    owed: (await desk.save(null, { method: 'owed' })).id,
    argued: argued.id,
    fax: fax.id,
  })
  await desk.house.app.close()
})
afterAll(() => rmSync(desk.house.folder, { recursive: true, force: true }))

describe('a register', () => {
  const named = [{ visitor_name: '郑访客', visitor_phone: '13700001111' }]
  const nobody = [{ visitor_name: '', visitor_phone: '' }]

  it('knows persons for ninety days, and longer where a charge is disputed', async () => {
    await aNight(90)
    expect(jobRow(made.plain)).toEqual(named)
    await aNight(1)
    expect(jobRow(made.plain)).toEqual(nobody)
    expect(jobRow(made.argued)).toEqual(named)
    expect(faxRow(made.fax)).toEqual([{ number: '', confirmed_with: '', sent_pages: 4 }])
  })
  it('stays for its years, and beyond them where something is still to be settled', async () => {
    await aNight(4 * 365)
    expect(jobRow(made.plain)).toHaveLength(1)
    await aNight(370)
    expect(jobRow(made.plain)).toEqual([])
    expect(faxRow(made.fax)).toEqual([])
    expect(jobRow(made.argued)).toHaveLength(1)
    expect(jobRow(made.owed)).toHaveLength(1)
  })
  it('leaves the money that crossed the counter in its book', () => {
    const [row] = desk.house.rows<{ fen: number }>('SELECT sum(fen) AS fen FROM counter_money')
    expect(row?.fen).toBe(300 + 300 + 600)
  })
})
