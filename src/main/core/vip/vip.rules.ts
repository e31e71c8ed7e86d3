import { type Caller, may } from '../kernel/caller.ts'
import { contentMarks, type Mark } from '../kernel/content/check.ts'
import type { BusinessDate, ZoneCode } from '../kernel/schema.ts'
import type { Consented, Content, Reading, VipKind } from './vip.schema.contract.ts'

const ORDER: readonly Reading[] = ['greet', 'C1', 'C2', 'C3', 'C4']

const rankOf = (reading: Reading): number => ORDER.indexOf(reading)

/** Whether a reader of this class may know what belongs to that one. */
export const reaches = (reading: Reading, field: Reading): boolean => rankOf(reading) >= rankOf(field)

export const lowerOf = (one: Reading, other: Reading): Reading => (reaches(one, other) ? other : one)

/** Spec 3.4.2, field by field. A field without a line here does not compile. */
export const classOf: Readonly<Record<keyof Content, Reading>> = {
  photos: 'greet',
  salutationPost: 'greet',
  greeting: 'greet',
  calls: 'greet',
  level: 'C1',
  alias: 'C1',
  look: 'C2',
  vehicles: 'C1',
  salutation: 'C2',
  reception: 'C2',
  taboos: 'C2',
  entrance: 'C2',
  arrangements: 'C2',
  quiet: 'C2',
  mail: 'C2',
  specialist: 'C2',
  deputy: 'C2',
  organisation: 'C2',
  post: 'C2',
  name: 'C3',
  unitId: 'C3',
  birthday: 'C3',
  household: 'C3',
  health: 'C4',
}

/** The internal code is C2: a post recognises, and asks for nobody's number. */
export const CODE_CLASS: Reading = 'C2'

/** The zone whose desk the assistants of C3 sit at (spec/roles.md). */
const DESK_OF_C3: ZoneCode = 'A'

/** The class in which the caller reads entries of a zone; null: none of them. */
export const readingOf = (caller: Caller, zone: ZoneCode, deskZone: ZoneCode | null): Reading | null => {
  if (!caller.scope.zones.includes(zone)) return null
  if (may(caller, 'vip.readC4')) return 'C4'
  if (may(caller, 'vip.readC3')) return 'C3'
  if (may(caller, 'vip.readC3AtDesk') && deskZone === DESK_OF_C3 && zone === DESK_OF_C3) return 'C3'
  if (may(caller, 'vip.readC2')) return 'C2'
  if (may(caller, 'vip.readC1')) return 'C1'
  return may(caller, 'vip.readGreeting') ? 'greet' : null
}

export const isExpired = ({ until }: Pick<Consented, 'until'>, today: BusinessDate): boolean => until < today

/** What a reader of this class sees today: nothing above it, and nothing whose consent has ended. */
export const seenBy = (content: Content, reading: Reading, today: BusinessDate): Partial<Content> => {
  const current = withoutExpired(content, today)
  return Object.fromEntries(
    Object.entries(current).filter(([field]) => reaches(reading, classOf[field as keyof Content])),
  )
}

const withoutExpired = (content: Content, today: BusinessDate): Content => ({
  ...content,
  birthday: stillGiven(content.birthday, today),
  health: stillGiven(content.health, today),
  household: content.household.filter(({ consent }) => !isExpired(consent, today)),
})

const stillGiven = <T extends { readonly consent: Consented }>(
  item: T | null,
  today: BusinessDate,
): T | null => (item === null || isExpired(item.consent, today) ? null : item)

/** Every consent that the entry's own items rest on; photos bring theirs. */
export const consentsOf = ({ birthday, health, household }: Content): readonly Consented[] =>
  [birthday, health, ...household].flatMap((item) => (item === null ? [] : [item.consent]))

/** Owners have no post and no office here; officials and leaders have no household and no health. */
export const fieldsNotOfKind = (kind: VipKind, content: Content): readonly (keyof Content)[] => {
  const own: readonly (keyof Content)[] =
    kind === 'household' ? ['organisation', 'post'] : ['household', 'health', 'birthday']
  return own.filter((field) => !isEmpty(content[field]))
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0)

/** What a page cannot do without. */
export const missingFields = (content: Content): readonly (keyof Content)[] =>
  (['salutationPost', 'greeting', 'calls', 'salutation', 'reception'] as const).filter((field) =>
    isEmpty(content[field]),
  )

export interface FieldMark extends Mark {
  /** Where in the content: `reception.2`. */
  readonly path: string
  readonly text: string
}

/** Every soft mark of an entry. Publishing waits until each is edited away or cleared with a reason. */
export const marksOf = (content: Content): readonly FieldMark[] =>
  textsIn(content, '').flatMap(({ path, text }) =>
    contentMarks(text).map((mark) => ({ ...mark, path, text: text.slice(mark.from, mark.to) })),
  )

const textsIn = (
  value: unknown,
  path: string,
): readonly { readonly path: string; readonly text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`))
}

/** A cleared mark is the same word at the same place; after an edit it asks again. */
export const clearanceKey = ({ path, rule, text }: FieldMark): string => `${path}|${rule}|${text}`

export const OLD_AFTER_YEARS = 3

export const isOldPhoto = (takenOn: BusinessDate | null, today: BusinessDate): boolean =>
  takenOn !== null && `${Number(takenOn.slice(0, 4)) + OLD_AFTER_YEARS}${takenOn.slice(4)}` < today
