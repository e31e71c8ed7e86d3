import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { deskNo, nextSerial } from '../database/serial.ts'
import type { ContactLogTable } from '../database/tables/contacts.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { ContactFrom, contactsContract } from './contacts.contract.ts'
import type { ContactsHouse } from './contacts.house.ts'
import {
  changeContact,
  contactPage,
  contactRow,
  contactsOfHome,
  countContacts,
  countSince,
  insertContact,
} from './contacts.repository.ts'
import { isDoneAtOnce, lacksOf, mayHaveBeen, WEEK_MS } from './contacts.rules.ts'
import { shownContact } from './shown.ts'

type Contacts = Handlers<typeof contactsContract>
type Input<K extends keyof Contacts> = Parameters<Contacts[K]>[0]
export type ContactSaid = Omit<Input<'add'>, 'commandId'>

/** What a glance takes in while somebody speaks. */
const LATELY = 5

const todayOf = ({ clock, settings }: ContactsHouse) =>
  businessDateOf(clock.now(), settings.current().timeZone)

export const ofHome = async (house: ContactsHouse, { unitId }: Input<'ofHome'>, { caller }: Call) => {
  const { reader } = house.database
  const now = house.clock.now()
  const lately = await contactsOfHome(reader, unitId, now + 1, LATELY)
  return {
    week: await countSince(reader, unitId, now - WEEK_MS),
    lately: lately.map(shownContact(caller, now)),
  }
}

export const list = async (house: ContactsHouse, input: Input<'list'>, { caller }: Call) => {
  const { reader } = house.database
  const today = todayOf(house)
  const days = input.filter === 'days' ? { from: input.from ?? today, to: input.to ?? today } : null
  const asked = { filter: input.filter, from: days?.from ?? today, to: days?.to ?? today }
  const { rows, next } = await contactPage(reader, asked, input.size, input.after)
  return {
    rows: rows.map(shownContact(caller, house.clock.now())),
    next,
    total: await countContacts(reader, asked),
  }
}

export const counts = async (house: ContactsHouse) => {
  const { reader } = house.database
  const today = todayOf(house)
  const ofToday = { from: today, to: today }
  return {
    today: await countContacts(reader, { filter: 'today', ...ofToday }),
    open: await countContacts(reader, { filter: 'open', ...ofToday }),
    late: await countContacts(reader, { filter: 'open', ...ofToday }, house.clock.now()),
  }
}

export const add = (house: ContactsHouse, input: Input<'add'>, call: Call) =>
  house.database.command(call, input, (tx) => addIn(tx, input, house.settings.current().timeZone))

/** Somebody called or came: written down while they speak, or afterwards from a paper line. */
export const addIn = async (tx: Tx, input: ContactSaid, timeZone: string) => {
  if (!mayHaveBeen(input.at, tx.now)) return refuse('CONTACT_TIME')
  const lacks = lacksOf(input)
  if (lacks !== null) return refuse(lacks)
  const at = input.at ?? tx.now
  const businessDate = businessDateOf(at, timeZone)
  const { deskCode, staffId } = tx.call.caller
  const running = await nextSerial(tx, `contact ${deskCode} ${businessDate.slice(0, 4)}`)
  const done = isDoneAtOnce(input.outcome)
  const row: ContactLogTable = {
    id: tx.id(),
    contact_no: deskNo('L', deskCode, businessDate, running),
    ...{ at, business_date: businessDate, desk_code: deskCode, staff_id: staffId },
    ...{ channel: input.channel, topic: input.topic },
    ...(await fromIn(tx, input.from)),
    ...{ summary: input.summary, outcome: input.outcome, to_whom: input.toWhom },
    due_at: done ? null : input.dueAt,
    ...{ closed_at: done ? at : null, closed_by: done ? staffId : null, result: '' },
    ...{ paper_no: input.paperNo, masked_at: null, revision: 0 },
  }
  await insertContact(tx, row)
  tx.audit({ record: { kind: 'contact', id: row.id }, after: row })
  tx.changed('contacts', row.id)
  const week = row.unit_id === null ? 0 : await countSince(tx, row.unit_id, tx.now - WEEK_MS)
  return { id: row.id, contactNo: row.contact_no, week, revision: 0 }
}

const fromIn = async (tx: Tx, from: ContactFrom) => {
  if (from.kind === 'other')
    return { unit_id: null, zone: null, person_id: null, caller_name: from.name, caller_phone: from.phone }
  const home = (await findUnitIn(tx, from.unitId)) ?? refuse('NOT_FOUND')
  return { unit_id: home.id, zone: home.zone, person_id: from.personId, caller_name: '', caller_phone: '' }
}

export const close = (house: ContactsHouse, input: Input<'close'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const contact = (await contactRow(tx, input.id)) ?? refuse('NOT_FOUND')
    if (contact.closed_at !== null) return refuse('CONTACT_CLOSED')
    if (contact.revision !== input.revision) return refuse('CONFLICT', { revision: contact.revision })
    const change = { closed_at: tx.now, closed_by: call.caller.staffId, result: input.result }
    await changeContact(tx, contact.id, change)
    const after = { ...contact, ...change, revision: contact.revision + 1 }
    tx.audit({ record: { kind: 'contact', id: contact.id }, before: contact, after })
    tx.changed('contacts', contact.id)
    return { revision: after.revision }
  })
