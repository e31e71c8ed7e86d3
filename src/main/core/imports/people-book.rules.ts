import { maskPhone } from '../kernel/format.ts'
import type { Relation } from '../people/people.contract.ts'
import { relationTexts } from '../people/people.text.ts'
import { isSamePerson, type NewPerson } from '../people/person-fields.ts'
import { differenceTexts, doubtTexts } from './imports.text.ts'
import type { Occupier } from './person.rules.ts'

/** A person on file or of an earlier row. */
export interface Known {
  readonly id: string
  readonly name: string
  readonly idNumber: string
  /** Digits. */
  readonly phones: readonly string[]
  /** Masked, for a clerk who may not see the person. */
  readonly shownPhone: string
  /** The row that brought the person; null when on file. */
  readonly row: number | null
  readonly homes: Map<string, { readonly relation: Relation; readonly row: number | null }>
}

export type Verdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  /** Stood in an earlier row of the sheet already. */
  | { readonly kind: 'again'; readonly row: number }
  | { readonly kind: 'moves'; readonly person: Known }
  | { readonly kind: 'doubt'; readonly reason: string }

export interface PeopleBook {
  /** Who an occupier is: somebody new, somebody known at this place, or somebody known who comes to it. */
  judge(occupier: Occupier, place: string): Verdict
  add(person: NewPerson, row: number | null): Known
  house(person: Known, place: string, relation: Relation, row: number | null): void
}

export const createPeopleBook = (): PeopleBook => {
  const byPaper = new Map<string, Known>()
  const byPhone = new Map<string, Known>()
  const byHome = new Map<string, Known>()
  const find = ({ name, idNumber, phones }: Occupier): Known | undefined =>
    byPaper.get(idNumber) ??
    phones.map(({ digits }) => byPhone.get(`${name}|${digits}`)).find((known) => known !== undefined)

  return {
    judge: (occupier, place) => {
      const known = find(occupier)
      if (known !== undefined) return compared(known, occupier, place)
      const namesake = byHome.get(`${place}|${occupier.name}`)
      if (namesake === undefined) return { kind: 'new' }
      const saysNoMore = occupier.phones.length === 0 && occupier.idNumber === ''
      return saysNoMore
        ? atPlace(namesake, occupier, place)
        : { kind: 'doubt', reason: namesakeReason(namesake) }
    },
    add: ({ phones, ...person }, row) => {
      const known: Known = {
        ...person,
        phones: phones.map(({ digits }) => digits),
        shownPhone: phones[0] === undefined ? '' : maskPhone(phones[0].typed),
        row,
        homes: new Map(),
      }
      if (known.idNumber !== '') byPaper.set(known.idNumber, known)
      for (const digits of known.phones) byPhone.set(`${known.name}|${digits}`, known)
      return known
    },
    house: (person, place, relation, row) => {
      person.homes.set(place, { relation, row })
      byHome.set(`${place}|${person.name}`, person)
    },
  }
}

const compared = (known: Known, occupier: Occupier, place: string): Verdict => {
  const reason =
    known.row === null ? differenceFromFile(known, occupier) : differenceFromRow(known, known.row, occupier)
  return reason === null ? atPlace(known, occupier, place) : { kind: 'doubt', reason }
}

const atPlace = (person: Known, { relation }: Occupier, place: string): Verdict => {
  const home = person.homes.get(place)
  if (home === undefined) return { kind: 'moves', person }
  if (home.row !== null) return { kind: 'again', row: home.row }
  if (home.relation === relation) return { kind: 'same' }
  return { kind: 'doubt', reason: differenceTexts.relation(relationTexts[home.relation]) }
}

const namesakeReason = (known: Known): string =>
  known.row === null ? differenceTexts.namesakeOnFile(known.shownPhone) : doubtTexts.namesake(known.row)

const identityOf = ({ name, idNumber, phones }: Occupier) => ({
  name,
  idNumber,
  phones: phones.map(({ digits }) => digits),
})

const hasOtherPhone = (known: Known, { phones }: Occupier): boolean =>
  phones.some(({ digits }) => !known.phones.includes(digits))

const differenceFromFile = (known: Known, occupier: Occupier): string | null => {
  if (known.name !== occupier.name) return differenceTexts.paperOfOther
  if (!isSamePerson(known, identityOf(occupier))) return differenceTexts.otherPaper
  if (known.idNumber === '' && occupier.idNumber !== '') return differenceTexts.noPaperYet
  return hasOtherPhone(known, occupier) ? differenceTexts.otherPhone(known.shownPhone) : null
}

const differenceFromRow = (known: Known, row: number, occupier: Occupier): string | null => {
  if (known.name !== occupier.name) return doubtTexts.paperOfOther(row)
  const more = (known.idNumber === '' && occupier.idNumber !== '') || hasOtherPhone(known, occupier)
  return more || !isSamePerson(known, identityOf(occupier)) ? doubtTexts.namesake(row) : null
}
