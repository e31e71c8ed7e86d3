import { findUnitIn, zonesOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Scope } from '../kernel/caller.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import {
  type ClearOccupant,
  clearOccupants,
  type Vehicle,
  vehiclesOfHome,
} from '../people/clear-people.service.ts'
import { type CaseRecord, findCase } from './cases.repository.ts'
import { selectDocuments, selectScans } from './documents.repository.ts'
import { checklistOf } from './documents.rules.ts'
import type { CaseDocument } from './documents.schema.contract.ts'
import { type EntryRow, selectEntries } from './entries.repository.ts'
import { entriesFrom } from './entries.rules.ts'
import { type CaseEntries, PersonExtra, VehicleExtra } from './entries.schema.contract.ts'
import { selectDefects, selectMarks, selectMeters } from './inspection.repository.ts'
import { cellsOf } from './inspection.rules.ts'
import { selectCustodyOfUnit, selectKeys } from './keys.repository.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseFile, CasePerson, CaseStation, CaseVehicle } from './move-in.schema.contract.ts'
import { orderOf, stateOf, stationsOf } from './states.rules.ts'
import { selectStations } from './stations.repository.ts'

export type CaseFileHouse = Pick<MoveInHouse, 'clock' | 'settings'>

/**
 * Everything of one case with clear values: what its forms are printed from. It never leaves the core.
 * @throws Refusal NOT_FOUND for a case of another zone as for none at all
 */
export const caseFileOf = async (
  house: CaseFileHouse,
  db: Reader,
  scope: Scope,
  caseId: string,
): Promise<CaseFile> => {
  const { compoundName, timeZone, moveInOrder, identityCopies } = house.settings.current()
  const today = businessDateOf(house.clock.now(), timeZone)
  const record = (await findCase(db, scope, caseId)) ?? refuse('NOT_FOUND')
  const unit = known(await findUnitIn(db, record.unitId), 'a case has its unit')
  const fields = await selectEntries(db, record.id)
  const entries = entriesFrom(fields)
  const stations = inOrder(record, orderOf(moveInOrder), await selectStations(db, [record.id]))
  const people = await clearOccupants(db, scope, record.unitId, today)
  const vehicles = await vehiclesOfHome(db, scope, record.unitId)
  const { owners, members, tenants } = sorted(people, record, entries, fields)
  const scans = await selectScans(db, record.id)
  return {
    ...pick(record),
    compoundName,
    zoneName: (await zonesOf(db)).find(({ code }) => code === record.zone)?.name ?? record.zone,
    unit: {
      id: unit.id,
      building: unit.building,
      entrance: unit.entrance,
      number: unit.number,
      name: unit.name,
    },
    state: stateOf({ ...record, stations }, today),
    ...{ entries, owners, members, tenants, stations },
    vehicles: vehicles.map((vehicle) => vehicleOf(vehicle, fields)),
    documents: await documentsOf(db, record, {
      ...{ entries, owners: owners.length, vehicles: vehicles.length, identityCopies },
      scansOf: (subject) => scans.filter((scan) => scan.subject === subject).length,
    }),
    cells: [...cellsOf(entries.houseType, await selectMarks(db, record.id))],
    defects: (await selectDefects(db, record.id)).map(({ caseId: _, ...defect }) => ({
      ...defect,
      photos: scans.filter(({ subject }) => subject === `defect:${defect.id}`).length,
    })),
    meters: (await selectMeters(db, record.id)).map((meter) => ({
      ...meter,
      photos: scans.filter(({ subject }) => subject === `meter:${meter.meter}`).length,
    })),
    keys: [...(await selectKeys(db, record.id))],
    custody: [...(await selectCustodyOfUnit(db, record.unitId))],
  }
}

const pick = (record: CaseRecord) => {
  const { id, caseNo, kind, phase, zone, queueNo, deskCode, assistant, checkedInAt } = record
  const { handedOverDate, holdUntil, holdReason, revision } = record
  return {
    ...{ id, caseNo, kind, phase, zone, queueNo, deskCode, assistant, checkedInAt },
    ...{ handedOverDate, holdUntil, holdReason, revision },
  }
}

/** The stations that the case has, as the supervisor ordered them. */
export const inOrder = (
  { kind }: Pick<CaseRecord, 'kind'>,
  order: ReturnType<typeof orderOf>,
  stored: readonly CaseStation[],
): CaseStation[] =>
  stationsOf(kind, order).flatMap((station) => {
    const found = stored.find((each) => each.station === station)
    if (found === undefined) return []
    const { state, startedAt, finishedAt, by, deskCode, reason, approver } = found
    return { station, state, startedAt, finishedAt, by, deskCode, reason, approver }
  })

/** Of 二手过户 the file is the new owner's: who leaves stands in it no more. */
const sorted = (
  people: readonly ClearOccupant[],
  { kind }: Pick<CaseRecord, 'kind'>,
  { leavers }: CaseEntries,
  fields: readonly EntryRow[],
) => {
  const here = people
    .filter(({ occupancyId }) => kind !== 'resale' || !leavers.includes(occupancyId))
    .map((person) => personOf(person, fields))
  const of = (...relations: readonly CasePerson['relation'][]) =>
    here.filter(({ relation }) => relations.includes(relation))
  return { owners: of('owner', 'coOwner'), members: of('householdMember', 'helper'), tenants: of('tenant') }
}

const extraOf = (fields: readonly EntryRow[], field: string): unknown =>
  fields.find((each) => each.field === field)?.value ?? {}

const personOf = (person: ClearOccupant, fields: readonly EntryRow[]): CasePerson => {
  const extra = PersonExtra.parse(extraOf(fields, `person:${person.personId}`))
  return {
    ...person,
    ...extra,
    sex: person.sex ?? extra.sex,
    birth: person.birth ?? extra.birth,
    // A minor's phone and age stand nowhere but with the guardian (ui.md 10).
    phones: person.minor ? [] : [...person.phones],
  }
}

const vehicleOf = (vehicle: Vehicle, fields: readonly EntryRow[]): CaseVehicle => {
  const { id, plate, colour, place, keeper } = vehicle
  return { id, plate, colour, place, keeper, ...VehicleExtra.parse(extraOf(fields, `vehicle:${id}`)) }
}

interface DocumentFacts {
  readonly entries: CaseEntries
  readonly owners: number
  readonly vehicles: number
  readonly identityCopies: boolean
  readonly scansOf: (subject: string) => number
}

/** The papers that this family is asked for, and how far each has come. */
const documentsOf = async (
  db: Reader,
  { id, kind }: Pick<CaseRecord, 'id' | 'kind'>,
  { entries, owners, vehicles, identityCopies, scansOf }: DocumentFacts,
): Promise<CaseDocument[]> => {
  const rows = await selectDocuments(db, id)
  const asked = checklistOf({
    ...{ kind, owners, vehicles, identityCopies },
    ownerType: entries.ownerType,
    hasAgent: entries.agentName !== '',
    hasCompany: entries.companyName !== '',
  })
  return asked.map(({ code, need }) => {
    const row = rows.find((each) => each.code === code)
    return {
      code,
      need,
      state: row?.state ?? 'open',
      promisedFor: row?.promisedFor ?? null,
      note: row?.note ?? '',
      by: row?.by ?? '',
      at: row?.at ?? null,
      scans: scansOf(`document:${code}`),
      revision: row?.revision ?? 0,
    }
  })
}

/** The day of the compound on which it is. */
export const todayOf = ({ clock, settings }: CaseFileHouse): BusinessDate =>
  businessDateOf(clock.now(), settings.current().timeZone)
