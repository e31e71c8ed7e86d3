import type { Reader } from '../../database/database.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { RetentionRule } from '../../people/holdings.house.ts'
import { entryFor, todayOf } from '../eyes.service.ts'
import type { vipContract } from '../vip.contract.ts'
import type { VipHouse } from '../vip.house.ts'
import { heldVipTexts as words } from '../vip-holdings.text.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

const KEPT_DAYS = 365

/** Counts that somebody opened a page, for whoever may read it at all. */
export const opened = async (house: VipHouse, { id }: Input<'opened'>, call: Call) => {
  await entryFor(house, house.database.reader, call.caller, id)
  const day = todayOf(house)
  await house.database.session(call, async (tx) => {
    await tx.q
      .insertInto('vip_opened')
      .values({ staff_id: call.caller.staffId, entry_id: id, opened_on: day, times: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['opened_on', 'staff_id', 'entry_id'])
          .doUpdateSet(({ eb }) => ({ times: eb('vip_opened.times', '+', 1) })),
      )
      .execute()
  })
  return {}
}

/** By reader: how many pages, how often, since a day. */
export const openedQuery = (db: Reader, since: string) =>
  db.q
    .selectFrom('vip_opened')
    .innerJoin('staff', 'staff.id', 'vip_opened.staff_id')
    .where('vip_opened.opened_on', '>=', since)
    .groupBy(['vip_opened.staff_id', 'staff.name', 'staff.role'])
    .select(['vip_opened.staff_id as staffId', 'staff.name', 'staff.role'])
    .select(({ fn }) => [
      fn.sum<number>('vip_opened.times').as('times'),
      fn.count<number>('vip_opened.entry_id').distinct().as('entries'),
    ])

export const openedRule: RetentionRule = {
  key: 'vip-opened',
  ...words.opened,
  keepDays: KEPT_DAYS,
  tables: ['vip_opened'],
  waiting: async (db, { date }) =>
    Number(
      (
        await db.q
          .selectFrom('vip_opened')
          .where('opened_on', '<', date)
          .select(({ fn }) => fn.countAll<number>().as('rows'))
          .executeTakeFirstOrThrow()
      ).rows,
    ),
  runIn: async (tx, { date }, most) => {
    const rows = await tx.q
      .selectFrom('vip_opened')
      .select(['staff_id', 'entry_id', 'opened_on'])
      .where('opened_on', '<', date)
      .limit(most)
      .execute()
    for (const row of rows)
      await tx.q
        .deleteFrom('vip_opened')
        .where('staff_id', '=', row.staff_id)
        .where('entry_id', '=', row.entry_id)
        .where('opened_on', '=', row.opened_on)
        .execute()
    return rows.length
  },
}
