import type { Reader, Tx } from '../database/database.ts'
import { PriceContent, type PriceList } from './price-list.contract.ts'
import { usualPrices } from './usual-prices.ts'

const lists = (db: Reader) =>
  db.q
    .selectFrom('price_list')
    .leftJoin('staff', 'staff.id', 'price_list.published_by')
    .select([
      'price_list.version',
      'price_list.from_at as fromAt',
      'price_list.note',
      'price_list.content',
      'staff.name as publishedBy',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof lists>['execute']>>[number]

const listOf = ({ content, publishedBy, ...row }: Row): PriceList => ({
  ...row,
  publishedBy: publishedBy ?? '',
  content: PriceContent.parse(JSON.parse(content)),
})

/** The list that holds at a moment: of those that have begun, the one that began last. */
export const priceListAt = async (db: Reader, at: number): Promise<PriceList> => {
  const row = await lists(db)
    .where('price_list.from_at', '<=', at)
    .orderBy('price_list.from_at', 'desc')
    .orderBy('price_list.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? usualPrices : listOf(row)
}

/** Every list, the newest first. There are few, however many years pass. */
export const allPriceLists = async (db: Reader): Promise<readonly PriceList[]> =>
  (await lists(db).orderBy('price_list.version', 'desc').execute()).map(listOf)

export const newestVersion = async (db: Reader): Promise<number> => {
  const row = await db.q
    .selectFrom('price_list')
    .select((each) => each.fn.max<number | null>('version').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}

export const insertPriceList = async (
  tx: Tx,
  list: Pick<PriceList, 'version' | 'fromAt' | 'note' | 'content'>,
): Promise<void> => {
  await tx.q
    .insertInto('price_list')
    .values({
      version: list.version,
      from_at: list.fromAt,
      published_at: tx.now,
      published_by: tx.call.caller.staffId,
      note: list.note,
      content: JSON.stringify(list.content),
    })
    .execute()
}
