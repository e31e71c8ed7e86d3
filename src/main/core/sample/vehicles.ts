import type { Unit } from '../compound/compound.contract.ts'
import type { Arrivals } from '../people/people.service.ts'
import type { NewVehicle } from '../people/vehicles.service.ts'
import type { Chance } from './chance.ts'
import { vehicleTexts } from './names.text.ts'

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const CITIES = ['A', 'B'] as const

/** 示 is no province: an invented plate is nobody's. Every third car is electric. */
const plateBy = (chance: Chance): string =>
  chance.happens(0.33)
    ? `示AD${chance.digits(5)}`
    : `示${chance.pick(CITIES)}${LETTERS.charAt(chance.below(LETTERS.length))}${chance.digits(4)}`

/** Nine cars to ten homes that are lived in, each with its space; no plate twice. */
export const vehiclesOf = (
  units: readonly Unit[],
  { persons, occupancies }: Arrivals,
  chance: Chance,
): readonly NewVehicle[] => {
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  const owners = new Map(
    occupancies
      .filter(({ relation }) => relation === 'owner')
      .map(({ unitId, personId }) => [unitId, names.get(personId) ?? '']),
  )
  const given = new Set<string>()
  const fresh = (): string => {
    let plate = plateBy(chance)
    while (given.has(plate)) plate = plateBy(chance)
    given.add(plate)
    return plate
  }
  const spaces = new Map<string, number>()
  return units
    .filter(({ id }) => owners.has(id))
    .flatMap((unit) =>
      Array.from(
        {
          length: chance.weighted([
            [0, 30],
            [1, 50],
            [2, 20],
          ]),
        },
        () => {
          const space = (spaces.get(unit.zone) ?? 0) + 1
          spaces.set(unit.zone, space)
          return {
            unitId: unit.id,
            plate: fresh(),
            colour: chance.pick(vehicleTexts.colours),
            place: `${unit.zone}-${String(space).padStart(4, '0')}`,
            keeper: owners.get(unit.id) ?? '',
          }
        },
      ),
    )
}
