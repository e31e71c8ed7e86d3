import { useState } from 'react'
import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { useRead } from '../../client/use-read.ts'

export type Aside =
  | { readonly at: 'none' }
  | { readonly at: 'publish' }
  | { readonly at: 'make' }
  | { readonly at: 'copy'; readonly id: string }

/** Editions and the copies of the chosen one. */
export const useCopies = () => {
  const editions = useRead('vipCopies', 'editions', undefined)
  const [chosen, setChosen] = useState<string | null>(null)
  const [aside, setAside] = useState<Aside>({ at: 'none' })
  const edition = editions.data?.find(({ id }) => id === chosen) ?? editions.data?.[0] ?? null
  const copies = useRead('vipCopies', 'copies', { editionId: edition?.id ?? '-' }, { when: edition !== null })
  const rows: readonly Copy[] = edition === null ? [] : (copies.data ?? [])
  const opened = aside.at === 'copy' ? rows.find(({ id }) => id === aside.id) : undefined
  return {
    editions: editions.data ?? [],
    problem: editions.problem ?? copies.problem,
    loading: editions.loading || (edition !== null && copies.loading),
    edition,
    choose: (id: string) => {
      setChosen(id)
      setAside({ at: 'none' })
    },
    rows,
    aside,
    show: setAside,
    opened,
  }
}
