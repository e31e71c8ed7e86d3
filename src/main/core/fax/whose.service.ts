import { findUnitIn } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { type Caller, may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import { maskName } from '../kernel/format.ts'
import type { FaxFor } from './fax.contract.ts'
import { centreName } from './fax.text.ts'

/** The columns that say whose a fax is. */
export const whoseIn = async (db: Reader, whose: FaxFor) => {
  const home = whose.kind === 'unit' ? ((await findUnitIn(db, whose.unitId)) ?? refuse('NOT_FOUND')) : null
  return {
    unit_id: home?.id ?? null,
    zone: home?.zone ?? null,
    person_id: whose.kind === 'unit' ? whose.personId : null,
    visitor_name: whose.kind === 'visitor' ? whose.name : '',
    visitor_phone: whose.kind === 'visitor' ? whose.phone : '',
    department: whose.kind === 'centre' ? whose.department : '',
  }
}

interface OwnedRecord {
  readonly zone: string | null
  readonly unit_id: string | null
  readonly department: string
  readonly visitor_name: string
  readonly person_name: string | null
}

export const isCentres = (record: Pick<OwnedRecord, 'department'>): boolean => record.department !== ''

/** Persons are named to who may see persons of that zone; places and departments to everybody at the desk. */
export const mayKnow = (caller: Caller, record: Pick<OwnedRecord, 'zone'>): boolean =>
  may(caller, 'person.read') && (record.zone === null || caller.scope.zones.includes(record.zone))

/** Whose it is in a list that an onlooker may see. */
export const ownerShown = (caller: Caller, record: OwnedRecord): string => {
  if (isCentres(record)) return `${centreName} ${record.department}`
  return mayKnow(caller, record) ? maskName(record.person_name ?? record.visitor_name) : ''
}
