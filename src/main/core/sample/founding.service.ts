import type { Unit } from '../compound/compound.contract.ts'
import { addUnitsIn, insertZonesIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { priceTariffsIn } from '../fees/tariffs.service.ts'
import { known } from '../kernel/errors.ts'
import type { Call, Moment } from '../kernel/handler.ts'
import { type Arrivals, addPeopleIn } from '../people/people.service.ts'
import { addVehiclesIn } from '../people/vehicles.service.ts'
import { writeSettingsIn } from '../settings/settings.service.ts'
import { hashSecret } from '../staff/secrets.ts'
import { addDesksIn, addStaffIn } from '../staff/staff.service.ts'
import { chanceFor } from './chance.ts'
import { deskOfHome, type Size, sampleHomes } from './homes.ts'
import { peopleOf } from './households.ts'
import { compoundTexts } from './names.text.ts'
import { samplePrices } from './prices.text.ts'
import type { SampleHouse } from './sample.house.ts'
import { PRACTICE_SECRETS, type SampleDesk, sampleStaff } from './staff.ts'
import { vehiclesOf } from './vehicles.ts'

export interface Resident {
  readonly personId: string
  readonly name: string
}

/** A home to which parcels come. */
export interface LivedHome {
  readonly unit: Unit
  readonly desk: SampleDesk
  readonly residents: readonly [Resident, ...Resident[]]
}

export interface Founded {
  /** By name. */
  readonly staffIds: ReadonlyMap<string, string>
  readonly homes: readonly LivedHome[]
  readonly units: number
  readonly persons: number
}

/** Settings, zones, desks, staff, homes and people, in one transaction: what stands before the first parcel comes. */
export const foundSample = async (
  house: SampleHouse,
  call: Call,
  opening: Moment,
  plan: { readonly size: Size; readonly seed: number },
): Promise<Founded> => {
  const passwordHash = await hashSecret(PRACTICE_SECRETS.password)
  const pinHash = await hashSecret(PRACTICE_SECRETS.pin)
  const founded = await house.database.session(call, async (now) => {
    const tx = now.at(opening)
    await writeSettingsIn(tx, { compoundName: compoundTexts.compound, practice: true })
    await foundPlaces(tx)
    await priceTariffsIn(tx, samplePrices)
    const staffIds = new Map<string, string>()
    for (const person of sampleStaff)
      staffIds.set(person.name, await addStaffIn(tx, { ...person, passwordHash, pinHash }))
    const units = await addUnitsIn(house.search, tx, sampleHomes(plan.size), '')
    tx.audit({ record: { kind: 'compound', id: 'house' }, after: { units: units.length } })
    const people = peopleOf(units, chanceFor(plan.seed, 'people'), tx.id)
    await addPeopleIn(house.search, tx, people, '')
    const vehicles = vehiclesOf(units, people, chanceFor(plan.seed, 'vehicles'))
    await addVehiclesIn(house.search, tx, vehicles, '')
    tx.audit({ record: { kind: 'people', id: 'house' }, after: { persons: people.persons.length } })
    return { staffIds, units: units.length, persons: people.persons.length, homes: livedHomes(units, people) }
  })
  await house.settings.reload()
  return founded
}

const foundPlaces = async (tx: Tx): Promise<void> => {
  const { zones, desks } = compoundTexts
  await insertZonesIn(tx, [
    { code: 'A', name: zones.A },
    { code: 'B', name: zones.B },
  ])
  await addDesksIn(tx, [
    { code: 'A', name: desks.A, zone: 'A' },
    { code: 'B1', name: desks.B1, zone: 'B' },
    { code: 'B2', name: desks.B2, zone: 'B' },
  ])
}

const livedHomes = (units: readonly Unit[], { persons, occupancies }: Arrivals): readonly LivedHome[] => {
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  const byUnit = Map.groupBy(occupancies, ({ unitId }) => unitId)
  return units.flatMap((unit) => {
    const residents = (byUnit.get(unit.id) ?? []).map(({ personId }) => ({
      personId,
      name: known(names.get(personId), 'who moves in is a person of the plan'),
    }))
    const [first, ...rest] = residents
    return first === undefined ? [] : { unit, desk: deskOfHome(unit), residents: [first, ...rest] }
  })
}
