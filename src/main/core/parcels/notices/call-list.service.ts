import type { Reader } from '../../database/database.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { type Caller, may } from '../../kernel/caller.ts'
import { maskName } from '../../kernel/format.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { Resident } from '../../people/people.contract.ts'
import { residentsOfUnits } from '../../people/people.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import type { ParcelRecord } from '../parcels.repository.ts'
import { ageOf, byWalkingOrder } from '../parcels.rules.ts'
import { type CallRow, NoticeMethod, NoticeResult, type noticesContract } from './notices.contract.ts'
import { type Attempts, attemptsOf, attemptsQuery, waitingItems } from './notices.repository.ts'

type Input = Parameters<Handlers<typeof noticesContract>['callList']>[0]

/** Calls of a morning. What is behind them comes up as these are worked off. */
const SHOWN = 200

interface Home {
  readonly items: readonly ParcelRecord[]
  readonly days: number
  readonly overdue: boolean
}

export const callList = async (house: ParcelsHouse, { filter, zone }: Input, { caller }: Call) => {
  const { reader } = house.database
  const homes = homesOf(house, await waitingItems(reader)).filter(
    ({ items }) => zone === undefined || items[0]?.zone === zone,
  )
  const fits = {
    all: () => true,
    overdue: ({ overdue }: Home) => overdue,
    untold: ({ items }: Home) => items.some(({ state }) => state === 'received'),
  }
  const asked = homes.filter(fits[filter])
  return {
    rows: await rowsOf(reader, caller, asked.slice(0, SHOWN)),
    total: asked.length,
    counts: {
      untold: homes.filter(fits.untold).length,
      overdue: homes.filter(fits.overdue).length,
      all: homes.length,
    },
  }
}

/** By zone, then by age: the oldest item of a home speaks for it. */
const homesOf = (house: ParcelsHouse, items: readonly ParcelRecord[]): readonly Home[] => {
  const { timeZone, overdueDays } = house.settings.current()
  const today = businessDateOf(house.clock.now(), timeZone)
  const byUnit = Map.groupBy(items, ({ unitId }) => unitId ?? '')
  return [...byUnit.values()]
    .map((own) => ({ items: own, ...ageOf(own[0]?.receivedDate ?? today, today, overdueDays) }))
    .sort((a, b) => (a.items[0]?.zone ?? '').localeCompare(b.items[0]?.zone ?? '') || b.days - a.days)
}

const rowsOf = async (db: Reader, caller: Caller, homes: readonly Home[]): Promise<CallRow[]> => {
  const units = homes.flatMap(({ items }) => items[0]?.unitId ?? [])
  const people = may(caller, 'person.read') ? await residentsOfUnits(db, caller.scope, units) : new Map()
  const told = new Map(
    (
      await attemptsOf(
        db,
        homes.flatMap(({ items }) => items.map(({ id }) => id)),
      )
    ).map((each) => [each.parcelId, each]),
  )
  return Promise.all(homes.map((home) => rowOf(db, home, people, told)))
}

const rowOf = async (
  db: Reader,
  { items, days, overdue }: Home,
  people: ReadonlyMap<string, readonly Resident[]>,
  told: ReadonlyMap<string, Attempts>,
): Promise<CallRow> => {
  const [first] = items
  const residents = people.get(first?.unitId ?? '') ?? []
  const person = residents.find(({ personId }) => personId === first?.personId) ?? residents[0]
  const tries = items.flatMap(({ id }) => told.get(id) ?? [])
  const lately = tries.toSorted((a, b) => b.lastAt - a.lastAt)[0]
  return {
    ...{ unitId: first?.unitId ?? '', unit: first?.unit ?? '', zone: first?.zone ?? '' },
    parcelIds: items.map(({ id }) => id),
    places: items.toSorted(byWalkingOrder).map(({ shelfNo }) => shelfNo),
    ...{ oldestDays: days, overdue },
    ...{ personId: person?.personId ?? null, name: person?.name ?? '', phone: person?.phone ?? '' },
    attempts: Math.max(0, ...tries.map(({ attempts }) => attempts)),
    last: lately === undefined ? null : await lastOf(db, lately.parcelId),
  }
}

const lastOf = async (db: Reader, parcelId: string): Promise<CallRow['last']> => {
  const [last] = await attempts(db, parcelId, 1)
  if (last === undefined) return null
  const { deskCode: _, ...rest } = last
  return rest
}

/** Every try for one item, the newest first. */
export const attempts = async (db: Reader, parcelId: string, limit = 50) =>
  (await attemptsQuery(db, parcelId, limit).execute()).map((row) => ({
    ...row,
    by: row.by ?? '',
    method: NoticeMethod.parse(row.method),
    result: NoticeResult.parse(row.result),
  }))

/** Names on sheets that an onlooker reads. */
export const shownName = (name: string): string => (name === '' ? '' : maskName(name))
