import { refuse } from '../kernel/errors.ts'
import type { PriceList, ServiceClass } from './price-list.contract.ts'
import { leftOf, price, priceKeyOf, sheetsOf, unitsOf } from './print-desk.rules.ts'
import type { QuotaLeft, Quote, Work } from './print-desk.schema.contract.ts'
import { quotaOfZone } from './usual-prices.ts'

export interface Asked extends Work {
  readonly class: ServiceClass
  readonly zone: string | null
}

/** The classes that a home's zone gives, and what the home has used of them in this month; a visitor has none. */
export const quotasLeft = (
  { content }: PriceList,
  zone: string | null,
  used: ReadonlyMap<string, number>,
): readonly QuotaLeft[] => {
  if (zone === null) return []
  const quota = quotaOfZone(content, zone)
  return (['contracted', 'welfare'] as const)
    .filter((each) => quota[each] !== 0)
    .map((each) => ({ class: each, perMonth: quota[each], used: used.get(each) ?? 0 }))
}

/**
 * What a job costs by a list, with what is left of the month.
 * @throws Refusal SERVICE_NOT_OFFERED, CLASS_NOT_OF_ZONE
 */
export const quoteBy = (list: PriceList, asked: Asked, quotas: readonly QuotaLeft[]): Quote => {
  const key = priceKeyOf(asked) ?? refuse('SERVICE_NOT_OFFERED')
  const fenEach = list.content.prices[key] ?? refuse('SERVICE_NOT_OFFERED')
  const quota = quotas.find((each) => each.class === asked.class) ?? null
  if (asked.class !== 'paid' && quota === null) return refuse('CLASS_NOT_OF_ZONE')
  const units = unitsOf(asked)
  const left = quota === null ? null : leftOf(quota.perMonth, quota.used)
  const priced = price({ ...asked, units, left, fenEach })
  return {
    units,
    sheets: sheetsOf(asked),
    class: asked.class,
    ...priced,
    fenEach,
    priceList: list.version,
    quota,
    signatureNeeded: priced.amountFen > 0 && priced.amountFen >= list.content.signFromFen,
  }
}
