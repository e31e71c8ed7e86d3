import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'

/** A centre that hands over a whole building in a day meets fewer. */
const DAY_AT_MOST = 200

/** What is due today, whatever duty says so, and how full the shelves are. */
export const useWorkDesk = () => {
  const mayList = useMay('parcel.list')
  const mayMove = useMay('movein.work')
  const mayShift = useMay('shift.open')
  const moving = useRead('moveIn', 'list', { filter: 'day', size: DAY_AT_MOST }, { when: mayMove })
  const today = useRead('desk', 'today', undefined)
  const counts = useRead('parcels', 'counts', undefined, { when: mayList })
  const settings = useRead('settings', 'read', undefined)
  return {
    mayList,
    mayShift,
    moving: moving.data?.rows ?? [],
    counts: counts.data,
    due: today.data?.items ?? [],
    loading: today.loading,
    total: today.data?.total ?? 0,
    overdueDays: settings.data?.settings.overdueDays,
  }
}
