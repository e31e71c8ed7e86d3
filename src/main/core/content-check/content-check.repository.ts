import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { HardRule } from '../kernel/content/check.ts'

export const countRefusal = async (tx: Tx, rule: HardRule): Promise<void> => {
  await tx.q
    .insertInto('content_refusal')
    .values({ rule, day: tx.businessDate, times: 1 })
    .onConflict((conflict) => conflict.columns(['day', 'rule']).doUpdateSet({ times: sql`times + 1` }))
    .execute()
}

export const refusalsBetween = async (
  reader: Reader,
  from: string,
  to: string,
): Promise<readonly { readonly rule: HardRule; readonly day: string; readonly times: number }[]> =>
  reader.q
    .selectFrom('content_refusal')
    .select(['rule', 'day', 'times'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('rule')
    .execute()
