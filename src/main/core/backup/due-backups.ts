import type { DueItems } from '../desk/desk.service.ts'
import { businessDateOf, daysBetween } from '../kernel/business-date.ts'
import type { BackupWarning } from './backup.contract.ts'
import type { BackupHouse } from './backup.house.ts'
import { stateOf } from './backup.service.ts'

/** What a person has to fetch or look into; the rest the house does by itself, or the badge says. */
const asks: readonly BackupWarning[] = ['old', 'failing', 'proofFailed', 'awayOld', 'overBudget']

/** One line on the work desk of who may back up: plug the disk in, look at what failed. */
export const dueBackups = (house: BackupHouse): DueItems => ({
  permission: 'backup.run',
  due: async () => {
    const { warning, places, lastAt } = await stateOf(house, false)
    if (warning === null || !asks.includes(warning)) return { items: [], total: 0 }
    const away = places.filter(({ kind }) => kind !== 'local').map((place) => place.lastAt ?? 0)
    const now = house.clock.now()
    const at = (warning === 'awayOld' ? Math.max(0, ...away) : lastAt) || now
    const { timeZone } = house.settings.current()
    const item = {
      kind: 'backup' as const,
      id: warning,
      at,
      days: daysBetween(businessDateOf(at, timeZone), businessDateOf(now, timeZone)),
      late: warning !== 'overBudget',
      zone: null,
      unitId: null,
      unit: '',
      place: '',
      about: warning,
    }
    return { items: [item], total: 1 }
  },
})
