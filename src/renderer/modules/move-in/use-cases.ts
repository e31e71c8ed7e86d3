import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { CaseFilter } from '#core/move-in/move-in.contract.ts'
import { usePages, useRead } from '../../client/use-read.ts'

/** The lists of the day: one at a time, the clerk's place in it kept. */
export const useCases = () => {
  const [search, setSearch] = useSearchParams()
  const filter = CaseFilter.safeParse(search.get('list')).data ?? 'day'
  const [current, setCurrent] = useState<string | null>(null)
  const counts = useRead('moveIn', 'counts', {}, { keep: true })
  const pages = usePages('moveIn', 'list', { filter })
  return {
    filter,
    choose: (next: CaseFilter) => setSearch({ list: next }, { replace: true }),
    counts: counts.data,
    pages,
    current: pages.rows.some(({ id }) => id === current) ? current : (pages.rows[0]?.id ?? null),
    point: setCurrent,
  }
}

export type Cases = ReturnType<typeof useCases>
