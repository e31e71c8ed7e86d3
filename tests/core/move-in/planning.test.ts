import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildingHomesQuery, buildingsQuery } from '#core/move-in/planning.repository.ts'
import { assistantOf } from '../../support/people.ts'
import { planIn, slowSteps, unasked } from '../../support/plans.ts'
import { newCommandId } from '../../support/test-house.ts'
import { type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
beforeAll(async () => {
  desk = await openMoveInDesk()
})
afterAll(() => desk.house.close())

const unplanned = async () =>
  (await desk.assistant.moveIn.buildings(undefined)).find(({ building }) => building === '5')?.unplanned

const five = { zone: 'B', building: '5' }

describe('a building that is handed over', () => {
  it('shows its homes in walking order and which of them were planned before', async () => {
    const { caseNo } = await desk.plan('5-1-803')
    expect(await desk.assistant.moveIn.buildings(undefined)).toContainEqual({
      ...five,
      ...{ homes: 3, unplanned: 2 },
    })
    const homes = await desk.assistant.moveIn.buildingHomes(five)
    expect(homes.map((home) => [home.unit, home.caseNo])).toEqual([
      ['5-1-802', ''],
      ['5-1-803', caseNo],
      ['5-1-804', ''],
    ])
  })

  it('is planned as a whole or not at all', async () => {
    const homes = await desk.assistant.moveIn.buildingHomes(five)
    const entries = { appointmentDate: '2026-11-30', appointmentSlot: '09:00', batch: '首批' }
    const plan = (some: typeof homes) =>
      desk.assistant.moveIn.plan({
        ...{ commandId: newCommandId(), kind: 'firstHandover' },
        homes: some.map(({ unitId }) => ({ unitId, entries })),
      })
    await expect(plan(homes)).rejects.toMatchObject({ code: 'CASE_OPEN_ALREADY' })
    expect((await desk.assistant.moveIn.counts({ date: '2026-11-30' })).day).toBe(0)
    await plan(homes.filter(({ caseNo }) => caseNo === ''))
    const { rows } = await desk.assistant.moveIn.list({ filter: 'day', date: '2026-11-30', size: 9 })
    expect(rows.map(({ unit, appointmentSlot }) => [unit, appointmentSlot])).toEqual([
      ['5-1-802', '09:00'],
      ['5-1-804', '09:00'],
    ])
    expect(await unplanned()).toBe(0)
  })

  it('may be planned again where a case was called off', async () => {
    const [first] = (await desk.assistant.moveIn.list({ filter: 'day', date: '2026-11-30', size: 1 })).rows
    await desk.assistant.moveIn.cancel({ commandId: newCommandId(), id: first?.id ?? '', reason: '业主要求' })
    expect(await unplanned()).toBe(1)
  })

  it('of another zone is not seen', async () => {
    const other = await assistantOf(desk.house, 'A')
    expect(await other.moveIn.buildingHomes(five)).toEqual([])
    expect((await other.moveIn.buildings(undefined)).map(({ zone }) => zone)).toEqual(['A'])
  })

  it('is read by the index of its zone, each home by the index of its cases', () => {
    const scope = { zones: ['A', 'B'] }
    for (const query of [buildingsQuery(unasked, scope), buildingHomesQuery(unasked, scope, 'B', '5')])
      expect(slowSteps(planIn(desk.house, query)).filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})
