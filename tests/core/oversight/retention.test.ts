import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createOversight } from '#core/oversight/oversight.ts'
import {
  namedParcelsQuery,
  parcelNamesRule,
  parcelsByCollectorQuery,
  parcelsForQuery,
} from '#core/parcels/parcel-holdings.service.ts'
import type { RetentionRule } from '#core/people/holdings.house.ts'
import { openFoundations } from '#core/setup/foundations.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { DAY } from '../../support/fake-clock.ts'
import { callBy, newPlace, openPlace } from '../../support/foundation.ts'
import { planOf } from '../../support/plans.ts'
import { newCommandId } from '../../support/test-house.ts'
import { openOversight } from './desk.ts'

describe('the plan of what goes', () => {
  it('is shown whole: what goes by itself, what somebody decides, what stays and why', async () => {
    const desk = await openOversight()
    onTestFinished(() => desk.house.close())
    const { rules } = await (await desk.house.as('administrator')).privacy.retention()
    expect(rules.map(({ key, keepDays }) => [key, keepDays])).toEqual([
      ['drafts', 30],
      ['parcel-names', 365],
      ['parcel-photos', 90],
      ['parcel-signatures', 365],
      ['couriers', 365],
      ['waybill-names', 365],
      ['receive-agents', 365],
      ['run-words', 365],
      ['expected-parcels', 365],
      ['pass-on-notes', 365],
      ['print-names', 90],
      ['print-rows', 1_830],
      ['counter-money', null],
      ['loan-names', 1_095],
      ['owner-files', null],
      ['fax-out-names', 90],
      ['fax-in-names', 90],
      ['fax-out-rows', 1_830],
      ['fax-in-rows', 1_830],
      ['contact-names', 90],
      ['contact-rows', 1_830],
      ['vip-retired', 365],
      ['vip-questions', 365],
      ['vip-opened', 365],
      ['vip-copies', null],
      ['receipts', 10_950],
      ['movedOut', 730],
      ['commands', 30],
      ['previous', 30],
      ['backups', 730],
      ['audit', null],
    ])
    for (const { basis } of rules) expect(basis).not.toBe('')
  })

  it('lists who moved out two years ago and is still on file, masked', async () => {
    const desk = await openOversight()
    onTestFinished(() => desk.house.close())
    const personId = await desk.moveOut('许明远')
    desk.house.clock.pass(729 * DAY)
    const before = await desk.house.as('supervisor', 'B1')
    expect((await before.privacy.movedOut({ text: '' })).total).toBe(0)
    desk.house.clock.pass(3 * DAY)
    const after = await desk.house.as('supervisor', 'B1')
    const { people } = await after.privacy.movedOut({ text: '' })
    expect(people).toMatchObject([{ personId, name: '许**', unit: '3-2-1501' }])
  })
})

describe('the nightly run', () => {
  it('goes on in steps until a rule has nothing left, and counts in plan and trail', async () => {
    const place = newPlace()
    const foundations = await openPlace(place)
    onTestFinished(() => foundations.close())
    const left = { rows: 1_203 }
    const rule: RetentionRule = {
      ...{ key: 'invented', title: '', basis: '', keepDays: 10, tables: [] },
      waiting: async () => left.rows,
      runIn: async (_tx, _before, most) => {
        const step = Math.min(most, left.rows)
        left.rows -= step
        return step
      },
    }
    const oversight = createOversight({
      ...foundations,
      clock: place.clock,
      holdings: [],
      retention: [rule],
      sealKey: place.key,
      chainKey: place.key,
      backupTimes: async () => ({ lastAt: null, provenAt: null }),
    } as never)
    await oversight.jobs[0]?.run(callBy('jobs.retention'))
    expect(left.rows).toBe(0)
    const rows = await foundations.database.reader.q.selectFrom('retention_run').selectAll().execute()
    expect(rows).toMatchObject([
      { rule: 'drafts', total: 0 },
      { rule: 'invented', total: 1_203 },
    ])
  })

  it('takes the names off items that were handed out a year ago, and off no other', async () => {
    const desk = await openOversight()
    onTestFinished(() => rmSync(desk.house.folder, { recursive: true, force: true }))
    const clerk = await desk.house.as('assistant', 'B1')
    const { personId } = await desk.named('林静怡')
    const intake = (trackingNo: string) =>
      clerk.parcels.intake({
        commandId: newCommandId(),
        trackingNo,
        carrier: 'zto',
        sizeClass: 'medium',
        addressee: { unitId: desk.unitId, personId },
        nameOnLabel: '林静怡',
      })
    const [old, young, open] = [
      await intake('75142933805712'),
      await intake('75142933805713'),
      await intake('75142933805714'),
    ]
    await desk.house.app.close()
    const key = Buffer.from(readFileSync(join(desk.house.folder, 'desk.key'), 'utf8'), 'hex')
    const house = await openFoundations(desk.house.folder, key, {
      clock: desk.house.clock,
      random: machineRandom,
    })
    const close = (id: string, date: string) =>
      house.database.session(callBy('test'), (tx) =>
        tx.q
          .updateTable('parcel')
          .set({ closed_at: 1, closed_date: date, state: 'collected', collector: '许明远' })
          .where('id', '=', id)
          .execute(),
      )
    await close(old.id, '2022-12-31')
    await close(young.id, '2023-01-01')
    const before = { at: 0, date: '2023-01-01' }
    expect(await parcelNamesRule.waiting(house.database.reader, before)).toBe(1)
    await house.database.session(callBy('test'), (tx) => parcelNamesRule.runIn(tx, before, 500))
    const place = { folder: desk.house.folder, key, clock: desk.house.clock }
    const { reader } = house.database
    expect(planOf(place, namedParcelsQuery(reader, before)).join()).toContain('INDEX parcel_named_closed')
    expect(planOf(place, parcelsForQuery(reader, personId)).join()).toContain('INDEX parcel_person')
    expect(planOf(place, parcelsByCollectorQuery(reader, personId)).join()).toContain(
      'INDEX parcel_collector_person',
    )
    house.close()
    const rows = desk.house.rows('SELECT id, name_on_label, collector, person_id FROM parcel ORDER BY id')
    expect(rows).toEqual([
      { id: old.id, name_on_label: '', collector: '', person_id: null },
      { id: young.id, name_on_label: '林静怡', collector: '许明远', person_id: personId },
      { id: open.id, name_on_label: '林静怡', collector: '', person_id: personId },
    ])
  })
})
