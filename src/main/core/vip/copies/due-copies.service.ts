import type { DueItem } from '../../desk/desk.contract.ts'
import { daysBetween } from '../../kernel/business-date.ts'
import { type Caller, may } from '../../kernel/caller.ts'
import { todayOf } from '../eyes.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { copiesOut } from './copies.service.ts'

/** Copies that are not where they should be: not back in time, or with somebody who has left. */
export const dueCopies = (house: VipHouse) => ({
  permission: 'vip.approve' as const,
  due: async (_caller: unknown, most: number) => {
    const today = todayOf(house)
    const late = (await copiesOut(house)).filter(({ flags }) => flags.some((flag) => flag !== 'unseen'))
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

/** Copies that a post holds are counted by whoever stands there, at each change of shift. */
export const dueSights = (house: VipHouse) => ({
  permission: 'vip.study' as const,
  due: async (caller: Caller, most: number) => {
    const today = todayOf(house)
    // Desks write the handbook and posts read it: a post alone has copies of its own to count.
    const stands = may(caller, 'vip.readC1') && !may(caller, 'vip.propose')
    const unseen = stands ? (await copiesOut(house)).filter((one) => isUnseenAtPost(one, caller, today)) : []
    const items = unseen.map(
      ({ copy }): DueItem => ({
        ...{ kind: 'vip-sight', id: copy.id, at: copy.issuedAt ?? copy.madeAt, days: 0, late: false },
        ...{ zone: null, unitId: null, unit: '', place: copy.number, about: copy.holder },
      }),
    )
    return { items: items.slice(0, most), total: items.length }
  },
})

const isUnseenAtPost = (
  { copy }: Awaited<ReturnType<typeof copiesOut>>[number],
  { scope }: Caller,
  today: string,
): boolean =>
  copy.staffId === null &&
  (copy.state === 'issued' || copy.state === 'recalled') &&
  copy.sightedOn !== today &&
  copy.zones.some((zone) => scope.zones.includes(zone))
