import { useDeferredValue, useState } from 'react'
import { stampText, whenText } from '#core/kernel/format.ts'
import type { LogFilter, PrintRow } from '#core/printing/printing.contract.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { usePages, useRead } from '../../client/use-read.ts'

/** The filters that the page offers, in their order; `all` is reached by searching. */
export const shownFilters = [
  'today',
  'needsHand',
  'reprints',
  'voided',
] as const satisfies readonly LogFilter[]
export type ShownFilter = (typeof shownFilters)[number]

/** What the side column does with the row under the cursor. */
export type SideMode = 'look' | 'answer' | 'again' | 'void'

const QUARTER_MINUTE = 15_000

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(QUARTER_MINUTE)
  const zone = useTimeZone()
  return (at) => whenText(at, now, zone)
}

/** `2026-11-24`: the day of the compound, whatever the machine believes. */
export const useToday = (): string => {
  const now = useNow(QUARTER_MINUTE)
  return stampText(now, useTimeZone()).slice(0, 10)
}

/** The desk's own prints: one filter at a time or a search over all, and the row that is being dealt with. */
export const usePrintLog = (find: string, first: ShownFilter) => {
  const [filter, setFilter] = useState<ShownFilter>(first)
  const [typed, setTyped] = useState(find)
  const [current, setCurrent] = useState<string | null>(null)
  const [side, setSide] = useState<SideMode | null>(null)
  const text = useDeferredValue(typed.trim())
  const counts = useRead('printing', 'counts', undefined)
  const pages = usePages('printing', 'log', { filter: text === '' ? filter : 'all', text })
  const row = pages.rows.find(({ id }) => id === current) ?? pages.rows[0] ?? null
  return {
    filter,
    choose: (next: ShownFilter) => {
      setFilter(next)
      setTyped('')
      setSide(null)
    },
    typed,
    type: setTyped,
    counts: counts.data,
    pages,
    row,
    point: setCurrent,
    side,
    open: (mode: SideMode, id?: string) => {
      if (id !== undefined) setCurrent(id)
      setSide(mode)
    },
    close: () => setSide(null),
  }
}

export type PrintLog = ReturnType<typeof usePrintLog>

/** What Enter does: answer what nobody else knows, print again what failed, else look. */
export const modeFor = (row: PrintRow): SideMode => {
  if (row.voided || !row.needsHand) return 'look'
  if (row.state === 'unknown') return 'answer'
  return row.state === 'failed' ? 'again' : 'look'
}

/** What never left the house, and what is void, is not printed again. */
export const mayPrintAgain = (row: PrintRow): boolean =>
  !row.voided && row.kind !== 'sample' && row.state !== 'queued' && row.state !== 'sending'
