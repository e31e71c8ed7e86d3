import type { PastItem } from '../compound/compound.contract.ts'
import type { UnitHistory } from '../compound/unit-history.service.ts'
import type { Reader } from '../database/database.ts'
import { type Caller, may } from '../kernel/caller.ts'
import { todayOf } from './case-file.service.ts'
import { allCases, type CaseRecord, casesOfUnitQuery } from './cases.repository.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { caseKindTexts, caseStateTexts, historyTexts } from './move-in.text.ts'
import { stateOf } from './states.rules.ts'
import { stepsOfUnit } from './unit-history.repository.ts'

/** The cases of a home, for its file. */
export const moveInHistory = (house: Pick<MoveInHouse, 'clock' | 'settings'>): UnitHistory => ({
  kind: 'moveIn',
  waiting: async (db, caller, unitId) => {
    if (!may(caller, 'movein.work')) return []
    const open = (await casesOf(db, caller, unitId)).filter(({ closedAt }) => closedAt === null)
    return open.map((record) => ({
      kind: 'moveIn',
      count: 1,
      title: `${caseKindTexts[record.kind]} ${record.caseNo}`,
      note: noteOf(record, todayOf(house)),
      late: stateOf({ ...record, stations: [] }, todayOf(house)) === 'overdue',
    }))
  },
  past: async (db, caller, unitId, before, limit) => {
    if (!may(caller, 'movein.work')) return []
    const steps = await stepsOfUnit(db, caller.scope, unitId, before, limit).execute()
    return steps.map(
      (step): PastItem => ({
        id: `case-${step.id}`,
        at: step.at,
        kind: 'moveIn',
        title: historyTexts.act(step.act),
        detail: step.reason === '' ? step.caseNo : `${step.caseNo} ${step.reason}`,
        by: step.by ?? '',
      }),
    )
  },
})

const casesOf = (db: Reader, caller: Caller, unitId: string) =>
  allCases(casesOfUnitQuery(db, caller.scope, unitId))

const noteOf = (record: CaseRecord, today: string): string => {
  const state = caseStateTexts[stateOf({ ...record, stations: [] }, today)]
  return record.holdUntil === null ? state : historyTexts.hold(state, record.holdUntil)
}
