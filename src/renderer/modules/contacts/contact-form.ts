import { z } from 'zod'
import { ContactChannel, ContactOutcome, ContactTopic } from '#core/contacts/contacts.contract.ts'
import { stampText } from '#core/kernel/format.ts'
import type { InputOf } from '../../client/use-read.ts'
import { contactText } from './contacts-page.text.ts'

const HomeStored = z.object({
  unitId: z.string(),
  unit: z.string(),
  zone: z.string().nullable(),
  personId: z.string().nullable(),
  name: z.string(),
})

export const DueTime = z.enum(['soon', 'today', 'tomorrow'])
export type DueTime = z.infer<typeof DueTime>

/** What is being written down, as it is kept through a lock. */
export const ContactForm = z.object({
  typed: z.string(),
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('home'), home: HomeStored }),
    z.object({ kind: z.literal('other') }),
  ]),
  name: z.string(),
  phone: z.string(),
  channel: ContactChannel,
  topic: ContactTopic,
  summary: z.string(),
  outcome: ContactOutcome,
  toWhom: z.string(),
  due: DueTime,
  /** From a paper line: how many days ago, and at what time. */
  paper: z.object({ days: z.number(), time: z.string(), no: z.string() }).nullable(),
})
export type ContactForm = z.infer<typeof ContactForm>

export const emptyContact: ContactForm = {
  ...{ typed: '', who: { kind: 'none' }, name: '', phone: '', channel: 'phone', topic: 'other', summary: '' },
  ...{ outcome: 'answered', toWhom: '', due: 'soon', paper: null },
}

export const isBlank = ({ typed, who, summary, name }: ContactForm): boolean =>
  typed === '' && who.kind === 'none' && summary === '' && name === ''

const DAY = 86_400_000
const HALF_HOUR = 30 * 60_000
/** The desk shuts at half past five. */
const CLOSING = '17:30'
const MORNING = '10:00'

/** The moment of a wall clock of the compound, whatever zone the machine is in. */
export const momentOf = (day: string, time: string, zone: string): number => {
  const guess = Date.parse(`${day}T${time}:00Z`)
  const shown = Date.parse(`${stampText(guess, zone).replace(' 24:', ' 00:').replace(' ', 'T')}:00Z`)
  return guess - (shown - guess)
}

const dayOf = (now: number, zone: string): string => stampText(now, zone).slice(0, 10)

/** After closing time "today" is half an hour from now: nobody promises what is over. */
export const dueAtOf = (due: DueTime, now: number, zone: string): number => {
  if (due === 'tomorrow') return momentOf(dayOf(now + DAY, zone), MORNING, zone)
  const closing = momentOf(dayOf(now, zone), CLOSING, zone)
  return due === 'today' && closing > now ? closing : now + HALF_HOUR
}

/** `1425`, `9:05` → `14:25`, `09:05`; null for what is no time of a day. */
export const clockOf = (typed: string): string | null => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:：]?(\d{2})$/.exec(typed.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

type Add = Omit<InputOf<'contacts', 'add'>, 'commandId'>

type Lack = keyof typeof contactText.needs

export type Ready =
  | { readonly lacks: string; readonly at: Lack }
  | { readonly lacks: null; readonly input: Add }

const lackIn = (form: ContactForm): Lack | null => {
  if (form.who.kind !== 'home' && form.name.trim() === '') return 'name'
  if (form.summary.trim() === '') return 'summary'
  if (form.outcome === 'passedOn' && form.toWhom.trim() === '') return 'toWhom'
  return form.paper !== null && clockOf(form.paper.time) === null ? 'time' : null
}

/** When it was, by the paper line; null: now. */
const atOf = ({ paper }: ContactForm, now: number, zone: string): number | null => {
  const time = paper === null ? null : clockOf(paper.time)
  return paper === null || time === null ? null : momentOf(dayOf(now - paper.days * DAY, zone), time, zone)
}

const fromOf = ({ who, name, phone }: ContactForm): Add['from'] =>
  who.kind === 'home'
    ? { kind: 'home', unitId: who.home.unitId, personId: who.home.personId }
    : { kind: 'other', name, phone }

/** What goes to the core, or the first thing that is missing. */
export const readyOf = (form: ContactForm, now: number, zone: string): Ready => {
  const lack = lackIn(form)
  if (lack !== null) return { lacks: contactText.needs[lack], at: lack }
  const { channel, topic, summary, outcome, paper } = form
  return {
    lacks: null,
    input: {
      from: fromOf(form),
      ...{ channel, topic, summary, outcome, toWhom: outcome === 'passedOn' ? form.toWhom : '' },
      dueAt: outcome === 'answered' ? null : dueAtOf(form.due, now, zone),
      ...{ at: atOf(form, now, zone), paperNo: paper?.no ?? '' },
    },
  }
}
