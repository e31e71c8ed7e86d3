import type { Mentions } from '../imports/imports.service.ts'
import { chunks } from '../kernel/chunks.ts'
import { stampText } from '../kernel/format.ts'
import type { PersonHoldings, RetentionRule } from '../people/holdings.house.ts'
import { daysOfYears, MASK_AFTER_DAYS, sweeping } from '../print-desk/print-desk-retention.service.ts'
import { ContactChannel, ContactOutcome, ContactTopic } from './contacts.contract.ts'
import { channelNames, outcomeNames, topicNames, heldContactTexts as words } from './contacts.text.ts'
import {
  contactsNamingSinceQuery,
  contactsOfPersonQuery,
  contactsOfUnitsQuery,
  dropContacts,
  forgetPersonIn,
  maskContacts,
  namedContacts,
  oldContacts,
} from './keep.repository.ts'

const MANY = 500

export const contactMentions: Mentions = {
  units: async (db, ids) => {
    const asked = chunks(ids, MANY).map((some) => contactsOfUnitsQuery(db, some).execute())
    return new Set((await Promise.all(asked)).flat().flatMap(({ unit_id }) => unit_id ?? []))
  },
  persons: async (db, ids, since) => {
    const rows = await contactsNamingSinceQuery(db, since).execute()
    const named = new Set(rows.map(({ person_id }) => person_id))
    return new Set(ids.filter((id) => named.has(id)))
  },
}

/** What the register holds on a person: when they called, about what. */
export const contactHoldings: PersonHoldings = {
  tables: ['contact_log'],
  held: async (db, { personId, timeZone }) => [
    {
      ...words.section,
      rows: (await contactsOfPersonQuery(db, personId).orderBy('at').execute()).map((row) => [
        row.contact_no,
        stampText(row.at, timeZone),
        channelNames[ContactChannel.parse(row.channel)],
        topicNames[ContactTopic.parse(row.topic)],
        row.summary,
        row.result === '' ? outcomeNames[ContactOutcome.parse(row.outcome)] : row.result,
      ]),
    },
  ],
  holds: async (db, { personId }) => {
    const open = await contactsOfPersonQuery(db, personId).where('closed_at', 'is', null).execute()
    return open.length === 0 ? [] : [words.open(open.length)]
  },
  forgetIn: (tx, { personId }) => forgetPersonIn(tx, personId),
}

/** As the registers of prints and faxes: names for three months, rows for the years that are set. */
export const contactRetention = (years: () => number): readonly RetentionRule[] => [
  {
    ...{ key: 'contact-names', ...words.names, keepDays: MASK_AFTER_DAYS, tables: ['contact_log'] },
    ...sweeping({ over: namedContacts, act: maskContacts }),
  },
  {
    ...{ key: 'contact-rows', ...words.rows, tables: ['contact_log'] },
    get keepDays() {
      return daysOfYears(years())
    },
    ...sweeping({ over: oldContacts, act: dropContacts }),
  },
]
