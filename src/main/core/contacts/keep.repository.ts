import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'

const gone = {
  person_id: null,
  caller_name: '',
  caller_phone: '',
  summary: '',
  to_whom: '',
  result: '',
} as const

/** On the index of those that still have names. */
export const namedContacts = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('contact_log')
    .select('id')
    .where('masked_at', 'is', null)
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)

export const oldContacts = (db: Reader, date: BusinessDate) =>
  db.q
    .selectFrom('contact_log')
    .select('id')
    .where('business_date', '<', date)
    .where('closed_at', 'is not', null)

export const maskContacts = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .updateTable('contact_log')
    .set({ ...gone, masked_at: tx.now })
    .where('id', 'in', [...ids])
    .execute()
}

export const dropContacts = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.q
    .deleteFrom('contact_log')
    .where('id', 'in', [...ids])
    .execute()
}

export const contactsOfPersonQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('contact_log').selectAll().where('person_id', '=', personId)

export const forgetPersonIn = async (tx: Tx, personId: string): Promise<void> => {
  await tx.q
    .updateTable('contact_log')
    .set({ ...gone, masked_at: tx.now })
    .where('person_id', '=', personId)
    .execute()
}

/** A home that was spoken of is not taken back with the import that brought it. */
export const contactsOfUnitsQuery = (db: Reader, ids: readonly string[]) =>
  db.q.selectFrom('contact_log').select('unit_id').distinct().where('unit_id', 'in', ids)

export const contactsNamingSinceQuery = (db: Reader, since: BusinessDate) =>
  db.q
    .selectFrom('contact_log')
    .select('person_id')
    .where('business_date', '>=', since)
    .where('person_id', 'is not', null)
