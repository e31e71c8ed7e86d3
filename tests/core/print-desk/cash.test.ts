import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cashData } from '#core/print-desk/cash-data.service.ts'
import { callBy, openPlace } from '../../support/foundation.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openPrintDesk, type PrintDesk } from './desk.ts'

const TODAY = '2026-11-24'

let desk: PrintDesk
let sheetOf: (deskCode: string | null) => ReturnType<typeof cashData>
let close: () => void

/** 3.00 and 6.00 charged at B1; the first is left open and taken at B2, which charges 3.00 of its own and at noon 3.60. */
beforeAll(async () => {
  desk = await openPrintDesk()
  const { house } = desk
  const open = await desk.save(null, { method: 'owed' })
  await desk.save(null, { pages: 12, method: 'wechat' })
  const neighbour = await house.as('supervisor', 'B2')
  await neighbour.printDesk.collect({
    ...{ commandId: newCommandId(), recordId: open.id, revision: open.revision, method: 'cash' },
  })
  const copies = async (quotedFen: number, priceList: number) =>
    neighbour.printDesk.save({
      ...(await desk.asked(null)),
      ...{ commandId: newCommandId(), quotedFen, priceList },
    })
  await copies(300, 0)
  const { current } = await neighbour.printDesk.prices()
  await neighbour.printDesk.publishPrices({
    ...{ commandId: newCommandId(), basedOn: 0, fromAt: null, note: '' },
    content: { ...current.content, prices: { ...current.content.prices, 'copy.bw.A4': 60 } },
  })
  await copies(360, 1)
  await house.app.close()
  const key = Buffer.from(readFileSync(join(house.folder, 'desk.key'), 'utf8'), 'hex')
  const opened = await openPlace({ folder: house.folder, key, clock: house.clock })
  close = () => opened.close()
  const moment = { now: house.clock.now(), call: callBy('printing.preview') }
  sheetOf = (deskCode) => cashData(opened, opened.database.reader, { date: TODAY, desk: deskCode }, moment)
})
afterAll(() => {
  close()
  rmSync(desk.house.folder, { recursive: true, force: true })
})

describe('the sheet of a day on which one desk took the money of another', () => {
  it('says at the desk that charged what its neighbour took, and its till is what lies in it', async () => {
    expect(await sheetOf('B1')).toMatchObject({
      ...{ chargedFen: 900, unpaidFen: 0, elsewhereFen: 300, forOthersFen: 0, netFen: 600, cashFen: 0 },
      adds: true,
      desks: [],
    })
  })
  it('says at the desk that took it for whom, with both lists of the day', async () => {
    expect(await sheetOf('B2')).toMatchObject({
      ...{ chargedFen: 660, elsewhereFen: 0, forOthersFen: 300, netFen: 960, cashFen: 960, adds: true },
      priceLists: '随程序、第 1 版',
    })
  })
  it('of all desks is their sum', async () => {
    const all = await sheetOf(null)
    expect(all).toMatchObject({ chargedFen: 1_560, netFen: 1_560, cashFen: 960, adds: true })
    expect(all.desks.map(({ name, netFen }) => [name, netFen])).toEqual([
      ['B1 前台', 600],
      ['B2 前台', 960],
    ])
  })
})
