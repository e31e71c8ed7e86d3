import { addDays } from '../../kernel/business-date.ts'
import type { Call } from '../../kernel/handler.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { selectStaff } from '../copies/copies.repository.ts'
import { todayOf } from '../eyes.service.ts'
import { addressIn, knownTo, readerOf, roleOf } from '../known.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectEntryShares, selectSittings } from './tests.repository.ts'

const A_YEAR = 365

/** By post: who has passed and who not. By person in the handbook: whom nobody recognises comes first. */
export const results = async (house: VipHouse, { caller }: Call) => {
  const db = house.database.reader
  const since = Date.parse(`${addDays(todayOf(house), -A_YEAR)}T00:00:00Z`)
  const ended = (await selectSittings(db)).filter(({ endedAt }) => endedAt !== null && endedAt >= since)
  const latest = new Map(ended.toReversed().map((one) => [one.staffId, one]))
  const staff = (await selectStaff(db)).filter((row) => readerOf(row).permissions.has('vip.study'))
  const posts = Map.groupBy(staff, (row) => roleOf(row))
  const shares = new Map((await selectEntryShares(db, since)).map((row) => [row.entry_id, row]))
  const known = await knownTo(house, db, caller)
  return {
    byPost: [...posts].map(([role, rows]) => {
      const sat = rows.flatMap(({ id }) => latest.get(id) ?? [])
      return {
        ...{ post: roleNames[role], staff: rows.length, people: sat.length },
        passed: sat.filter(({ state }) => state === 'passed').length,
        asked: sat.reduce((sum, { asked }) => sum + asked, 0),
        correct: sat.reduce((sum, { correct }) => sum + (correct ?? 0), 0),
      }
    }),
    byEntry: known
      .flatMap(({ entry, seen, code, face }) => {
        const share = shares.get(entry.id)
        if (share === undefined) return []
        const { asked, correct } = { asked: Number(share.asked), correct: Number(share.correct ?? 0) }
        return [
          { entryId: entry.id, code: code ?? '', address: addressIn(seen), photo: face, asked, correct },
        ]
      })
      .toSorted((a, b) => a.correct / a.asked - b.correct / b.asked || b.asked - a.asked),
  }
}
