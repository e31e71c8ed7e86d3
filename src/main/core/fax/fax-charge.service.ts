import type { Tx } from '../database/database.ts'
import type { PayMethod } from '../print-desk/ledger.contract.ts'
import { chargeIn, pricesNow } from '../print-desk/ledger.service.ts'
import type { PriceKey } from '../print-desk/price-list.contract.ts'
import { isCentres } from './whose.service.ts'

interface Charged {
  readonly id: string
  readonly fax_no: string
  readonly unit_id: string | null
  readonly zone: string | null
  readonly department: string
}

/** An owner pays by the page and the kind of line; the centre's own faxes cost nobody anything. */
export const chargeFaxIn = async (
  tx: Tx,
  fax: Charged,
  item: 'faxOut' | 'faxIn',
  asked: { readonly priceKey: PriceKey; readonly pages: number; readonly method: PayMethod },
): Promise<number> => {
  if (isCentres(fax)) return 0
  const list = await pricesNow(tx, tx.now)
  const charge = await chargeIn(tx, {
    recordId: fax.id,
    duty: 'fax',
    recordNo: fax.fax_no,
    item,
    unitId: fax.unit_id,
    zone: fax.zone,
    class: 'paid',
    units: asked.pages,
    freeUnits: 0,
    fenEach: list.content.prices[asked.priceKey] ?? 0,
    priceList: list.version,
    method: asked.method,
  })
  return charge.amount_fen
}
