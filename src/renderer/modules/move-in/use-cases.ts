import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { BusinessDate } from '#core/kernel/schema.ts'
import { CaseFilter } from '#core/move-in/move-in.contract.ts'
import { useToday } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import { casesText } from './cases-page.text.ts'

/** The lists of the day: one at a time, the clerk's place in it kept. */
export const useCases = () => {
  const [search, setSearch] = useSearchParams()
  const filter = CaseFilter.safeParse(search.get('list')).data ?? 'day'
  const [current, setCurrent] = useState<string | null>(null)
  const date = BusinessDate.safeParse(search.get('date')).data
  const today = useToday()
  const asked = date === undefined ? {} : { date }
  const counts = useRead('moveIn', 'counts', asked, { keep: true })
  const pages = usePages('moveIn', 'list', { filter, ...asked })
  return {
    filter,
    choose: (next: CaseFilter) => setSearch({ list: next, ...asked }, { replace: true }),
    /** The day whose appointments are listed; today when none was chosen. */
    date,
    day: date === undefined || date === today ? casesText.today : casesText.dayOf(date),
    chooseDay: (day: string) => setSearch({ list: 'day', date: day }, { replace: true }),
    counts: counts.data,
    pages,
    current: pages.rows.some(({ id }) => id === current) ? current : (pages.rows[0]?.id ?? null),
    point: setCurrent,
  }
}

export type Cases = ReturnType<typeof useCases>
