import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'

/** What is due today, whatever duty says so, and how full the shelves are. */
export const useWorkDesk = () => {
  const mayList = useMay('parcel.list')
  const today = useRead('desk', 'today', undefined)
  const counts = useRead('parcels', 'counts', undefined, { when: mayList })
  const settings = useRead('settings', 'read', undefined)
  return {
    mayList,
    counts: counts.data,
    due: today.data?.items ?? [],
    loading: today.loading,
    total: today.data?.total ?? 0,
    overdueDays: settings.data?.settings.overdueDays,
  }
}
