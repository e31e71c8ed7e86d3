import { reaches } from '../vip.rules.ts'
import type { Look, Reading } from '../vip.schema.contract.ts'
import type { QuestionKind } from './vip-tests.contract.ts'

/** What one reader knows of somebody who can be asked about. */
export interface Person {
  readonly id: string
  readonly photo: string
  readonly look: Look | null
  readonly address: string
  readonly greeting: string
  readonly calls: readonly string[]
  readonly plates: readonly string[]
  /** Code and usual entrance; empty below C2. */
  readonly place: string
  readonly reception: readonly string[]
  readonly taboos: readonly string[]
}

export interface Drawn {
  readonly kind: QuestionKind
  readonly entryId: string
  readonly photo: string | null
  readonly plate: string
  readonly options: readonly string[]
  readonly answer: number
}

export type Below = (limit: number) => number

export const QUESTIONS = 20
export const SECONDS = 15
const OPTIONS = 4

/** The lowest class that knows the answer. */
const classOfKind: Readonly<Record<QuestionKind, Reading>> = {
  face: 'greet',
  greet: 'greet',
  call: 'greet',
  plate: 'C1',
  code: 'C2',
  step: 'C2',
  taboo: 'C2',
}

/** Of the wanted kinds those which this reader can answer; the cleaning team greets and calls, and no more. */
export const kindsFor = (wanted: readonly QuestionKind[], reading: Reading): readonly QuestionKind[] =>
  reading === 'greet' ? ['greet', 'call'] : wanted.filter((kind) => reaches(reading, classOfKind[kind]))

const shuffled = <T>(list: readonly T[], below: Below): T[] => {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    const [one, two] = [mixed[at] as T, mixed[other] as T]
    mixed[at] = two
    mixed[other] = one
  }
  return mixed
}

/** The nearer in looks, the more likely to be taken for one another: 0 is like in sex and age. */
const apart = (one: Look | null, other: Look | null): number => {
  if (one === null || other === null) return 3
  return (one.sex === other.sex ? 0 : 2) + (one.age === other.age ? 0 : 1)
}

/** Everybody else, those most like this person first; among equals by chance. */
const lookalikes = (person: Person, people: readonly Person[], below: Below): readonly Person[] =>
  shuffled(
    people.filter(({ id }) => id !== person.id),
    below,
  ).toSorted((a, b) => apart(person.look, a.look) - apart(person.look, b.look))

interface Asked {
  readonly right: string
  /** In the order in which they would do. */
  readonly wrong: readonly string[]
}

const pick = (list: readonly string[], below: Below): string => list[below(list.length)] ?? ''

/** The answer, and wrong ones that somebody could believe. */
const asked = (kind: QuestionKind, person: Person, others: readonly Person[], below: Below): Asked => {
  switch (kind) {
    case 'face':
    case 'plate':
      return { right: person.address, wrong: others.map(({ address }) => address) }
    case 'code':
      return { right: person.place, wrong: others.map(({ place }) => place) }
    case 'greet':
      return { right: person.greeting, wrong: others.map(({ greeting }) => greeting) }
    case 'call':
      return {
        right: person.calls[0] ?? '',
        wrong: [...person.calls.slice(1), ...others.flatMap(({ calls }) => calls)],
      }
    case 'step':
      return {
        right: pick(person.reception, below),
        wrong: others
          .flatMap(({ reception }) => reception)
          .filter((line) => !person.reception.includes(line)),
      }
    case 'taboo':
      return {
        right: pick(person.taboos, below),
        wrong: [...person.reception, ...others.flatMap(({ reception }) => reception)].filter(
          (line) => !person.taboos.includes(line),
        ),
      }
  }
}

/** Null when this cannot be asked of this person: nothing to answer, or nothing to take it for. */
const question = (
  kind: QuestionKind,
  person: Person,
  people: readonly Person[],
  below: Below,
): Drawn | null => {
  const { right, wrong } = asked(kind, person, lookalikes(person, people, below), below)
  const believable = [...new Set(wrong)].filter((text) => text !== '' && text !== right).slice(0, OPTIONS - 1)
  const plate = kind === 'plate' ? (person.plates[0] ?? '') : ''
  if (right === '' || believable.length < OPTIONS - 1 || (kind === 'plate' && plate === '')) return null
  const options = shuffled([right, ...believable], below)
  return {
    ...{ kind, entryId: person.id, plate, options },
    photo: kind === 'plate' ? null : person.photo,
    answer: options.indexOf(right),
  }
}

/** Everybody is asked about once before anybody twice, and never twice the same; the order is chance. */
export const drawQuestions = (
  people: readonly Person[],
  kinds: readonly QuestionKind[],
  below: Below,
): readonly Drawn[] => {
  const mixed = shuffled(people, below)
  const rounds = kinds.map((_, round) =>
    shuffled(
      mixed.map((person, at) => ({ person, kind: kinds[(at + round) % kinds.length] })),
      below,
    ),
  )
  return rounds
    .flat()
    .flatMap(({ person, kind }) => (kind && question(kind, person, people, below)) || [])
    .slice(0, QUESTIONS)
}

/** Fewer than these make no test. */
export const FEWEST = 4
const MOST_WITHOUT_PHOTO = 0.1

/** A test over a book without faces proves nothing. */
export const lacksPhotos = (missing: number, all: number): boolean =>
  all > 0 && missing / all > MOST_WITHOUT_PHOTO
