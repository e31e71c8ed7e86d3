import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { feesContract } from './fees.contract.ts'
import type { FeesHouse } from './fees.house.ts'
import type { Tariff } from './fees.schema.contract.ts'
import { putTariff, selectTariffs } from './tariffs.repository.ts'

type Input = Parameters<Handlers<typeof feesContract>['saveTariff']>[0]

export const tariffs = async ({ database, settings }: FeesHouse) => ({
  tariffs: [...(await selectTariffs(database.reader))],
  prepayMonths: settings.current().prepayMonths,
})

export const saveTariff = ({ database }: FeesHouse, input: Input, call: Call) =>
  database.command(call, input, async (tx) => {
    const { commandId: _, id, revision, ...wanted } = input
    const known = await selectTariffs(tx)
    const before = id === undefined ? null : (known.find((one) => one.id === id) ?? refuse('NOT_FOUND'))
    if (before !== null && before.revision !== revision) refuse('CONFLICT', { revision: before.revision })
    const after: Tariff = {
      ...wanted,
      id: before?.id ?? tx.id(),
      revision: before === null ? 0 : revision + 1,
    }
    await putTariff(tx, after)
    tx.audit({ record: { kind: 'fee-tariff', id: after.id }, before, after })
    tx.changed('fees', after.id)
    return { id: after.id, revision: after.revision }
  })

/** The prices with which a compound begins; the caller audits the founding. */
export const priceTariffsIn = async (
  tx: Tx,
  prices: Readonly<Record<string, Partial<Pick<Tariff, 'price' | 'payee' | 'refundRule' | 'refundDays'>>>>,
): Promise<void> => {
  for (const tariff of await selectTariffs(tx)) {
    const priced = prices[tariff.id]
    if (priced) await putTariff(tx, { ...tariff, ...priced, revision: tariff.revision + 1 })
  }
}
