import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useToday } from '../../app/when.ts'
import type { DayRange } from '../../ui/day-range.tsx'

/** What a fax register keeps for itself: its filter, its days, the row at hand, and what stands beside it. */
export const useFaxList = <Filter extends string>(filters: readonly Filter[], first: Filter) => {
  const today = useToday()
  const [search] = useSearchParams()
  const asked = filters.find((each) => each === search.get('filter'))
  const item = search.get('item')
  const [filter, setFilter] = useState<Filter>(asked ?? first)
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const [current, setCurrent] = useState<string | null>(item)
  const [beside, setBeside] = useState<'none' | 'row' | 'form'>(item === null ? 'none' : 'row')
  return {
    today,
    filter,
    choose: (next: Filter) => {
      setFilter(next)
      setBeside('none')
    },
    range: chosen ?? { from: today, to: today },
    setRange: setChosen,
    current,
    point: setCurrent,
    beside,
    open: (id: string) => {
      setCurrent(id)
      setBeside('row')
    },
    add: () => setBeside('form'),
    close: () => setBeside('none'),
  }
}
