import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedOutQuery, receivedGroupsQuery } from '#core/parcels/reports/reports.repository.ts'
import { newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openRunDesk, type RunDesk, waybill } from './run-desk.ts'

const TODAY = '2026-11-24'
const days = { from: '2026-11-23', to: TODAY }

let desk: RunDesk
beforeAll(async () => {
  desk = await openRunDesk()
  const runId = await desk.begin()
  for (const nth of [1, 2, 3]) await desk.store(runId, waybill(nth), '3-2-1501')
  await desk.store(runId, waybill(4), '2-1-301')
  await desk.store(runId, waybill(5), null)
  await desk.run().aside({
    ...{ commandId: newCommandId(), runId, trackingNo: waybill(6), carrier: 'zto', outcome: 'returned' },
    ...{ parcelId: null, searched: '', reason: 'damaged' },
  })
  const { unitId, items, residents } = await desk.waiting('3-2-1501')
  await desk.clerk.parcelItems.refuse({
    ...{ commandId: newCommandId(), kind: 'official', carrier: 'ems', unitId, reason: 'official' },
    ...{ courier: '区人民法院', note: '' },
  })
  await desk.clerk.parcels.release({
    ...{ commandId: newCommandId(), unitId, items: items.slice(0, 2) },
    collector: { kind: 'resident', personId: residents[0]?.personId ?? '' },
  })
})
afterAll(() => desk.house.close())

describe('the report of some days', () => {
  it('comes to the same whichever way it is split', async () => {
    const report = await desk.clerk.parcelReports.read(days)
    expect(report.totals).toEqual({
      ...{ received: 5, collected: 2, waiting: 3, withdrawn: 0, refused: 2, incidents: 0 },
    })
    const received = (rows: readonly { received: number }[]) =>
      rows.reduce((sum, row) => sum + row.received, 0)
    for (const split of [report.byDay, report.byCarrier, report.byZone, report.byClerk])
      expect(received(split)).toBe(5)
    expect(report.byDay.map(({ date }) => date)).toEqual(['2026-11-23', TODAY])
    expect(report.byZone.map(({ zone }) => zone).sort()).toEqual(['A', 'B', '待认'])
    expect(report.waits[0]).toEqual({ step: 'sameDay', items: 2 })
    // Given back in a run, or turned away at the counter: by their reasons, and never counted as received.
    expect(report.refusals).toEqual([
      { reason: '外包装破损', items: 1 },
      { reason: '司法公务信函', items: 1 },
    ])
    expect(report.byClerk).toMatchObject([{ received: 5, handedOut: 2 }])
  })

  it('is refused for a year at once', async () => {
    await expect(desk.clerk.parcelReports.read({ from: '2025-11-24', to: TODAY })).rejects.toMatchObject({
      code: 'RANGE_TOO_LONG',
      data: { days: 92 },
    })
  })

  it('leaves the house as a workbook with the register’s own columns, and it is written down', async () => {
    const file = await desk.clerk.parcelReports.workbook(days)
    const bytes = Buffer.from(await file.arrayBuffer())
    const sheets = await readXlsxFile(bytes)
    const [register] = sheets
    expect(register?.data[0]).toEqual(
      expect.arrayContaining(['收件时间', '运单号', '收件人', '投递地址', '联系电话']),
    )
    // Five that came in, and the letter of the court that did not: its visit is in the register.
    expect(register?.data).toHaveLength(7)
    expect(desk.house.rows("SELECT 1 FROM audit WHERE procedure = 'parcelReports.workbook'")).toHaveLength(1)
  })

  it('is drawn as a sheet', async () => {
    const { sheetId } = await desk.clerk.printing.reserve({
      ...{ commandId: newCommandId(), form: 'parcel-report', recordId: `${days.from} ${days.to}` },
    })
    expect((await desk.clerk.printing.preview({ sheetId })).about).toBe('2026-11-23 至 2026-11-24')
  })
})

it('a report walks the index of its days', async () => {
  const place = newPlace()
  const { database } = await openPlace(place)
  expect(planOf(place, receivedGroupsQuery(database.reader, days))[0]).toContain('parcel_received')
  expect(planOf(place, handedOutQuery(database.reader, days))[0]).toContain('parcel_closed')
})
