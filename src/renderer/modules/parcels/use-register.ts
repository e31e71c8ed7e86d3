import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ListFilter, type Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { useToday } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import type { DayRange } from '../../ui/day-range.tsx'

/** The register: one filter at a time, its rows in pages, and the sheet that goes on file. */
export const useRegister = () => {
  const today = useToday()
  const [search] = useSearchParams()
  const asked = ListFilter.safeParse(search.get('filter'))
  const [filter, setFilter] = useState<ListFilter>(asked.success ? asked.data : 'waiting')
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const [current, setCurrent] = useState<string | null>(search.get('item'))
  const [assigning, setAssigning] = useState<Parcel | null>(null)
  const range = chosen ?? { from: today, to: today }
  const counts = useRead('parcels', 'counts', undefined)
  const pages = usePages('parcels', 'list', filter === 'collected' ? { filter, ...range } : { filter })
  const shown = pages.rows.some(({ id }) => id === current) ? current : (pages.rows[0]?.id ?? null)
  return {
    filter,
    choose: (next: ListFilter) => {
      setFilter(next)
      setAssigning(null)
    },
    range,
    setRange: setChosen,
    counts: counts.data,
    pages,
    current: shown,
    point: setCurrent,
    assigning,
    assign: setAssigning,
  }
}

export type Register = ReturnType<typeof useRegister>
