import { useQuery } from '@tanstack/react-query'
import type { Parcel } from '#core/parcels/parcels.contract.ts'
import { useMay } from '../../app/session.tsx'
import type { Client } from '../../client/client.ts'
import { useClient } from '../../client/client-context.tsx'
import { useRead } from '../../client/use-read.ts'
import { type Ages, agesOf } from './ages.ts'

const PAGE = 200
const PAGES = 5
const DUE = 8

/** A thousand parcels are more than any shelf holds; the bar does not read further. */
const waitingParcels = async (client: Client, signal: AbortSignal): Promise<readonly Parcel[]> => {
  const rows: Parcel[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page += 1) {
    const answer: Awaited<ReturnType<Client['parcels']['list']>> = await client.parcels.list(
      { filter: 'waiting', size: PAGE, ...(after === null ? {} : { after }) },
      { signal },
    )
    rows.push(...answer.rows)
    after = answer.next
    if (after === null) break
  }
  return rows
}

const useAges = (may: boolean): Ages | null => {
  const client = useClient()
  const { data } = useQuery({
    queryKey: ['parcels', 'ages'],
    queryFn: ({ signal }) => waitingParcels(client, signal).then(agesOf),
    enabled: may,
  })
  return data ?? null
}

/** What is due today: overdue parcels first, then those without an addressee. */
export const useWorkDesk = () => {
  const mayList = useMay('parcel.list')
  const counts = useRead('parcels', 'counts', undefined, { when: mayList })
  const overdue = useRead('parcels', 'list', { filter: 'overdue', size: DUE }, { when: mayList })
  const unclaimed = useRead('parcels', 'list', { filter: 'unclaimed', size: DUE }, { when: mayList })
  const settings = useRead('settings', 'read', undefined)
  const due = [...(overdue.data?.rows ?? []), ...(unclaimed.data?.rows ?? [])]
    .filter((parcel, index, all) => all.findIndex(({ id }) => id === parcel.id) === index)
    .toSorted((a, b) => a.receivedAt - b.receivedAt)
    .slice(0, DUE)
  const all = (counts.data?.overdue ?? 0) + (counts.data?.unclaimed ?? 0)
  return {
    mayList,
    counts: counts.data,
    due,
    loading: mayList && (overdue.loading || unclaimed.loading),
    moreDue: Math.max(0, all - due.length),
    ages: useAges(mayList),
    overdueDays: settings.data?.settings.overdueDays,
  }
}
