import { unitOf } from '../compound/compound.service.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { maskIdNumber, maskPhone } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock } from '../kernel/ports.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { type ConsentOf, selectConsents } from './consents.repository.ts'
import type { Occupant } from './people.contract.ts'
import { selectPersons } from './people.repository.ts'
import { byRelation, isMinor, type PersonOnFile } from './person-fields.ts'
import { type PersonRow, type Place, selectPersonRow, selectPlaces } from './persons.repository.ts'
import type { PersonsHouse } from './persons.service.ts'
import { plateShown } from './plates.ts'
import { selectVehiclesOfUnit } from './vehicles.repository.ts'

export interface UnitFileHouse extends PersonsHouse {
  readonly clock: Clock
  readonly settings: SettingsPort
}

/** Everything on file about who lives in a home; numbers are masked. */
export const unitFile = async (house: UnitFileHouse, unitId: string, { caller }: Call) => {
  const { reader } = house.database
  const { scope } = caller
  const unit = await unitOf(reader, scope, unitId)
  const places = await selectPlaces(reader, scope, unitId)
  const ids = places.map(({ personId }) => personId)
  const persons = new Map((await selectPersons(reader, scope, ids)).map((person) => [person.id, person]))
  const consents = Map.groupBy(await selectConsents(reader, ids), ({ personId }) => personId)
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const people: Occupant[] = []
  for (const place of places) {
    const person = persons.get(place.personId)
    const row = await selectPersonRow(reader, place.personId)
    if (person !== undefined && row !== null)
      people.push(occupantOf(place, person, row, consents.get(person.id) ?? [], today))
  }
  const vehicles = await selectVehiclesOfUnit(reader, scope, unitId)
  return {
    unit,
    people: people.sort((a, b) => byRelation(a.relation, b.relation)),
    vehicles: vehicles.map(({ id, plate, colour, place, keeper, revision }) => ({
      id,
      plate: plateShown(plate),
      colour,
      place,
      keeper,
      revision,
    })),
  }
}

const occupantOf = (
  place: Place,
  { phones }: PersonOnFile,
  row: PersonRow,
  consents: readonly ConsentOf[],
  today: BusinessDate,
): Occupant => {
  const minor = isMinor(row.idNumber, today)
  const [phone] = phones
  return {
    occupancyId: place.id,
    personId: row.id,
    name: row.name,
    relation: place.relation,
    detail: place.detail,
    phone: phone === undefined || minor ? '' : maskPhone(phone.typed),
    idNumber: row.idNumber === '' ? '' : maskIdNumber(row.idNumber),
    paper: row.paper,
    minor,
    since: place.since,
    leaseEnd: place.leaseEnd,
    share: place.share,
    consents: consents.map(({ personId: _, ...consent }) => consent),
    revision: row.revision,
    placeRevision: place.revision,
  }
}
