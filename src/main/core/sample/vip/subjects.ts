import type { Look } from '../../vip/vip.schema.contract.ts'
import type { Chance } from '../chance.ts'
import type { Founded, LivedHome } from '../founding.service.ts'
import { nameParts } from '../names.text.ts'
import { surnameBy } from '../names.ts'
import type { Subject } from './contents.ts'

/** How many pages a handbook has: owners of zones A and B, leaders, officials (spec/sizes.md). */
export interface Pages {
  readonly A: number
  readonly B: number
  readonly leaders: number
  readonly officials: number
}

const surnameOf = (name: string): string =>
  nameParts.compounds.find((compound) => name.startsWith(compound)) ?? [...name][0] ?? name

/** The last digit but one of a number tells the sex, its year the age. */
const lookOf = (idNumber: string, today: string, chance: Chance): Look => {
  const age =
    idNumber === '' ? 30 + chance.below(40) : Number(today.slice(0, 4)) - Number(idNumber.slice(6, 10))
  const isMale = idNumber === '' ? chance.happens(0.5) : Number(idNumber.at(-2)) % 2 === 1
  return { sex: isMale ? 'male' : 'female', age: age < 38 ? 'young' : age < 60 ? 'middle' : 'elder' }
}

export interface Registered {
  /** By person. */
  readonly idNumbers: ReadonlyMap<string, string>
  /** By home. */
  readonly plates: ReadonlyMap<string, readonly string[]>
}

const owner = (
  { unit, residents: [first] }: LivedHome,
  { idNumbers, plates }: Registered,
  today: string,
  chance: Chance,
): Subject => ({
  ...{ kind: 'household', zone: unit.zone === 'A' ? 'A' : 'B', name: first.name },
  surname: surnameOf(first.name),
  look: lookOf(idNumbers.get(first.personId) ?? '', today, chance),
  unitId: unit.id,
  plates: plates.get(unit.id) ?? [],
})

const visitor = (kind: 'leader' | 'official', chance: Chance): Subject => ({
  ...{ kind, zone: 'A', name: '', surname: surnameBy(chance), unitId: null },
  look: { sex: chance.happens(0.6) ? 'male' : 'female', age: chance.happens(0.7) ? 'middle' : 'young' },
  plates: chance.happens(0.6) ? [`示C${chance.digits(5)}`] : [],
})

export const subjectsBy = (
  { homes }: Founded,
  pages: Pages,
  registered: Registered,
  today: string,
  chance: Chance,
): readonly Subject[] => {
  const of = (zone: string, count: number) =>
    homes
      .filter(({ unit, residents: [first] }) => unit.zone === zone && !first.name.includes('·'))
      .slice(0, count)
      .map((home) => owner(home, registered, today, chance))
  return [
    ...of('A', pages.A),
    ...Array.from({ length: pages.leaders }, () => visitor('leader', chance)),
    ...Array.from({ length: pages.officials }, () => visitor('official', chance)),
    ...of('B', pages.B),
  ]
}
