import { useState } from 'react'
import type { HistoryKind, PastItem } from '#core/compound/compound.contract.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

const A_SCREEN = 30
const MOST = 200

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
  const [size, setSize] = useState(A_SCREEN)
  const [beside, setBeside] = useState<Beside>({ at: 'due' })
  const file = useRead('people', 'file', { unitId })
  const history = useRead(
    'compound',
    'unitHistory',
    { unitId, size, ...(kind === null ? {} : { kind }) },
    { keep: true },
  )
  const reveal = useAct('people', 'reveal')
  const show = (personId: string, field: 'phone' | 'idNumber') => async (reason: string) => {
    const answer = await reveal.act({ personId, field, reason })
    if (answer.ok) return answer.value.value
    throw new Error(answer.problem.message)
  }
  const past: readonly PastItem[] = history.data?.past ?? []
  return {
    data: file.data,
    problem: file.problem ?? history.problem,
    kinds: history.data?.kinds ?? [],
    kind,
    chooseKind: setKind,
    waiting: history.data?.waiting ?? [],
    past,
    more: history.data?.more && size < MOST ? () => setSize(MOST) : undefined,
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
