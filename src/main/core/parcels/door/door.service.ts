import type { Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { type Caller, may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { householdOf, residentsIn } from '../../people/people.service.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import { actIn, shownItem } from '../items/act.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel, type ParcelRecord, parcelsByIds } from '../parcels.repository.ts'
import { byWalkingOrder } from '../parcels.rules.ts'
import type { Parcel } from '../parcels.schema.contract.ts'
import { ratifyIn } from '../receiving/pending.service.ts'
import { proofNeeds } from '../release.rules.ts'
import { shownParcel } from '../shown.ts'
import type { DoorTrip, doorContract } from './door.contract.ts'
import {
  endTrip,
  findTrip,
  insertTrip,
  itemsOfTrips,
  offered,
  settleTripItem,
  type Trip,
  tripsBackQuery,
  tripsOutQuery,
} from './door.repository.ts'

type Input<K extends keyof typeof doorContract> = Parameters<Handlers<typeof doorContract>[K]>[0]

/** More than one cart holds is not looked at on one screen. */
const OFFERED = 200
/** A working day: what went in the morning is still there at closing time. */
const LATELY = 18 * 3_600_000

export const board = async (house: ParcelsHouse, { caller }: Call) => {
  const { reader } = house.database
  const { parcelDoorZones } = house.settings.current()
  const shown = shownParcel(house, caller, 'full')
  const waiting = await offered(reader, parcelDoorZones, OFFERED)
  const trips = [
    ...(await tripsOutQuery(reader, caller.deskCode).execute()),
    ...(await tripsBackQuery(reader, caller.deskCode, house.clock.now() - LATELY).execute()),
  ]
  const items = await itemsOfTrips(
    reader,
    trips.map(({ id }) => id),
  )
  const parcels = await parcelsByIds(
    reader,
    items.map(({ parcelId }) => parcelId),
  )
  const byId = new Map(parcels.map((parcel) => [parcel.id, shown(parcel)]))
  const out = new Set(items.filter(({ result }) => result === 'out').map(({ parcelId }) => parcelId))
  const homes = await householdsOf(
    house,
    caller,
    parcels.filter(({ id }) => out.has(id)),
  )
  return {
    offered: [...waiting].sort(byWalkingOrder).map(shown),
    trips: trips.map((trip) => shownTrip(trip, items, { parcels: byId, homes })),
  }
}

type Households = ReadonlyMap<string, DoorTrip['items'][number]['residents']>

/** Of the homes that somebody is on the way to; each is asked for once. */
const householdsOf = async (
  { database: { reader } }: ParcelsHouse,
  caller: Caller,
  parcels: readonly ParcelRecord[],
): Promise<Households> => {
  const homes = new Map<string, DoorTrip['items'][number]['residents']>()
  if (!may(caller, 'person.read')) return homes
  for (const unitId of new Set(parcels.flatMap((parcel) => parcel.unitId ?? []))) {
    const residents = await householdOf(reader, caller.scope, unitId)
    homes.set(
      unitId,
      residents.map(({ personId, name }) => ({ personId, name })),
    )
  }
  return homes
}

const shownTrip = (
  { deskCode: _desk, carrier, ...trip }: Trip,
  items: Awaited<ReturnType<typeof itemsOfTrips>>,
  { parcels, homes }: { readonly parcels: ReadonlyMap<string, Parcel>; readonly homes: Households },
): DoorTrip => ({
  ...trip,
  carrier: carrier ?? '',
  items: items
    .filter(({ tripId }) => tripId === trip.id)
    .flatMap(({ parcelId, result, person }) => {
      const item = parcels.get(parcelId)
      if (item === undefined) return []
      const residents = result === 'out' ? (homes.get(item.unitId ?? '') ?? []) : []
      return [{ item, result, person, residents }]
    })
    .sort((a, b) => byWalkingOrder(a.item, b.item)),
})

export const takeOut = (house: ParcelsHouse, input: Input<'takeOut'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { deskCode } = call.caller
    const staffId = input.staffId ?? call.caller.staffId
    const person = await nameOfStaff(tx, staffId)
    if (person === '') return refuse('NOT_FOUND')
    const running = await nextSerial(tx, `door trip ${deskCode} ${tx.businessDate}`)
    const tripNo = `${deskCode}-${tx.businessDate.slice(5).replace('-', '')}-D${String(running).padStart(2, '0')}`
    const trip = { id: tx.id(), trip_no: tripNo, staff_id: staffId, desk_code: deskCode, out_at: tx.now }
    for (const item of input.items) {
      const parcel = await shownItem(tx, item)
      // Who opens the door shows no paper: what is worth much waits at the counter.
      if (proofNeeds([parcel], house.settings.current().parcelSignature).includes('id'))
        return refuse('NOT_TO_THE_DOOR', { unit: parcel.unit })
      await actIn(tx, parcel, { act: 'takeOut', person, change: { with_staff: staffId } })
    }
    await insertTrip(
      tx,
      { ...trip, back_at: null },
      input.items.map(({ id }) => id),
    )
    tx.audit({ record: { kind: 'door-trip', id: trip.id }, after: { ...trip, items: input.items.length } })
    return { tripId: trip.id, tripNo }
  })

export const settle = (house: ParcelsHouse, input: Input<'settle'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const trip = (await findTrip(tx, input.tripId)) ?? refuse('NOT_FOUND')
    if (trip.deskCode !== call.caller.deskCode) return refuse('NOT_FOUND')
    if (trip.backAt !== null) return refuse('TRIP_ENDED')
    const out = new Set(
      (await itemsOfTrips(tx, [trip.id]))
        .filter(({ result }) => result === 'out')
        .map(({ parcelId }) => parcelId),
    )
    const named = [...input.handed.map(({ id }) => id), ...input.back]
    if (named.some((id) => !out.has(id))) return refuse('NOT_FOUND')
    await handIn(tx, trip, input.handed)
    for (const id of input.back) await bringBackIn(tx, trip, id, input.reason)
    const left = out.size - new Set(named).size
    if (left === 0) await endTrip(tx, trip.id)
    tx.audit({ record: { kind: 'door-trip', id: trip.id }, after: { handed: input.handed.length, left } })
    return { left }
  })

/** The sheet has a line to sign for each: a door is one handing over, whatever it was given. */
const handIn = async (tx: Tx, trip: Trip, handed: Input<'settle'>['handed']): Promise<void> => {
  const handovers = new Map<string, string>()
  const proof = JSON.stringify({ kind: 'door', given: trip.tripNo, signed: 'paper' })
  for (const { id, person, personId } of handed) {
    const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
    const door = `${parcel.unitId} ${person}`
    const handoverId = handovers.get(door) ?? tx.id()
    handovers.set(door, handoverId)
    if (personId !== null) await signedIn(tx, parcel, personId)
    const change = { collector_person_id: personId, proof, handover_id: handoverId }
    await actIn(tx, parcel, { act: 'handOver', person, change })
    await settleTripItem(tx, trip.id, id, { result: 'handed', person })
  }
}

/** One of the household, whose name on the sheet is also the word for what was taken in on nobody's. */
const signedIn = async (tx: Tx, parcel: ParcelRecord, personId: string): Promise<void> => {
  const residents = parcel.unitId === null ? [] : await residentsIn(tx, parcel.unitId)
  if (!residents.some((resident) => resident.personId === personId)) refuse('COLLECTOR_NOT_OF_HOUSEHOLD')
  await ratifyIn(tx, [parcel], personId)
}

const bringBackIn = async (tx: Tx, trip: Trip, id: string, reason: string): Promise<void> => {
  const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
  await actIn(tx, parcel, { act: 'bringBack', place: parcel.shelfNo, reason })
  await settleTripItem(tx, trip.id, id, { result: 'back', person: '' })
}
