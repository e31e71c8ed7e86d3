import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import { maskName } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { residentsOfUnits } from '../people/people.service.ts'
import { inOrder, todayOf } from './case-file.service.ts'
import { allCases, type CaseRecord, casesOfUnitQuery } from './cases.repository.ts'
import { casesQuery, countCases, missingOf, sortValueOf } from './cases-list.repository.ts'
import type { CaseFilter, CaseRow, moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { nextStation, orderOf, stateOf } from './states.rules.ts'
import { selectStations } from './stations.repository.ts'

type Input<K extends keyof typeof moveInContract> = Parameters<Handlers<typeof moveInContract>[K]>[0]

export const list = async (house: MoveInHouse, input: Input<'list'>, { caller }: Call) => {
  const { reader } = house.database
  const today = todayOf(house)
  const after = input.after === undefined ? null : decodeCursor(input.after, 2)
  const asked = { filter: input.filter, date: input.date ?? today, today }
  const records = await allCases(casesQuery(reader, caller.scope, asked, input.size, after))
  const last = records.length === input.size ? records.at(-1) : undefined
  return {
    rows: await rowsOf(house, reader, caller.scope, records),
    total: await countCases(reader, caller.scope, asked),
    next: last === undefined ? null : encodeCursor([sortValueOf(input.filter, last), last.id]),
  }
}

export const counts = async (house: MoveInHouse, input: Input<'counts'>, { caller }: Call) => {
  const today = todayOf(house)
  const date = input.date ?? today
  const count = (filter: CaseFilter) =>
    countCases(house.database.reader, caller.scope, { filter, date, today })
  return {
    day: await count('day'),
    here: await count('here'),
    onHold: await count('onHold'),
    overdue: await count('overdue'),
    lacking: await count('lacking'),
    unarchived: await count('unarchived'),
  }
}

export const ofUnit = async (house: MoveInHouse, { unitId }: Input<'ofUnit'>, { caller }: Call) => {
  const { reader } = house.database
  return rowsOf(house, reader, caller.scope, await allCases(casesOfUnitQuery(reader, caller.scope, unitId)))
}

/** Cases as a list shows them: masked owners, the next station, what lacks. */
export const rowsOf = async (
  house: Pick<MoveInHouse, 'clock' | 'settings'>,
  db: Reader,
  scope: Scope,
  records: readonly CaseRecord[],
): Promise<CaseRow[]> => {
  const ids = records.map(({ id }) => id)
  const order = orderOf(house.settings.current().moveInOrder)
  const stations = Map.groupBy(await selectStations(db, ids), ({ caseId }) => caseId)
  const missing = await missingOf(db, ids)
  const residents = await residentsOfUnits(db, scope, [...new Set(records.map(({ unitId }) => unitId))])
  const today = todayOf(house)
  return records.map((record) => {
    const own = inOrder(record, order, stations.get(record.id) ?? [])
    const owners = (residents.get(record.unitId) ?? []).filter(
      ({ relation }) => relation === 'owner' || relation === 'coOwner',
    )
    return {
      ...shown(record),
      state: stateOf({ ...record, stations: own }, today),
      owners: owners.map(({ name }) => maskName(name)).join('、'),
      next: nextStation(own),
      lacking: missing.get(record.id) ?? 0,
    }
  })
}

const shown = (record: CaseRecord) => {
  const { id, caseNo, kind, zone, unitId, unit, queueNo, deskCode, checkedInAt, handedOverAt } = record
  const { appointmentDate, appointmentSlot, holdUntil } = record
  return {
    ...{ id, caseNo, kind, zone, unitId, unit, queueNo, deskCode, checkedInAt, handedOverAt },
    ...{ appointmentDate, appointmentSlot, holdUntil },
  }
}
