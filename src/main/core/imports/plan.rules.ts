import { unitName } from '../compound/unit-spelling.ts'
import type { NewPerson, PersonOnFile } from '../people/person-fields.ts'
import type { Home } from './home.rules.ts'
import { differenceTexts, doubtTexts, inSheet } from './imports.text.ts'
import { createPeopleBook, type Known, type PeopleBook, type Verdict } from './people-book.rules.ts'
import type { Occupier } from './person.rules.ts'
import type { Doubtful, GoodRow } from './rows.rules.ts'
import type { VehicleRead } from './vehicle.rules.ts'

export const placeKey = ({ zone, building, entrance, number }: Home): string =>
  [zone, building, entrance, number].join('|')

/** Homes, persons and vehicles as they stand in the records. */
export interface OnFile {
  /** Place keys by unit id. */
  readonly places: ReadonlyMap<string, string>
  readonly persons: readonly PersonOnFile[]
  readonly vehicles: readonly { readonly plate: string; readonly unitId: string; readonly place: string }[]
}

/** A person comes to a home. New homes have no id yet, so the place is named. */
interface Move extends Pick<Occupier, 'relation' | 'since' | 'leaseEnd'> {
  readonly place: string
  readonly personId: string
}

/** What an import would do, or does. */
export interface Plan {
  readonly units: Home[]
  readonly persons: NewPerson[]
  readonly moves: Move[]
  readonly vehicles: (VehicleRead & { readonly home: string })[]
  /** Rows that give a person on file another home. */
  changed: number
  same: number
  readonly doubtful: Doubtful[]
}

interface Parked {
  readonly home: string
  /** As a list writes it. */
  readonly unit: string
  readonly place: string
  /** Null when on file. */
  readonly row: number | null
}

interface Books {
  readonly people: PeopleBook
  /** The row that brought each home; null when on file. */
  readonly homes: Map<string, number | null>
  /** By plate. */
  readonly vehicles: Map<string, Parked>
  /** Homes in which a phone stands, each with the name beside it. */
  readonly phones: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * Goes through the rows in order, against the records and against the rows before. What differs from the records
 * is not imported: whether to correct a person or to add another one is for a person to decide (ux.md D12).
 */
export const planImport = (rows: readonly GoodRow[], onFile: OnFile, newId: () => string): Plan => {
  const books = booksOf(onFile, rows)
  const plan: Plan = { units: [], persons: [], moves: [], vehicles: [], changed: 0, same: 0, doubtful: [] }
  for (const row of rows) {
    const verdict = verdictOf(row, books)
    if ('doubt' in verdict)
      plan.doubtful.push({ row: row.row, cells: row.cells, reason: reasonIn(row, verdict.doubt) })
    else store(plan, books, row, verdict, newId)
  }
  return plan
}

const reasonIn = ({ sheet }: GoodRow, reason: string): string =>
  sheet === '' ? reason : inSheet(sheet, reason)

const booksOf = ({ places, persons, vehicles }: OnFile, rows: readonly GoodRow[]): Books => {
  const people = createPeopleBook()
  for (const person of persons) {
    const known = people.add(person, null)
    for (const { unitId, relation } of person.homes)
      people.house(known, places.get(unitId) ?? '', relation, null)
  }
  const parked = vehicles.map(({ plate, unitId, place }): [string, Parked] => {
    const home = places.get(unitId) ?? ''
    const unit = home
      .split('|')
      .slice(1)
      .filter((part) => part !== '')
      .join('-')
    return [plate, { home, unit, place, row: null }]
  })
  return {
    people,
    homes: new Map([...places.values()].map((place) => [place, null])),
    vehicles: new Map(parked),
    phones: phonesIn(rows),
  }
}

const phonesIn = (rows: readonly GoodRow[]): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const seen = new Map<string, Map<string, string>>()
  for (const { home, occupiers } of rows)
    for (const { name, phones } of occupiers)
      for (const { digits } of phones)
        seen.set(digits, (seen.get(digits) ?? new Map<string, string>()).set(placeKey(home), name))
  return seen
}

/** What a row brings, one verdict for each of its people. */
interface Brings {
  readonly people: readonly Exclude<Verdict, { kind: 'doubt' }>[]
  readonly vehicle: boolean
}

const verdictOf = (row: GoodRow, books: Books): Brings | { readonly doubt: string } => {
  const place = placeKey(row.home)
  const people: Exclude<Verdict, { kind: 'doubt' }>[] = []
  for (const occupier of row.occupiers) {
    const verdict = books.people.judge(occupier, place)
    if (verdict.kind === 'doubt') return { doubt: verdict.reason }
    const many = phoneOfMany(occupier, books)
    if (many !== null && verdict.kind !== 'same') return { doubt: many }
    people.push(verdict)
  }
  const vehicle = row.vehicle === null ? false : vehicleVerdict(row, row.vehicle, place, books)
  if (typeof vehicle !== 'boolean') return vehicle
  return repeats(row, place, people, vehicle, books) ?? { people, vehicle }
}

/** More homes with one phone and different names (spec/move-in 3.1.7). */
const PHONE_HOMES = 3

const phoneOfMany = ({ phones }: Occupier, books: Books): string | null => {
  for (const { digits } of phones) {
    const homes = books.phones.get(digits) ?? new Map<string, string>()
    if (homes.size > PHONE_HOMES && new Set(homes.values()).size > 1)
      return doubtTexts.phoneOfMany(homes.size)
  }
  return null
}

/** Whether the row brings a vehicle that is not on file. */
const vehicleVerdict = (
  { home, occupiers }: GoodRow,
  { plate, place: space }: VehicleRead,
  place: string,
  { homes, vehicles }: Books,
): boolean | { readonly doubt: string } => {
  if (!homes.has(place) && occupiers.length === 0) return { doubt: doubtTexts.homeNotOnFile(unitName(home)) }
  const parked = vehicles.get(plate)
  if (parked === undefined) return true
  if (parked.row !== null)
    return {
      doubt: parked.home === place ? doubtTexts.sameRow(parked.row) : doubtTexts.plateTwice(parked.row),
    }
  if (parked.home !== place) return { doubt: differenceTexts.plateOfOther(parked.unit) }
  return space !== '' && space !== parked.place ? { doubt: differenceTexts.otherPlace(parked.place) } : false
}

/** A row that says nothing new within its own sheet. A second vehicle of one person is something new. */
const repeats = (
  row: GoodRow,
  place: string,
  people: readonly Verdict[],
  bringsVehicle: boolean,
  { homes }: Books,
): { readonly doubt: string } | null => {
  const again = people.find((verdict) => verdict.kind === 'again')
  if (again !== undefined && !bringsVehicle) return { doubt: doubtTexts.sameRow(again.row) }
  if (people.length > 0 || row.vehicle !== null) return null
  const seenAt = homes.get(place)
  return seenAt === undefined || seenAt === null ? null : { doubt: doubtTexts.sameUnit(seenAt) }
}

const store = (
  plan: Plan,
  books: Books,
  row: GoodRow,
  { people, vehicle }: Brings,
  newId: () => string,
): void => {
  const place = placeKey(row.home)
  const isNew = !books.homes.has(place)
  if (isNew) {
    books.homes.set(place, row.row)
    plan.units.push(row.home)
  }
  if (!isNew && !vehicle && people.every(({ kind }) => kind === 'same')) plan.same += 1
  people.forEach((verdict, at) => {
    const occupier = row.occupiers[at]
    if (occupier === undefined || verdict.kind === 'same' || verdict.kind === 'again') return
    if (verdict.kind === 'moves' && verdict.person.row === null) plan.changed += 1
    const person =
      verdict.kind === 'moves' ? verdict.person : added(plan, books.people, occupier, row.row, newId())
    books.people.house(person, place, occupier.relation, row.row)
    const { relation, since, leaseEnd } = occupier
    plan.moves.push({ place, personId: person.id, relation, since, leaseEnd })
  })
  if (vehicle && row.vehicle !== null) park(plan, books, row, row.vehicle, place)
}

const park = (
  plan: Plan,
  { vehicles }: Books,
  { home, row }: GoodRow,
  read: VehicleRead,
  place: string,
): void => {
  vehicles.set(read.plate, { home: place, unit: unitName(home), place: read.place, row })
  plan.vehicles.push({ ...read, home: place })
}

const added = (plan: Plan, people: PeopleBook, occupier: Occupier, row: number, id: string): Known => {
  const { name, idNumber, phones } = occupier
  const person = { id, name, idNumber, phones }
  plan.persons.push(person)
  return people.add(person, row)
}
