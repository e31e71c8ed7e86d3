import { businessDateOf, daysBetween } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import { logPage } from './print-log.repository.ts'
import type { PrintRow } from './printing.contract.ts'
import type { PrintingHouse } from './printing.house.ts'
import { dueAbout } from './printing.text.ts'

/** So many are looked through: a stopped label printer may hold a whole delivery. */
const MOST = 200

/**
 * What waits for a hand, told at the work desk, one line a printer: after a crash the desk is asked at its next start
 * whether the sheet came out, and a printer that stands still is not found at closing time.
 */
export const duePrints = ({
  database,
  clock,
  settings,
}: Pick<PrintingHouse, 'database' | 'clock' | 'settings'>) => ({
  permission: 'print.log.read' as const,
  due: async (caller: Caller, most: number) => {
    const { timeZone } = settings.current()
    const today = businessDateOf(clock.now(), timeZone)
    const asked = { filter: 'needsHand', text: '', today } as const
    const groups = waitingOf((await logPage(database.reader, caller, asked, MOST)).rows)
    const items = groups.map(({ kind, oldest, prints }) => ({
      kind,
      id: oldest.id,
      at: oldest.at,
      days: daysBetween(businessDateOf(oldest.at, timeZone), today),
      late: false,
      ...{ zone: null, unitId: null, unit: '' },
      place: oldest.printer,
      about: dueAbout(oldest, prints),
    }))
    return { items: items.toSorted((a, b) => a.at - b.at).slice(0, most), total: items.length }
  },
})

interface Waiting {
  readonly kind: 'print-unknown' | 'print-stopped'
  readonly oldest: PrintRow
  readonly prints: number
}

/** Of each printer what nobody knows the end of, and what did not come out. */
export const waitingOf = (newestFirst: readonly PrintRow[]): readonly Waiting[] => {
  const groups = Map.groupBy(newestFirst, ({ state, printer }) => `${state === 'unknown'} ${printer}`)
  return [...groups.values()].flatMap((rows) => {
    const oldest = rows.at(-1)
    if (oldest === undefined) return []
    return {
      kind: oldest.state === 'unknown' ? 'print-unknown' : 'print-stopped',
      oldest,
      prints: rows.length,
    }
  })
}
