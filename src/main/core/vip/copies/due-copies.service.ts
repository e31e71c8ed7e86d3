import type { DueItem } from '../../desk/desk.contract.ts'
import { daysBetween } from '../../kernel/business-date.ts'
import { todayOf } from '../eyes.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { copiesOut } from './copies.service.ts'

/** Copies that are not where they should be: not back in time, or with somebody who has left. */
export const dueCopies = (house: VipHouse) => ({
  permission: 'vip.approve' as const,
  due: async (_caller: unknown, most: number) => {
    const today = todayOf(house)
    const late = (await copiesOut(house)).filter(
      ({ flags }) => flags.includes('overdue') || flags.includes('holderGone'),
    )
    const items = late.map(
      ({ copy, flags }): DueItem => ({
        kind: 'vip-copy',
        id: copy.id,
        at: copy.issuedAt ?? copy.madeAt,
        days: copy.recallBy === null ? 0 : Math.max(0, daysBetween(copy.recallBy, today)),
        late: true,
        zone: null,
        unitId: null,
        unit: '',
        place: copy.number,
        about: flags.includes('overdue') ? copy.holder : copy.post,
      }),
    )
    return { items: items.toSorted((a, b) => a.at - b.at).slice(0, most), total: items.length }
  },
})
