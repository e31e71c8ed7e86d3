import { useState } from 'react'
import type { CarrierPattern, PickupPoint } from '#core/parcels/carriers/carriers.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

export type CarrierTab = 'patterns' | 'points'

/** What is open beside the list; `null` as its row is a new one. */
export type OpenRow =
  | { readonly at: 'none' }
  | { readonly at: 'pattern'; readonly row: CarrierPattern | null }
  | { readonly at: 'point'; readonly row: PickupPoint | null }

/** Number patterns and pickup points, and the one that is being changed. */
export const useCarriers = () => {
  const patterns = useRead('carriers', 'patterns', undefined)
  const points = useRead('carriers', 'points', undefined)
  const putPattern = useAct('carriers', 'putPattern')
  const putPoint = useAct('carriers', 'putPoint')
  const [tab, setTab] = useState<CarrierTab>('patterns')
  const [open, setOpen] = useState<OpenRow>({ at: 'none' })
  const [current, setCurrent] = useState<string | null>(null)
  return {
    tab,
    choose: (next: CarrierTab): void => {
      setTab(next)
      setOpen({ at: 'none' })
      setCurrent(null)
    },
    patterns: patterns.data ?? [],
    points: points.data ?? [],
    loading: tab === 'patterns' ? patterns.loading : points.loading,
    problem: patterns.problem ?? points.problem,
    open,
    show: setOpen,
    add: () => setOpen(tab === 'patterns' ? { at: 'pattern', row: null } : { at: 'point', row: null }),
    current,
    point: setCurrent,
    putPattern,
    putPoint,
    refresh: (): void => {
      patterns.refresh()
      points.refresh()
    },
  }
}

export type Carriers = ReturnType<typeof useCarriers>
