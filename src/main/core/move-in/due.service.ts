import type { Reader } from '../database/database.ts'
import type { DueItem } from '../desk/desk.contract.ts'
import { daysBetween } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { todayOf } from './case-file.service.ts'
import {
  dueArchive,
  dueDefects,
  dueHolds,
  dueLoans,
  dueOverdue,
  duePromises,
  dueSignatures,
} from './due.repository.ts'
import type { MoveInHouse } from './move-in.house.ts'

const DAY = 86_400_000

interface Found {
  readonly id: string
  readonly zone: string
  readonly unitId: string
  readonly unit: string
  readonly about: string
  readonly day?: BusinessDate | null
  readonly at?: number | null
}

type Kind = DueItem['kind']

/**
 * What of moving in is due: re-checks of those who were put off, promised papers, files that lie unarchived for more
 * than 24 hours, words on the phone that nobody signed, keys that did not come back.
 */
export const moveInDue = (house: Pick<MoveInHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'movein.work' as const,
  due: async (caller: Caller, most: number) => {
    const today = todayOf(house)
    const found = await everything(house.database.reader, caller, today, house.clock.now())
    const items = found
      .flatMap(([kind, rows]) => rows.map((row) => dueOf(kind, row, today, house.clock.now())))
      .toSorted((a, b) => a.at - b.at)
    return { items: items.slice(0, most), total: items.length }
  },
})

/** Each list reads a small index of what is undecided, and is as short as the centre is tidy. */
const everything = async (
  db: Reader,
  caller: Caller,
  today: BusinessDate,
  now: number,
): Promise<readonly (readonly [Kind, readonly Found[]])[]> => {
  const { scope, staffId } = caller
  return [
    ['case-hold', await dueHolds(db, scope, today).execute()],
    ['case-overdue', await dueOverdue(db, scope, today).execute()],
    ['case-promise', await duePromises(db, scope, today).execute()],
    ['case-unarchived', await dueArchive(db, scope, now - DAY).execute()],
    ['case-unsigned', await dueSignatures(db, scope, staffId).execute()],
    ['defect-due', await dueDefects(db, scope, today).execute()],
    ['key-loan', await dueLoans(db, scope, now).execute()],
  ]
}

const dueOf = (kind: Kind, row: Found, today: BusinessDate, now: number): DueItem => {
  const at = row.at ?? Date.parse(`${row.day ?? today}T00:00:00Z`)
  const days = row.day == null ? Math.floor((now - at) / DAY) : daysBetween(row.day, today)
  const { id, zone, unitId, unit, about } = row
  return {
    kind,
    id,
    at,
    days: Math.max(0, days),
    late: days > 0 || kind === 'key-loan',
    zone,
    unitId,
    unit,
    place: '',
    about,
  }
}
