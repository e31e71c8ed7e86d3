import type { ParcelTable } from '../database/tables/parcels.ts'
import { tail } from '../kernel/format.ts'
import type { IndexedRecord } from '../search/search.service.ts'
import { codeKeys, secretKeys, waybillKeys } from '../search/search-keys.ts'
import { Carrier, ParcelState } from './parcels.schema.contract.ts'
import { carrierNames, parcelStateNames } from './parcels.text.ts'

/** How a parcel is found and shown: by its place and codes while it waits, by its numbers for ever. */
export const parcelEntry = (row: ParcelTable, unit: string): IndexedRecord => {
  const waiting = row.closed_at === null
  const state = parcelStateNames[ParcelState.parse(row.state)]
  return {
    kind: 'parcel',
    recordId: row.id,
    unitId: row.unit_id,
    zone: row.zone,
    permission: 'parcel.list',
    title: `${carrierNames[Carrier.parse(row.carrier)]} ${tail(row.tracking_no)}`,
    unit,
    detail: waiting ? `${state} · ${row.shelf_no}` : state,
    keys: [
      ...waybillKeys(row.tracking_no, waiting ? 0 : 3),
      ...codeKeys(row.item_no, waiting ? 0 : 3),
      ...(waiting ? [...codeKeys(row.shelf_no), ...secretKeys(row.pickup_code, 'parcel.release')] : []),
    ],
  }
}
