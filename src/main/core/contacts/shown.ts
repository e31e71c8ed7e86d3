import { type Caller, may } from '../kernel/caller.ts'
import { maskName, maskPhone } from '../kernel/format.ts'
import type { Contact } from './contacts.contract.ts'
import type { ContactRecord } from './contacts.repository.ts'
import { isLate } from './contacts.rules.ts'

/** Persons are named to who may see persons of that zone. */
export const mayKnow = (caller: Caller, { zone }: Pick<ContactRecord, 'zone'>): boolean =>
  may(caller, 'person.read') && (zone === null || caller.scope.zones.includes(zone))

export const nameIn = ({ person_name, caller_name }: ContactRecord): string => person_name ?? caller_name

/** In a list that an onlooker may see. */
export const shownContact =
  (caller: Caller, now: number) =>
  (row: ContactRecord): Contact => {
    const known = mayKnow(caller, row)
    return {
      ...{ id: row.id, contactNo: row.contact_no, at: row.at, deskCode: row.desk_code },
      ...{ by: row.by_name ?? '', channel: row.channel, topic: row.topic },
      ...{ zone: row.zone, unitId: row.unit_id, unit: row.unit_name ?? '' },
      who: known ? maskName(nameIn(row)) : '',
      phone: known && row.caller_phone !== '' ? maskPhone(row.caller_phone) : '',
      summary: known ? row.summary : '',
      ...{ outcome: row.outcome, toWhom: row.to_whom, dueAt: row.due_at, late: isLate(row, now) },
      ...{ closedAt: row.closed_at, result: known ? row.result : '', paperNo: row.paper_no },
      revision: row.revision,
    }
  }
