import type { UnitHistory } from '../compound/unit-history.service.ts'
import { may } from '../kernel/caller.ts'
import { contactsOfHome, openOfHomeQuery } from './contacts.repository.ts'
import { isLate } from './contacts.rules.ts'
import { outcomeNames, contactHistoryTexts as words } from './contacts.text.ts'
import { mayKnow } from './shown.ts'

/** The calls of a home, for its file. */
export const contactHistory = (now: () => number): UnitHistory => ({
  kind: 'contacts',
  waiting: async (db, caller, unitId) => {
    if (!may(caller, 'register.contact')) return []
    const open = await openOfHomeQuery(db, unitId).execute()
    if (open.length === 0) return []
    const late = open.some((contact) => isLate(contact, now()))
    return [
      {
        ...{ kind: 'contacts', count: open.length, title: words.waiting(open.length) },
        ...{ note: late ? words.late : words.open, late },
      },
    ]
  },
  past: async (db, caller, unitId, before, limit) => {
    if (!may(caller, 'register.contact')) return []
    const rows = await contactsOfHome(db, unitId, before, limit)
    return rows.map((row) => ({
      ...{ id: `contact-${row.id}`, at: row.at, kind: 'contacts', by: row.by_name ?? '' },
      title: words.title(row.channel),
      detail: words.detail(row.topic, mayKnow(caller, row) ? row.summary : '', outcomeNames[row.outcome]),
    }))
  },
})
