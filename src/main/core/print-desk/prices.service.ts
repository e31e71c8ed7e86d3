import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { allPriceLists, insertPriceList, newestVersion, priceListAt } from './price-lists.repository.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

export const prices = async ({ database: { reader }, clock }: PrintDeskHouse) => {
  const now = clock.now()
  const [current, all] = [await priceListAt(reader, now), await allPriceLists(reader)]
  return {
    current,
    coming: all.find(({ fromAt }) => fromAt > now) ?? null,
    earlier: all.filter(({ version, fromAt }) => version !== current.version && fromAt <= now),
  }
}

/** A list is never changed: a new one follows it, and every charge names the one by which it was made. */
export const publishPrices = (house: PrintDeskHouse, input: Input<'publishPrices'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const newest = await newestVersion(tx)
    if (newest !== input.basedOn) return refuse('PRICE_LIST_MOVED', { version: newest })
    const fromAt = input.fromAt ?? tx.now
    if (fromAt < tx.now) return refuse('PRICE_LIST_IN_THE_PAST')
    const list = { version: newest + 1, fromAt, note: input.note, content: input.content }
    await insertPriceList(tx, list)
    tx.audit({ record: { kind: 'price-list', id: String(list.version) }, after: list })
    tx.changed('printDesk', `prices-${list.version}`)
    return { version: list.version }
  })
