import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { ContactLogTable } from '../database/tables/contacts.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { ContactChannel, type ContactFilter, ContactOutcome, ContactTopic } from './contacts.contract.ts'

export const insertContact = async (tx: Tx, row: ContactLogTable): Promise<void> => {
  await tx.q.insertInto('contact_log').values(row).execute()
}

export const changeContact = async (tx: Tx, id: string, change: Partial<ContactLogTable>): Promise<void> => {
  await tx.q
    .updateTable('contact_log')
    .set(change)
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export const contactRow = (db: Reader, id: string): Promise<ContactLogTable | undefined> =>
  db.q.selectFrom('contact_log').selectAll().where('id', '=', id).executeTakeFirst()

const contacts = (db: Reader) =>
  db.q
    .selectFrom('contact_log')
    .leftJoin('unit', 'unit.id', 'contact_log.unit_id')
    .leftJoin('person', 'person.id', 'contact_log.person_id')
    .leftJoin('staff', 'staff.id', 'contact_log.staff_id')
    .selectAll('contact_log')
    .select(['unit.name as unit_name', 'person.name as person_name', 'staff.name as by_name'])

type Contacts = ReturnType<typeof contacts>
type Row = Awaited<ReturnType<Contacts['execute']>>[number]

const contactOf = (row: Row) => ({
  ...row,
  channel: ContactChannel.parse(row.channel),
  topic: ContactTopic.parse(row.topic),
  outcome: ContactOutcome.parse(row.outcome),
})
export type ContactRecord = ReturnType<typeof contactOf>

export const contactsOfHomeQuery = (db: Reader, unitId: string, before: number, limit: number): Contacts =>
  contacts(db)
    .where('contact_log.unit_id', '=', unitId)
    .where('contact_log.at', '<', before)
    .orderBy('contact_log.at', 'desc')
    .limit(limit)

export const contactsOfHome = async (db: Reader, unitId: string, before: number, limit: number) =>
  (await contactsOfHomeQuery(db, unitId, before, limit).execute()).map(contactOf)

export const countSinceQuery = (db: Reader, unitId: string, since: number) =>
  db.q
    .selectFrom('contact_log')
    .select(sql<number>`count(*)`.as('n'))
    .where('unit_id', '=', unitId)
    .where('at', '>=', since)

export const countSince = async (db: Reader, unitId: string, since: number): Promise<number> =>
  (await countSinceQuery(db, unitId, since).executeTakeFirst())?.n ?? 0

export interface ContactQuestion {
  readonly filter: ContactFilter
  readonly from: BusinessDate
  readonly to: BusinessDate
}

/** Each list reads one index from one end; tests hold the query plans to that. */
export const contactListQuery = (
  db: Reader,
  { filter, from, to }: ContactQuestion,
  size: number,
  cursor?: string,
): Contacts => {
  const open = filter === 'open'
  const asked = open
    ? contacts(db).where('contact_log.closed_at', 'is', null)
    : contacts(db)
        .where('contact_log.business_date', '>=', from)
        .where('contact_log.business_date', '<=', to)
        .orderBy('contact_log.business_date', 'desc')
  const ordered = asked.orderBy('contact_log.at', 'desc').orderBy('contact_log.id', 'desc')
  if (cursor === undefined) return ordered.limit(size)
  const [date, at, id] = decodeCursor(cursor, 3)
  const behind = open
    ? sql<boolean>`(contact_log.at, contact_log.id) < (${Number(at)}, ${id})`
    : sql<boolean>`(contact_log.business_date, contact_log.at, contact_log.id) < (${date}, ${Number(at)}, ${id})`
  return ordered.where(behind).limit(size)
}

export const contactPage = async (db: Reader, asked: ContactQuestion, size: number, cursor?: string) => {
  const rows = (await contactListQuery(db, asked, size + 1, cursor).execute()).map(contactOf)
  return cutPage(rows, size, ({ business_date, at, id }) => [business_date, at, id])
}

export const countContacts = async (
  db: Reader,
  { filter, from, to }: ContactQuestion,
  lateAt?: number,
): Promise<number> => {
  const all = db.q.selectFrom('contact_log').select(sql<number>`count(*)`.as('n'))
  const open = all.where('closed_at', 'is', null)
  const some =
    filter === 'open'
      ? lateAt === undefined
        ? open
        : open.where('due_at', '<', lateAt)
      : all.where('business_date', '>=', from).where('business_date', '<=', to)
  return (await some.executeTakeFirst())?.n ?? 0
}

/** On the register that goes on file: the oldest first. */
export const contactsBetween = async (db: Reader, from: BusinessDate, to: BusinessDate) =>
  (
    await contacts(db)
      .where('contact_log.business_date', '>=', from)
      .where('contact_log.business_date', '<=', to)
      .orderBy('contact_log.business_date')
      .orderBy('contact_log.at')
      .orderBy('contact_log.id')
      .execute()
  ).map(contactOf)

/** What still waits for an answer, the oldest first. */
export const openContactsQuery = (db: Reader, limit: number): Contacts =>
  contacts(db)
    .where('contact_log.closed_at', 'is', null)
    .orderBy('contact_log.at')
    .orderBy('contact_log.id')
    .limit(limit)

export const openContacts = async (db: Reader, limit: number) =>
  (await openContactsQuery(db, limit).execute()).map(contactOf)

export const openOfHomeQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('contact_log')
    .select(['closed_at', 'due_at'])
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
