import type { Reader, Tx } from '../../database/database.ts'
import type { ParcelConsentTable } from '../../database/tables/parcels.ts'
import { type ConsentBasis, ItemKind } from '../item-kinds.contract.ts'
import { flagsOf } from '../places.rules.ts'

export const consentsPending = async (db: Reader, unitId: string) => {
  const rows = await db.q
    .selectFrom('parcel')
    .select(['id', 'kind', 'flags', 'declared_fen as declaredFen'])
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .where('consent', 'in', ['pending', 'courierSaid'])
    .execute()
  return rows.map(({ kind, flags, ...row }) => ({
    ...row,
    kind: ItemKind.parse(kind),
    flags: flagsOf(flags),
  }))
}

export const setConsent = (tx: Tx, ids: readonly string[], consent: ConsentBasis) =>
  tx.q
    .updateTable('parcel')
    .set({ consent })
    .where('id', 'in', [...ids])
    .execute()

/** What was asked and answered about an item is never written over: each try is a row. */
export const insertConsents = (tx: Tx, rows: readonly ParcelConsentTable[]) =>
  tx.q
    .insertInto('parcel_consent')
    .values([...rows])
    .execute()
