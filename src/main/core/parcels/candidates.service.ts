import { businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import type { Call } from '../kernel/handler.ts'
import { livedInOf } from '../people/lived-in.service.ts'
import { residentsOfUnits } from '../people/people.service.ts'
import type { SearchHit } from '../search/search.contract.ts'
import { findRecords } from '../search/search.service.ts'
import { homesMeant } from './carriers/waybill-names.service.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import type { Candidate } from './parcels.schema.contract.ts'
import { waitingByUnit } from './parcels-list.repository.ts'
import { wordsOfUnits } from './receiving/words.repository.ts'

/** Rows that the clerk can take in with one look. */
const SHOWN = 8

type Person = Pick<Candidate, 'personId' | 'name' | 'relation' | 'phoneTail'>

const NOBODY: Person = { personId: null, name: '', relation: null, phoneTail: '' }

/** Who may be meant by unit digits, initials, a name or a phone tail: a person where one fits, else the unit. */
export const candidates = async (
  house: ParcelsHouse,
  text: string,
  { caller }: Call,
): Promise<Candidate[]> => {
  const { reader } = house.database
  const found = await findRecords(reader, caller, { text, limit: SHOWN, kinds: ['unit', 'person'] })
  const hits = found.filter((hit) => hit.unitId !== null)
  const learnt = await homesMeant(reader, text)
  const unitIds = [...new Set([...hits, ...learnt].map(({ unitId }) => unitId ?? ''))]
  const people = may(caller, 'person.read')
    ? await residentsOfUnits(reader, caller.scope, unitIds)
    : new Map()
  const waiting = await waitingByUnit(reader, unitIds)
  const livedIn = await livedInOf(reader, unitIds)
  const { timeZone, parcelDoorZones } = house.settings.current()
  const words = await wordsOfUnits(reader, unitIds, businessDateOf(house.clock.now(), timeZone))
  const homeOf = (unitId: string, zone: string) => ({
    waiting: waiting.get(unitId) ?? 0,
    receiving: words.get(unitId) ?? ('none' as const),
    toDoor: parcelDoorZones.includes(zone),
    vacant: !livedIn.has(unitId),
  })
  const rows = hits.flatMap((hit) =>
    peopleOf(hit, people.get(hit.unitId ?? '') ?? []).map((person) => ({
      ...person,
      unitId: hit.unitId ?? '',
      unit: hit.unit,
      zone: hit.zone ?? '',
      ...homeOf(hit.unitId ?? '', hit.zone ?? ''),
      learnt: false,
    })),
  )
  const remembered = learnt.map(({ personId, ...home }) => ({
    ...(residentOf(people.get(home.unitId) ?? [], personId) ?? NOBODY),
    ...home,
    ...homeOf(home.unitId, home.zone),
    learnt: true,
  }))
  // What the files say comes first; what waybills said keeps its place behind it.
  return withoutRepeats([...rows.slice(0, SHOWN - remembered.length), ...remembered]).slice(0, SHOWN)
}

interface Resident {
  readonly personId: string
  readonly name: string
  readonly relation: NonNullable<Candidate['relation']>
  readonly phone: string
}

const personOf = ({ personId, name, relation, phone }: Resident): Person => ({
  personId,
  name,
  relation,
  phoneTail: phone.slice(-4),
})

const residentOf = (residents: readonly Resident[], id: string | null): Person | undefined =>
  residents.filter(({ personId }) => personId === id).map(personOf)[0]

/** A person was found: that one. A unit was found: all who live there, and the bare unit where nobody does. */
const peopleOf = (hit: SearchHit, residents: readonly Resident[]): readonly Person[] => {
  const meant =
    hit.kind === 'person' ? residents.filter(({ personId }) => personId === hit.recordId) : residents
  return meant.length === 0 ? [NOBODY] : meant.map(personOf)
}

const withoutRepeats = (rows: readonly Candidate[]): readonly Candidate[] =>
  [...new Map(rows.toReversed().map((row) => [`${row.unitId} ${row.personId}`, row])).values()].toReversed()
