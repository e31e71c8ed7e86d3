import type { Unit } from '../compound/compound.contract.ts'
import type { Relation } from '../people/people.contract.ts'
import type { Arrivals } from '../people/people.service.ts'
import type { Chance } from './chance.ts'
import { pictured } from './names.text.ts'
import { type Age, dottedNameBy, givenNameBy, type Sex, surnameBy } from './names.ts'
import { idNumberBy, mobileBy, typedBy } from './papers.ts'

type NewPerson = Arrivals['persons'][number]
type NewOccupancy = Arrivals['occupancies'][number]

interface Member {
  readonly name: string
  readonly sex: Sex
  readonly age: Age
  readonly relation: Relation
}

const member = (name: string, sex: Sex, age: Age, relation: Relation): Member => ({
  name,
  sex,
  age,
  relation,
})

const PICTURED_HOME = '3-2-1501'

/** About 3.5 people a home; one home in twenty stands empty. Ids come from `id` in the order of the homes. */
export const peopleOf = (homes: readonly Unit[], chance: Chance, id: () => string): Arrivals => {
  const papers = uniquePapers(chance)
  const lived = homes.filter(({ name }) => name === PICTURED_HOME || !chance.happens(0.05))
  const households = lived.map((home, at) => ({ home, members: membersOf(home, at, chance) }))
  const people = households.flatMap(({ home, members }) =>
    members.map((one) => ({ home, one, person: { id: id(), name: one.name, ...papers(one) } })),
  )
  const moves = people.map(({ home, one, person }) => ({
    unitId: home.id,
    personId: person.id,
    relation: one.relation,
  }))
  return {
    persons: people.map(({ person }) => person),
    occupancies: [...moves, ...secondHomes(lived, people)],
  }
}

/** Every tenth home of zone B that has tenants belongs to somebody who lives in zone A: one person with two homes. */
const secondHomes = (
  homes: readonly Unit[],
  people: readonly { readonly home: Unit; readonly one: Member; readonly person: NewPerson }[],
): readonly NewOccupancy[] => {
  const owners = people.filter(({ home, one }) => home.zone === 'A' && one.relation === 'owner')
  const bought = homes.filter(({ zone, name }) => zone === 'B' && name !== PICTURED_HOME)
  return owners
    .filter((_, at) => at % 10 === 0)
    .flatMap(({ person }, at) => {
      const home = bought[at * 7]
      return home === undefined
        ? []
        : [{ unitId: home.id, personId: person.id, relation: 'coOwner' as const }]
    })
}

const membersOf = (home: Unit, at: number, chance: Chance): readonly Member[] => {
  if (home.name === PICTURED_HOME) return picturedFamily()
  if (at === 0) return [member(pictured.twoHomes, 'female', 'adult', 'owner')]
  const owner =
    at % 400 === 5 || at % 400 === 17 ? member(pictured.namesake, 'male', 'adult', 'owner') : anyOwner(chance)
  return [
    owner,
    ...spouseOf(owner, chance),
    ...childrenOf(owner, chance),
    ...parentsOf(owner, chance),
    ...tenants(chance),
  ]
}

const picturedFamily = (): readonly Member[] => [
  member(pictured.owner, 'female', 'adult', 'owner'),
  member(pictured.spouse, 'male', 'adult', 'coOwner'),
  member(pictured.child, 'female', 'child', 'householdMember'),
]

const sexBy = (chance: Chance): Sex => (chance.happens(0.5) ? 'male' : 'female')

const person = (chance: Chance, surname: string, age: Age, relation: Relation, sex = sexBy(chance)): Member =>
  member(surname + givenNameBy(chance, sex, age), sex, age, relation)

const anyOwner = (chance: Chance): Member =>
  chance.happens(0.008)
    ? member(dottedNameBy(chance), sexBy(chance), 'adult', 'owner')
    : person(chance, surnameBy(chance), chance.happens(0.15) ? 'elder' : 'adult', 'owner')

const spouseOf = (owner: Member, chance: Chance): readonly Member[] =>
  chance.happens(0.86)
    ? [
        person(
          chance,
          surnameBy(chance),
          owner.age,
          chance.happens(0.6) ? 'coOwner' : 'householdMember',
          owner.sex === 'male' ? 'female' : 'male',
        ),
      ]
    : []

/** A child bears its father's surname; a name with a dot has none to hand on. */
const childrenOf = (owner: Member, chance: Chance): readonly Member[] => {
  if (owner.age === 'elder') return []
  const surname = owner.name.includes('·') ? surnameBy(chance) : surnameIn(owner.name)
  const children = chance.weighted([
    [0, 18],
    [1, 47],
    [2, 35],
  ])
  return Array.from({ length: children }, () => person(chance, surname, 'child', 'householdMember'))
}

/** The surname of a name that was put together here: two characters of a long name, else one. */
const surnameIn = (name: string): string => {
  const characters = [...name]
  return characters.slice(0, characters.length > 3 ? 2 : 1).join('')
}

const parentsOf = (owner: Member, chance: Chance): readonly Member[] => {
  const parents = owner.age === 'adult' && chance.happens(0.45) ? 1 + chance.below(2) : 0
  return Array.from({ length: parents }, () => person(chance, surnameBy(chance), 'elder', 'householdMember'))
}

const tenants = (chance: Chance): readonly Member[] => {
  const count = chance.happens(0.16) ? 1 + chance.below(3) : 0
  return Array.from({ length: count }, () => person(chance, surnameBy(chance), 'adult', 'tenant'))
}

/** A paper and phones for each; no paper and no first phone twice. */
const uniquePapers = (chance: Chance) => {
  const given = new Set<string>()
  const fresh = (draw: () => string): string => {
    let drawn = draw()
    while (given.has(drawn)) drawn = draw()
    given.add(drawn)
    return drawn
  }
  return ({ sex, age, relation }: Member): Pick<NewPerson, 'idNumber' | 'phones'> => {
    const shown = relation === 'householdMember' ? 0.35 : 0.95
    const idNumber = chance.happens(shown) ? fresh(() => idNumberBy(chance, sex, age)) : ''
    const count = age === 'child' ? 0 : chance.happens(0.12) ? 2 : 1
    const phones = Array.from({ length: count }, () => {
      const digits = fresh(() => mobileBy(chance))
      return { digits, typed: typedBy(chance, digits), kind: 'mobile' as const }
    })
    return { idNumber, phones }
  }
}
