import { chainEnd } from '../audit/trail.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Templates } from '../templates.ts'
import type { SheetHead } from './documents/sheet-data.ts'
import type { OversightHouse } from './oversight.house.ts'
import { sealCode } from './seal-code.ts'
import { countsBetween, pointAt } from './trail.repository.ts'
import { boundsOf } from './trail.service.ts'
import { actText, trailTexts } from './trail.text.ts'

/** The sheet of one day: how many acts, of what kind, and the seal of its last row. */
export const daySealData = async (
  house: OversightHouse,
  head: SheetHead,
  date: string,
): Promise<Templates['oversight/day-seal']> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse('NOT_FOUND')
  const { reader } = house.database
  const end = await chainEnd(reader.q)
  const of = { by: 'staff', staffId: '' } as const
  const { first, last } = await boundsOf(reader, { of, from: date, to: date })
  const point = (await pointAt(reader, last)) ?? end
  const counts = await countsBetween(reader, first, last)
  const { lastAt, provenAt } = await house.backupTimes()
  const { timeZone } = house.settings.current()
  const moment = (at: number | null): string => (at === null ? '' : stampText(at, timeZone))
  return {
    ...{ head, date, count: trailTexts.rows(Math.max(0, last - first + 1)) },
    first: last < first ? '' : trailTexts.number(first),
    last: trailTexts.number(point.seq),
    seal: sealCode(house.sealKey, point),
    backup: moment(lastAt),
    proven: moment(provenAt),
    acts: [...gathered(counts)].sort((a, b) => b[1] - a[1]).map(([act, rows]) => [act, String(rows)]),
  }
}

/** Several identifiers may read the same. */
const gathered = (counts: readonly { readonly action: string; readonly rows: number }[]) => {
  const sums = new Map<string, number>()
  for (const { action, rows } of counts) {
    const act = actText(action)
    sums.set(act, (sums.get(act) ?? 0) + rows)
  }
  return sums
}
