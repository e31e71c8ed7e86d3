import type { Content, HouseholdRole, Level, Look } from '#core/vip/vip.schema.contract.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { entryText } from './vip-page.text.ts'

export type Entry = OutputOf<'vip', 'edit'>

/** An entry as it stands in the boxes: lists are lines, one for each item. */
export interface EntryForm {
  level: Level
  salutationPost: string
  greeting: string
  alias: string
  sex: Look['sex'] | ''
  age: Look['age'] | ''
  salutation: string
  calls: string
  vehicles: string
  reception: string
  taboos: string
  entrance: string
  escort: string
  lift: string
  umbrella: string
  seat: string
  tea: string
  quiet: boolean
  mail: string
  specialist: string
  deputy: string
  organisation: string
  post: string
  name: string
  unit: string
  household: MemberForm[]
  birthday: AgreedForm & { day: string }
  health: AgreedForm & { text: string }
}

/** What somebody agreed to: each item of C3 and C4 has its own (PIPL 29). */
export interface AgreedForm {
  purpose: string
  reference: string
  until: string
}

export interface MemberForm extends AgreedForm {
  role: HouseholdRole
  salutation: string
  name: string
  phone: string
  mayCollect: boolean
  photo: string | null
}

export const unagreed: AgreedForm = { purpose: entryText.photo.purposeExample, reference: '', until: '' }

export const newMember: MemberForm = {
  ...{ role: 'spouse', salutation: '', name: '', phone: '', mayCollect: false, photo: null },
  ...unagreed,
}

const joined = (lines: readonly string[]): string => lines.join('\n')

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const blank = {
  level: 'V2',
  salutationPost: '',
  greeting: '',
  alias: '',
  look: null,
  salutation: '',
  calls: [],
  vehicles: [],
  reception: [],
  taboos: [],
  entrance: '',
  arrangements: { escort: '', lift: '', umbrella: '', seat: '', tea: '' },
  quiet: false,
  mail: '',
  specialist: '',
  deputy: '',
  organisation: '',
  post: '',
  name: '',
} as const

/** Fields that the writer may not see stand empty, and are not shown. */
export const formOf = ({ content, unit }: Entry): EntryForm => {
  // A field that is not there is left out by the core, never sent as undefined.
  const all = { ...blank, ...content } as Content
  const { photos: _p, unitId: _u, birthday, household = [], health, look, ...shown } = all
  const { calls, vehicles, reception, taboos, arrangements, ...plain } = shown
  return {
    ...plain,
    ...arrangements,
    ...{ sex: look?.sex ?? '', age: look?.age ?? '' },
    calls: joined(calls.map(({ name, minutes }) => `${name} ${minutes}`)),
    vehicles: joined(vehicles.map(({ plate, colour, note }) => [plate, colour, note].join(' ').trim())),
    reception: joined(reception),
    taboos: joined(taboos),
    unit,
    household: household.map(({ consent, ...member }) => ({ ...member, ...consent })),
    birthday: birthday ? { day: birthday.day, ...birthday.consent } : { day: '', ...unagreed },
    health: health ? { text: health.text, ...health.consent } : { text: '', ...unagreed },
  }
}

/** 吴敏 3 → whom to call and within how many minutes; null when a line says it otherwise. */
export const callsOf = (text: string): Content['calls'] | null => {
  const read = linesOf(text).map((line) => /^(.{1,12}?)\s*(\d{1,2})(?:\s*分钟?内?)?$/u.exec(line))
  if (read.some((found) => found === null)) return null
  return read.map((found) => ({ name: (found?.[1] ?? '').trim(), minutes: Number(found?.[2]) }))
}

const vehiclesOf = (text: string): Content['vehicles'] =>
  linesOf(text).map((line) => {
    const [plate = '', colour = '', ...note] = line.split(/\s+/)
    return { plate, colour, note: note.join(' ') }
  })

const A_DAY = /^\d{4}-\d{2}-\d{2}$/
const BIRTHDAY = /^(?:0\d|1[0-2])-[0-3]\d$/

export const isAgreed = ({ purpose, reference, until }: AgreedForm): boolean =>
  purpose.trim() !== '' && reference.trim() !== '' && A_DAY.test(until.trim())

const consentOf = ({ purpose, reference, until }: AgreedForm) => ({
  ...{ purpose: purpose.trim(), reference: reference.trim() },
  until: until.trim(),
})

/** Items that rest on a consent are stored with it or not at all: these boxes are not complete yet. */
export const unfinished = ({ household, birthday, health }: EntryForm): readonly UnfinishedPath[] => [
  ...household.flatMap((member, at): UnfinishedPath[] => [
    ...(member.salutation.trim() === '' ? [`household.${at}.salutation` as const] : []),
    ...(isAgreed(member) ? [] : [`household.${at}.until` as const]),
  ]),
  ...(birthday.day === '' || BIRTHDAY.test(birthday.day) ? [] : (['birthday.day'] as const)),
  ...(birthday.day === '' || isAgreed(birthday) ? [] : (['birthday.until'] as const)),
  ...(health.text.trim() === '' || isAgreed(health) ? [] : (['health.until'] as const)),
]

export type UnfinishedPath =
  | `household.${number}.salutation`
  | `household.${number}.until`
  | 'birthday.day'
  | 'birthday.until'
  | 'health.until'

/** The three items that rest on consents, each left out while one of its boxes is not complete. */
const agreedOf = (form: EntryForm): Partial<Content> => {
  const open = new Set(unfinished(form).map((path) => path.split('.')[0]))
  const { household, birthday, health } = form
  return {
    ...(!open.has('household') && {
      household: household.map(({ role, salutation, name, phone, mayCollect, photo, ...consent }) => ({
        ...{ role, salutation, name, phone, mayCollect, photo, consent: consentOf(consent) },
      })),
    }),
    ...(!open.has('birthday') && {
      birthday: birthday.day === '' ? null : { day: birthday.day, consent: consentOf(birthday) },
    }),
    ...(!open.has('health') && {
      health: health.text.trim() === '' ? null : { text: health.text, consent: consentOf(health) },
    }),
  }
}

/** What of the boxes the writer may write: fields above their class are not sent, and stay as they are. */
export const contentOf = (form: EntryForm, entry: Entry, unitId: string | null): Partial<Content> => {
  const all: Partial<Content> = {
    level: form.level,
    salutationPost: form.salutationPost,
    greeting: form.greeting,
    alias: form.alias,
    look: form.sex === '' || form.age === '' ? null : { sex: form.sex, age: form.age },
    salutation: form.salutation,
    calls: callsOf(form.calls) ?? [],
    vehicles: vehiclesOf(form.vehicles),
    reception: linesOf(form.reception),
    taboos: linesOf(form.taboos),
    entrance: form.entrance,
    arrangements: {
      escort: form.escort,
      lift: form.lift,
      umbrella: form.umbrella,
      seat: form.seat,
      tea: form.tea,
    },
    quiet: form.quiet,
    mail: form.mail,
    specialist: form.specialist,
    deputy: form.deputy,
    organisation: form.organisation,
    post: form.post,
    name: form.name,
    unitId,
    ...(entry.kind === 'household' && agreedOf(form)),
  }
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in entry.content))
}
