import { addDays } from '../../kernel/business-date.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import type { Content, Look, VipKind } from '../../vip/vip.schema.contract.ts'
import { emptyContent } from '../../vip/vip.schema.contract.ts'
import type { Chance } from '../chance.ts'
import { handbookWords as w } from './entries.text.ts'

/** Somebody of whom the handbook is to have a page. */
export interface Subject {
  readonly kind: VipKind
  readonly zone: 'A' | 'B'
  readonly surname: string
  readonly name: string
  readonly look: Look
  readonly unitId: string | null
  readonly plates: readonly string[]
}

type NonEmpty<T> = readonly [T, ...T[]]

const some = (lines: NonEmpty<string>, count: number, chance: Chance): string[] => {
  const picked = new Set<string>()
  while (picked.size < count) picked.add(chance.pick(lines))
  return [...picked]
}

export const consentBy = (today: BusinessDate, chance: Chance) => ({
  purpose: w.purpose,
  reference: w.reference,
  until: addDays(today, 60 + chance.below(280)),
})

const titleOf = ({ sex, age }: Look, chance: Chance): string =>
  chance.pick(age === 'elder' ? w.elderTitles[sex] : w.titles[sex])

const levelBy = ({ kind, look }: Subject, chance: Chance): Content['level'] => {
  if (kind !== 'household') return 'leader'
  if (look.age === 'elder' && chance.happens(0.5)) return 'assist'
  return chance.pick(['V1', 'V2', 'V2', 'V3'] as const)
}

const vehiclesBy = ({ plates }: Subject, chance: Chance): Content['vehicles'] =>
  plates.slice(0, 2).map((plate) => ({
    plate,
    colour: chance.pick(w.colours),
    note: chance.pick(w.passing),
  }))

const atWork = ({ kind }: Subject, chance: Chance): Partial<Content> => {
  if (kind === 'household') return {}
  const offices: NonEmpty<readonly [string, string]> = kind === 'leader' ? w.leaders : w.officials
  const [organisation, post] = chance.pick(offices)
  return { organisation, post }
}

const atHome = (
  { kind, name, unitId, look }: Subject,
  today: BusinessDate,
  chance: Chance,
  member: string | null,
): Partial<Content> => {
  if (kind !== 'household') return {}
  const consent = consentBy(today, chance)
  const helper = { name: '', phone: '', photo: null, consent }
  return {
    ...{ name, unitId },
    birthday: chance.happens(0.3) ? { day: `0${1 + chance.below(9)}-1${chance.below(10)}`, consent } : null,
    household: [
      ...(member === null
        ? []
        : [
            {
              ...helper,
              role: 'spouse' as const,
              salutation: w.household.spouse,
              mayCollect: true,
              photo: member,
            },
          ]),
      ...(chance.happens(0.35)
        ? [{ ...helper, role: 'helper' as const, salutation: w.household.helper, mayCollect: true }]
        : []),
      ...(chance.happens(0.2)
        ? [{ ...helper, role: 'driver' as const, salutation: w.household.driver, mayCollect: false }]
        : []),
    ],
    health: look.age === 'elder' && chance.happens(0.4) ? { text: w.health, consent } : null,
  }
}

/** One page, filled as a careful assistant would. */
export const contentBy = (
  subject: Subject,
  today: BusinessDate,
  chance: Chance,
  { photo, member }: { readonly photo: string | null; readonly member: string | null },
): Content => {
  const { surname, look, zone } = subject
  const salutation = `${surname}${titleOf(look, chance)}`
  const alias = chance.happens(0.4) ? `${chance.pick(w.aliases)}${look.sex === 'male' ? '先生' : '女士'}` : ''
  const [first, second, third] = some(w.callers, 3, chance)
  return {
    ...emptyContent,
    level: levelBy(subject, chance),
    ...{ salutation, salutationPost: salutation, alias, look },
    greeting: chance.pick(w.greetings),
    calls: [
      { name: first ?? '', minutes: 3 },
      { name: second ?? '', minutes: 5 },
      { name: third ?? '', minutes: 10 },
    ],
    photos: photo === null ? [] : [photo],
    vehicles: vehiclesBy(subject, chance),
    reception: some(w.reception, 3 + chance.below(3), chance),
    taboos: some(w.taboos, 2 + chance.below(2), chance),
    entrance: chance.pick(w.entrances[zone]),
    arrangements: {
      escort: chance.pick(w.arrangements.escort),
      lift: chance.pick(w.arrangements.lift),
      umbrella: chance.pick(w.arrangements.umbrella),
      seat: chance.pick(w.arrangements.seat),
      tea: chance.pick(w.arrangements.tea),
    },
    quiet: chance.happens(0.25),
    mail: chance.pick(w.mail),
    specialist: first ?? '',
    deputy: second ?? '',
    ...atWork(subject, chance),
    ...atHome(subject, today, chance, member),
  }
}
