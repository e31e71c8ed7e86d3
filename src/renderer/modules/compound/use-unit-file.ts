import { useState } from 'react'
import type { HistoryKind } from '#core/compound/compound.contract.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { usePages, useRead } from '../../client/use-read.ts'

const A_SCREEN = 30

/** What stands beside the file: nothing but what is due, or a form. */
export type Beside =
  | { readonly at: 'due' }
  | { readonly at: 'add' }
  | { readonly at: 'correct'; readonly personId: string }
  | { readonly at: 'shares' }
  | { readonly at: 'vehicle' }
  | { readonly at: 'consent' }

/** Everything on one home's page. */
export const useUnitFile = (unitId: string) => {
  const mayRelease = useMay('parcel.release')
  const mayReveal = useMay('person.reveal')
  const mayEdit = useMay('person.edit')
  const [kind, setKind] = useState<HistoryKind | null>(null)
  const [beside, setBeside] = useState<Beside>({ at: 'due' })
  const file = useRead('people', 'file', { unitId })
  const waits = useRead('compound', 'unitWaiting', { unitId })
  const history = usePages(
    'compound',
    'unitHistory',
    { unitId, ...(kind === null ? {} : { kind }) },
    A_SCREEN,
  )
  const reveal = useAct('people', 'reveal')
  const show = (personId: string, field: 'phone' | 'idNumber') => async (reason: string) => {
    const answer = await reveal.act({ personId, field, reason })
    if (answer.ok) return answer.value.value
    throw new Error(answer.problem.message)
  }
  return {
    data: file.data,
    problem: file.problem ?? waits.problem ?? history.problem,
    kinds: waits.data?.kinds ?? [],
    kind,
    chooseKind: setKind,
    waiting: waits.data?.waiting ?? [],
    past: history.rows,
    more: history.hasMore ? history.more : undefined,
    mayRelease,
    mayEdit,
    ...(mayReveal ? { show } : {}),
    beside,
    open: setBeside,
    close: () => setBeside({ at: 'due' }),
  }
}

export type UnitFile = ReturnType<typeof useUnitFile>
export type Occupant = NonNullable<UnitFile['data']>['people'][number]
