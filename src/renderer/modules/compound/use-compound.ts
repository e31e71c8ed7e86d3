import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { usePages, useRead } from '../../client/use-read.ts'

const stepper = (ids: readonly string[], opened: string | null, go: (unitId: string) => void) => {
  const at = opened === null ? -1 : ids.indexOf(opened)
  if (at < 0) return undefined
  return (by: 1 | -1): void => {
    const next = ids[at + by]
    if (next !== undefined) go(next)
  }
}

/** The homes of the compound, zone by zone; the one that is open stands in the address. */
export const useCompound = () => {
  const [search, setSearch] = useSearchParams()
  const [zone, setZone] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const overview = useRead('compound', 'overview', undefined)
  const pages = usePages('compound', 'units', zone === null ? {} : { zone })
  const opened = search.get('unit')
  const shown = current ?? opened ?? pages.rows[0]?.id ?? null
  return {
    zones: overview.data?.zones ?? [],
    zone,
    chooseZone: (next: string | null) => {
      setZone(next)
      setCurrent(null)
    },
    pages,
    current: shown,
    point: setCurrent,
    opened,
    open: (unitId: string) => {
      setCurrent(unitId)
      setSearch({ unit: unitId })
    },
    close: () => setSearch({}, { replace: true }),
    /** From the open home to its neighbour on the list; undefined where the list does not hold it. */
    step: stepper(
      pages.rows.map(({ id }) => id),
      opened,
      (unitId) => {
        setCurrent(unitId)
        setSearch({ unit: unitId }, { replace: true })
      },
    ),
  }
}

export type Compound = ReturnType<typeof useCompound>
