import { useState } from 'react'
import type { CountLine, CountMoment } from '#core/shifts/shifts.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import type { ScanKind } from '../../ui/scan-banner.tsx'
import { shiftText } from './shift-page.text.ts'

const { scan: scanWords } = shiftText

export interface ScanSaid {
  readonly kind: ScanKind
  readonly title: string
  readonly detail: string
}

const kinds = { seen: 'ok', again: 'duplicate', extra: 'stop', unknown: 'unknown' } as const

/** The shift of this desk, its count and what is passed on. */
export const useShift = () => {
  const current = useRead('shifts', 'current', undefined)
  const count = current.data?.count ?? null
  const counting = count !== null && !count.finished
  const lines = useRead('shifts', 'lines', { countId: count?.id ?? '' }, { when: count !== null, keep: true })
  const open = useAct('shifts', 'open')
  const close = useAct('shifts', 'close')
  const beginCount = useAct('shifts', 'beginCount')
  const tick = useAct('shifts', 'tick')
  const scan = useAct('shifts', 'scan')
  const finish = useAct('shifts', 'finishCount')
  const [said, setSaid] = useState<ScanSaid | null>(null)
  const byScan = useRead('settings', 'read', undefined).data?.settings.parcelCount === 'scan'
  const shift = current.data?.shift ?? null
  const acts = [open, close, beginCount, tick, scan, finish]
  return {
    ...{ shift, count, counting, said, byScan },
    notes: current.data?.notes ?? [],
    lines: count === null ? [] : (lines.data ?? []),
    loading: current.loading,
    problem: (current.problem ?? acts.map((act) => act.problem).find((problem) => problem !== null))?.message,
    busy: acts.some((act) => act.busy),
    open: () => open.act({}),
    close: async (uncounted: string) =>
      shift === null ? null : close.act({ shiftId: shift.id, revision: shift.revision, uncounted }),
    beginCount: async (moment: CountMoment) => {
      setSaid(null)
      if (shift !== null) await beginCount.act({ shiftId: shift.id, moment })
    },
    tick: async (items: readonly Pick<CountLine, 'kind' | 'itemId'>[], seen: boolean) => {
      if (count !== null)
        await tick.act({
          countId: count.id,
          seen,
          items: items.map(({ kind, itemId }) => ({ kind, itemId })),
        })
    },
    scan: async (code: string) => {
      if (count === null) return null
      const answer = await scan.act({ countId: count.id, code })
      if (!answer.ok) return null
      const { outcome, place, about } = answer.value
      const title = outcome === 'seen' || outcome === 'again' ? scanWords[outcome](place) : scanWords[outcome]
      setSaid({
        kind: kinds[outcome],
        title,
        detail: [about, place].filter((word) => word !== '').join(' · '),
      })
      return kinds[outcome]
    },
    finish: async (account: string) => {
      setSaid(null)
      return count === null ? null : finish.act({ countId: count.id, account })
    },
  }
}

export type Shift = ReturnType<typeof useShift>
