import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { JobFilter } from '#core/print-desk/print-desk.schema.contract.ts'
import { useToday } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import type { DayRange } from '../../ui/day-range.tsx'

/** The register of jobs: one filter at a time, its rows in pages, and the row that is being dealt with. */
export const useJobRegister = () => {
  const today = useToday()
  const [search] = useSearchParams()
  const asked = JobFilter.safeParse(search.get('filter'))
  const [filter, setFilter] = useState<JobFilter>(asked.success ? asked.data : 'today')
  const [chosen, setChosen] = useState<DayRange | null>(null)
  const [current, setCurrent] = useState<string | null>(search.get('item'))
  const [open, setOpen] = useState(false)
  const range = chosen ?? { from: today, to: today }
  const counts = useRead('printDesk', 'counts', undefined)
  const pages = usePages('printDesk', 'list', filter === 'days' ? { filter, ...range } : { filter })
  const row = pages.rows.find(({ id }) => id === current) ?? pages.rows[0] ?? null
  return {
    today,
    filter,
    choose: (next: JobFilter) => {
      setFilter(next)
      setOpen(false)
    },
    range,
    setRange: setChosen,
    counts: counts.data,
    pages,
    row,
    point: setCurrent,
    open: open && row !== null,
    show: setOpen,
  }
}

export type JobRegister = ReturnType<typeof useJobRegister>
