import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'

const DUE = 8

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
    overdueDays: settings.data?.settings.overdueDays,
  }
}
