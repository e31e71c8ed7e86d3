import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { usePages, useRead } from '../../client/use-read.ts'

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
    open: (unitId: string) => setSearch({ unit: unitId }, { replace: true }),
    close: () => setSearch({}, { replace: true }),
  }
}

export type Compound = ReturnType<typeof useCompound>

/** Who lives in a home, and what waits for them. */
export const useHousehold = (unitId: string) => {
  const mayRelease = useMay('parcel.release')
  const mayReveal = useMay('person.reveal')
  const household = useRead('people', 'household', { unitId })
  const parcels = useRead('parcels', 'ofUnit', { unitId }, { when: mayRelease })
  const reveal = useAct('people', 'reveal')
  const showPhone =
    (personId: string) =>
    async (reason: string): Promise<string> => {
      const answer = await reveal.act({ personId, field: 'phone', reason })
      if (answer.ok) return answer.value.value
      throw new Error(answer.problem.message)
    }
  return {
    data: household.data,
    problem: household.problem,
    waiting: parcels.data?.waiting ?? [],
    mayRelease,
    ...(mayReveal ? { showPhone } : {}),
  }
}
