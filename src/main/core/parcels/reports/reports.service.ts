import type { Reader } from '../../database/database.ts'
import { addDays, businessDateOf, daysBetween } from '../../kernel/business-date.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { staffNames } from '../../staff/colleagues.service.ts'
import { IncidentKind } from '../incidents/incidents.contract.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { agesOf } from '../parcels.rules.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import { openByDay } from '../parcels-list.repository.ts'
import { registerDataOf } from '../print.service.ts'
import type { ParcelReport, parcelReportsContract } from './reports.contract.ts'
import {
  type Days,
  handedOutQuery,
  incidentsQuery,
  receivedGroups,
  refusalsQuery,
  refusedVisitsQuery,
} from './reports.repository.ts'
import { flowsBy, totalFlow, waitsOf } from './reports.rules.ts'
import { refusalName, unzoned } from './reports.text.ts'
import { workbookOf } from './workbook.ts'

type Input = Parameters<Handlers<typeof parcelReportsContract>['read']>[0]

/** A quarter: what is longer is asked for in parts, so that no report holds up the desk. */
const MOST_DAYS = 92
/** A workbook carries every item: a month of them. */
const MOST_DAYS_OF_ROWS = 31

const requireDays = ({ from, to }: Days, most: number): void => {
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > most) refuse('RANGE_TOO_LONG', { days: most })
}

export const read = (house: ParcelsHouse, days: Input): Promise<ParcelReport> => {
  requireDays(days, MOST_DAYS)
  return reportOf(house, house.database.reader, days)
}

export const reportOf = async (
  house: Pick<ParcelsHouse, 'clock' | 'settings'>,
  db: Reader,
  days: Days,
): Promise<ParcelReport> => {
  const groups = await receivedGroups(db, days)
  const handedOut = await handedOutQuery(db, days).execute()
  const refusals = byReason([
    ...(await refusalsQuery(db, days).execute()),
    ...(await refusedVisitsQuery(db, days).execute()),
  ])
  const incidents = await incidentsQuery(db, days).execute()
  const { timeZone, overdueDays } = house.settings.current()
  const today = businessDateOf(house.clock.now(), timeZone)
  const sum = (rows: readonly { readonly items: number }[]): number =>
    rows.reduce((total, { items }) => total + items, 0)
  const received = new Map(flowsBy(groups, (group) => group.received))
  return {
    totals: {
      ...totalFlow(groups),
      withdrawn: sum(groups.filter(({ state }) => state === 'withdrawn')),
      refused: sum(refusals),
      incidents: incidents.reduce((total, { opened }) => total + opened, 0),
    },
    byDay: daysOf(days).map((date) => ({
      date,
      received: received.get(date)?.received ?? 0,
      collected: sum(handedOut.filter((row) => row.date === date)),
    })),
    byCarrier: flowsBy(groups, ({ carrier }) => carrier).map(([carrier, flow]) => ({
      ...{ carrier: Carrier.parse(carrier), ...flow },
    })),
    byZone: flowsBy(groups, ({ zone }) => zone ?? unzoned).map(([zone, flow]) => ({ zone, ...flow })),
    waits: waitsOf(groups),
    ages: agesOf(await openByDay(db), today, overdueDays),
    byClerk: await clerksOf(db, new Map(flowsBy(groups, ({ by }) => by)), handedOut),
    refusals,
    incidents: incidents.map((row) => ({ ...row, kind: IncidentKind.parse(row.kind) })),
  }
}

interface OfReason {
  readonly reason: string
  readonly items: number
}

/** One line for each reason, however the item came before the desk; the most frequent first. */
const byReason = (refusals: readonly OfReason[]): OfReason[] =>
  [...Map.groupBy(refusals, ({ reason }) => refusalName(reason))]
    .map(([reason, own]) => ({ reason, items: own.reduce((sum, { items }) => sum + items, 0) }))
    .sort((a, b) => b.items - a.items)

const daysOf = ({ from, to }: Days): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))

const clerksOf = async (
  db: Reader,
  received: ReadonlyMap<string, { readonly received: number }>,
  handedOut: readonly { readonly by: string | null; readonly items: number }[],
): Promise<ParcelReport['byClerk']> => {
  const names = await staffNames(db)
  const out = Map.groupBy(handedOut, ({ by }) => by ?? '')
  return [...new Set([...received.keys(), ...out.keys()])]
    .map((id) => ({
      name: names.get(id) ?? '',
      received: received.get(id)?.received ?? 0,
      handedOut: (out.get(id) ?? []).reduce((total, { items }) => total + items, 0),
    }))
    .sort((a, b) => b.received + b.handedOut - a.received - a.handedOut)
}

/** Names and phones as the printed register carries them: masked, and written down who took the file. */
export const workbook = async (house: ParcelsHouse, days: Input, call: Call): Promise<File> => {
  requireDays(days, MOST_DAYS_OF_ROWS)
  const made = await house.database.disclose(call, async (tx) => {
    tx.audit({ record: { kind: 'parcel-register', id: `${days.from} ${days.to}` } })
    return {
      register: await registerDataOf(house, tx, days, tx),
      report: await reportOf(house, tx, days),
    }
  })
  return workbookOf(made.register, made.report, `parcels-${days.from}-${days.to}.xlsx`)
}
