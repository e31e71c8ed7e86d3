import { describe, expect, it } from 'vitest'
import { system } from '#core/kernel/caller.ts'
import type { Call } from '#core/kernel/handler.ts'
import { intake } from '#core/parcels/intake.service.ts'
import type { ParcelsHouse } from '#core/parcels/parcels.house.ts'
import { release } from '#core/parcels/release.service.ts'
import type { Founded } from '#core/sample/founding.service.ts'
import { momentAt } from '#core/sample/history.service.ts'
import { writeMoveIns } from '#core/sample/move-ins.service.ts'
import { writeParcelCare } from '#core/sample/parcel-care.service.ts'
import { fillWithSample, foundPlan, planCounter, planDays, planSample } from '#core/sample/sample.ts'
import type { PlannedHandover, PlannedParcel, ShelfEvent } from '#core/sample/shelf-plan.ts'
import { writeHandbook } from '#core/sample/vip/handbook.service.ts'
import { createApprovals } from '#core/staff/approvals.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { newCommandId } from '../../support/test-house.ts'
import { counterByServices } from './counter-by-services.ts'
import { contentOf, emptyPlace, type SamplePlace } from './sample-place.ts'

/** No sheet is printed here, and nothing is photographed. */
const unused = {
  documents: null as never,
  files: null as never,
  tray: null as never,
  jobs: null as never,
  pictureReader: null as never,
}

/** The desk as the clerks work it: one act after the other, through the services, at the hour of each act. */
const workThrough = async (
  place: SamplePlace,
  founded: Founded,
  days: ReturnType<typeof planDays>,
  counter: ReturnType<typeof planCounter>,
) => {
  const codes: string[] = []
  const random = { ...machineRandom, integer: () => Number(codes.pop()) }
  const approvals = createApprovals(place.clock, random)
  const house: ParcelsHouse = { ...place, random, approvals, ...unused }
  const ids = new Map<PlannedParcel, string>()

  const arrive = async (parcel: PlannedParcel, call: Call): Promise<void> => {
    const { home, personId, pickupCode, trackingNo, carrier, sizeClass, nameOnLabel } = parcel
    codes.push(pickupCode)
    const addressee = home && { unitId: home.unit.id, personId }
    const input = { commandId: newCommandId(), trackingNo, carrier, sizeClass, addressee, nameOnLabel }
    ids.set(parcel, (await intake(house, input, call)).id)
  }
  const handOver = async ({ home, parcels, collector }: PlannedHandover, call: Call): Promise<void> => {
    const items = parcels.map((parcel) => ({ id: ids.get(parcel) ?? '', revision: 0 }))
    await release(house, { commandId: newCommandId(), unitId: home.unit.id, items, collector }, call)
  }
  const act = (event: ShelfEvent, call: Call): Promise<void> =>
    event.kind === 'arrival' ? arrive(event.parcel, call) : handOver(event.handover, call)

  const serve = counterByServices(place, founded, approvals)
  for (const { date, events } of days) {
    for (const event of events) {
      place.clock.setDate(event.at)
      await act(event, momentAt(founded, date, event).call)
    }
    for (const event of counter.get(date) ?? []) await serve(date, event)
  }
}

const LONG = { timeout: 90_000 }

describe('the bulk writer of the sample compound', () => {
  // Two weeks of a compound, worked through act by act: long on a busy machine.
  it.each([1, 2])(
    'leaves every table as the services would have left it, with seed %i',
    LONG,
    async (seed) => {
      const bulk = await emptyPlace(seed)
      await fillWithSample(bulk, 'small', { seed })

      const worked = await emptyPlace(seed)
      const plan = planSample(worked, 'small', { seed })
      const founded = await foundPlan(worked, plan)
      await workThrough(worked, founded, planDays(founded, plan), planCounter(founded, plan))
      // Move-ins and the handbook are written by their own steps on both sides.
      const call = { caller: system, procedure: 'setup.makeSample' }
      const today = plan.days.at(-1) ?? ''
      await writeMoveIns(worked, call, founded, today)
      await writeParcelCare(worked, call, founded, today)
      await writeHandbook(worked, call, founded, { pages: plan.extent.pages, seed, today })

      const [left, right] = [await contentOf(bulk), await contentOf(worked)]
      for (const [table, rows] of Object.entries(right)) expect(left[table], table).toEqual(rows)
      expect(right['parcel']).toHaveLength(120)
      expect(right['print_job']?.length).toBeGreaterThan(50)
      expect(right['counter_money']?.length).toBeGreaterThan(20)
    },
  )
})
