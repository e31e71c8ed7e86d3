import type { Reader } from '../../database/database.ts'
import { addDays, businessDateOf, daysBetween } from '../../kernel/business-date.ts'
import type { Scope } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import { stampText } from '../../kernel/format.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { todayOf } from '../case-file.service.ts'
import { heldKeysOf } from '../custody.service.ts'
import { shortListOf } from '../file-list.service.ts'
import type { MoveInHouse } from '../move-in.house.ts'
import { Station } from '../move-in.schema.contract.ts'
import type { moveInReportsContract } from './reports.contract.ts'
import {
  arrived,
  type Days,
  defectGroups,
  handedOver,
  homesByZone,
  planned,
  refusals,
  standingByZone,
  stationTimes,
} from './reports.repository.ts'
import { type ReportFacts, type ReportPart, tablesOf } from './tables.rules.ts'
import { tablesWorkbook } from './workbook.ts'

type Input = Parameters<Handlers<typeof moveInReportsContract>['read']>[0]
type ReportHouse = Pick<MoveInHouse, 'clock' | 'settings'>

/** A quarter: what is longer is asked for in parts, so that no report holds up the desk. */
const MOST_DAYS = 92

const requireDays = ({ from, to }: Days): void => {
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS) refuse('RANGE_TOO_LONG', { days: MOST_DAYS })
}

export const read = async (house: MoveInHouse, days: Input, { caller }: Call) => {
  requireDays(days)
  return { tables: [...(await reportOf(house, house.database.reader, caller.scope, days))] }
}

/** Midnight of the compound: its days are told from moments by its own zone. */
const midnight = (day: string, timeZone: string): number => {
  const guess = Date.parse(`${day}T00:00:00Z`)
  const off = Date.parse(`${stampText(guess, timeZone).replace(' ', 'T')}:00Z`) - guess
  return guess - off
}

export const reportOf = async (
  house: ReportHouse,
  db: Reader,
  scope: Scope,
  days: Days,
): Promise<readonly ReportPart[]> => {
  const { timeZone } = house.settings.current()
  const since = midnight(days.from, timeZone)
  const until = midnight(addDays(days.to, 1), timeZone)
  const today = todayOf(house)
  const now = house.clock.now()
  const facts: ReportFacts = {
    days: daysOf(days),
    planned: await planned(db, scope, days).execute(),
    arrived: await arrived(db, scope, days).execute(),
    handedOver: await handedOver(db, scope, days).execute(),
    refusals: (await refusals(db, scope, since, until).execute()).map(({ at, ...rest }) => ({
      ...rest,
      day: businessDateOf(at, timeZone),
    })),
    times: (await stationTimes(db, scope, days).execute()).map((row) => ({
      ...row,
      station: Station.parse(row.station),
    })),
    missing: await shortListOf(house, db, scope, 'lacking'),
    unarchived: (await shortListOf(house, db, scope, 'unarchived')).map(({ by, handedOverAt }) => ({
      ...{ by, hours: Math.floor((now - (handedOverAt ?? now)) / 3_600_000) },
    })),
    defects: await defectGroups(db, scope, since, until).execute(),
    keys: (await heldKeysOf(db, scope, now)).map((held) => ({
      ...held,
      dueBack: held.loan === null ? '' : stampText(held.loan.dueAt, timeZone),
    })),
    homes: await homesByZone(db, scope).execute(),
    standing: await standingByZone(db, scope, today).execute(),
  }
  return tablesOf(facts)
}

const daysOf = ({ from, to }: Days): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))

export const workbook = async (house: MoveInHouse, days: Input, call: Call): Promise<File> => {
  requireDays(days)
  const tables = await house.database.disclose(call, async (tx) => {
    tx.audit({ record: { kind: 'move-in-report', id: `${days.from} ${days.to}` } })
    return reportOf(house, tx, call.caller.scope, days)
  })
  return tablesWorkbook(tables, `move-in-${days.from}-${days.to}.xlsx`)
}
