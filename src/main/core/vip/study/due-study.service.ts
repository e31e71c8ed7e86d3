import type { DueItem } from '../../desk/desk.contract.ts'
import { daysBetween } from '../../kernel/business-date.ts'
import type { Caller } from '../../kernel/caller.ts'
import { todayOf } from '../eyes.service.ts'
import { selectOpenSittings } from '../tests/tests.repository.ts'
import type { VipHouse } from '../vip.house.ts'
import { cardsDue, editionUnread } from './study.service.ts'

/** One's own: faces to look at today, an edition to sign for, a test to sit. */
export const dueStudy = (house: VipHouse) => ({
  permission: 'vip.study' as const,
  due: async (caller: Caller, most: number) => {
    const items = [
      ...(await cardItems(house, caller)),
      ...(await editionItems(house, caller)),
      ...(await testItems(house, caller)),
    ]
    return { items: items.slice(0, most), total: items.length }
  },
})

const item = (house: VipHouse, kind: DueItem['kind'], id: string, more: Partial<DueItem>): DueItem => ({
  // Since the desk opened: before what came in today.
  ...{
    kind,
    id,
    at: Date.parse(`${todayOf(house)}T00:00:00Z`),
    days: 0,
    late: false,
    zone: null,
    unitId: null,
  },
  ...{ unit: '', place: '', about: '' },
  ...more,
})

const cardItems = async (house: VipHouse, caller: Caller): Promise<readonly DueItem[]> => {
  const cards = await cardsDue(house, caller)
  return cards === 0 ? [] : [item(house, 'vip-study', 'cards', { about: String(cards) })]
}

const editionItems = async (house: VipHouse, caller: Caller): Promise<readonly DueItem[]> => {
  const edition = await editionUnread(house, caller)
  return edition === null ? [] : [item(house, 'vip-read', edition.id, { about: edition.number })]
}

const testItems = async (house: VipHouse, caller: Caller): Promise<readonly DueItem[]> => {
  const today = todayOf(house)
  return (await selectOpenSittings(house.database.reader, caller.staffId)).map(({ id, number, dueOn }) =>
    item(house, 'vip-test', id, {
      ...{ place: number, about: dueOn, late: dueOn < today },
      days: Math.max(0, daysBetween(dueOn, today)),
    }),
  )
}
