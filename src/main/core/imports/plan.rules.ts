import type { NewPerson, PersonOnFile } from '../people/person-fields.ts'
import type { Home } from './home.rules.ts'
import { doubtTexts } from './imports.text.ts'
import { createPeopleBook, type Known, type PeopleBook, type Verdict } from './people-book.rules.ts'
import type { Occupier } from './person.rules.ts'
import type { Doubtful, GoodRow } from './rows.rules.ts'

export const placeKey = ({ zone, building, entrance, number }: Home): string =>
  [zone, building, entrance, number].join('|')

/** Homes and persons as they stand in the records. */
export interface OnFile {
  /** Place keys by unit id. */
  readonly places: ReadonlyMap<string, string>
  readonly persons: readonly PersonOnFile[]
}

/** A person comes to a home. New homes have no id yet, so the place is named. */
interface Move {
  readonly place: string
  readonly personId: string
  readonly relation: Occupier['relation']
}

/** What an import would do, or does. */
export interface Plan {
  readonly units: Home[]
  readonly persons: NewPerson[]
  readonly moves: Move[]
  /** Rows that give a person on file another home. */
  changed: number
  same: number
  readonly doubtful: Doubtful[]
}

interface Books {
  readonly people: PeopleBook
  /** The row that brought each home; null when on file. */
  readonly homes: Map<string, number | null>
}

/**
 * Goes through the rows in order, against the records and against the rows before. What differs from the records
 * is not imported: whether to correct a person or to add another one is for a person to decide (ux.md D12).
 */
export const planImport = (rows: readonly GoodRow[], onFile: OnFile, newId: () => string): Plan => {
  const books = booksOf(onFile)
  const plan: Plan = { units: [], persons: [], moves: [], changed: 0, same: 0, doubtful: [] }
  for (const row of rows) {
    const verdict = verdictOf(row, books)
    if (verdict.kind === 'doubt')
      plan.doubtful.push({ row: row.row, cells: row.cells, reason: verdict.reason })
    else store(plan, books, row, verdict, newId)
  }
  return plan
}

const booksOf = ({ places, persons }: OnFile): Books => {
  const people = createPeopleBook()
  for (const person of persons) {
    const known = people.add(person, null)
    for (const { unitId, relation } of person.homes)
      people.house(known, places.get(unitId) ?? '', relation, null)
  }
  return { people, homes: new Map([...places.values()].map((place) => [place, null])) }
}

const verdictOf = ({ home, occupier }: GoodRow, { people, homes }: Books): Verdict => {
  const place = placeKey(home)
  if (occupier !== null) return people.judge(occupier, place)
  const seenAt = homes.get(place)
  if (seenAt === undefined) return { kind: 'new' }
  return seenAt === null ? { kind: 'same' } : { kind: 'doubt', reason: doubtTexts.sameUnit(seenAt) }
}

const store = (
  plan: Plan,
  { people, homes }: Books,
  { row, home, occupier }: GoodRow,
  verdict: Exclude<Verdict, { kind: 'doubt' }>,
  newId: () => string,
): void => {
  const place = placeKey(home)
  if (!homes.has(place)) {
    homes.set(place, row)
    plan.units.push(home)
  }
  if (verdict.kind === 'same') plan.same += 1
  if (verdict.kind === 'same' || occupier === null) return
  if (verdict.kind === 'moves' && verdict.person.row === null) plan.changed += 1
  const person = verdict.kind === 'moves' ? verdict.person : added(plan, people, occupier, row, newId())
  people.house(person, place, occupier.relation, row)
  plan.moves.push({ place, personId: person.id, relation: occupier.relation })
}

const added = (plan: Plan, people: PeopleBook, occupier: Occupier, row: number, id: string): Known => {
  const { name, idNumber, phones } = occupier
  const person = { id, name, idNumber, phones }
  plan.persons.push(person)
  return people.add(person, row)
}
