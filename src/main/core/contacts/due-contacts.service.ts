import type { DueItem } from '../desk/desk.contract.ts'
import { businessDateOf, daysBetween } from '../kernel/business-date.ts'
import type { ContactsHouse } from './contacts.house.ts'
import { type ContactRecord, countContacts, openContacts } from './contacts.repository.ts'
import { isLate } from './contacts.rules.ts'
import { contactDueText } from './contacts.text.ts'

/** Answers that are owed to somebody. */
export const dueContacts = (house: Pick<ContactsHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'register.contact' as const,
  due: async (_caller: unknown, most: number) => {
    const { reader } = house.database
    const now = house.clock.now()
    const today = businessDateOf(now, house.settings.current().timeZone)
    const rows = await openContacts(reader, most)
    return {
      items: rows.map((row) => dueOf(row, now, daysBetween(row.business_date, today))),
      total: await countContacts(reader, { filter: 'open', from: today, to: today }),
    }
  },
})

const dueOf = (row: ContactRecord, now: number, days: number): DueItem => ({
  kind: row.outcome === 'callBack' ? 'contact-callback' : 'contact-passed-on',
  id: row.id,
  at: row.due_at ?? row.at,
  days: Math.max(0, days),
  late: isLate(row, now),
  zone: row.zone,
  unitId: row.unit_id,
  unit: row.unit_name ?? '',
  place: row.desk_code,
  about: contactDueText(row.contact_no, row.topic),
})
