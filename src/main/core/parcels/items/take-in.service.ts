import { findUnitIn } from '../../compound/compound.service.ts'
import type { Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { insertRecordsIn } from '../../search/search.service.ts'
import { arriveIn } from '../arrive.service.ts'
import { arrivedRow, parcelCounter, plainGoods, stepRow } from '../parcel-rows.ts'
import { parcelEntry } from '../parcel-search.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { insertParcels, insertSteps, openPlace } from '../parcels.repository.ts'
import { normaliseTrackingNo } from '../parcels.rules.ts'
import type { itemsContract } from './items.contract.ts'

type Input<K extends keyof typeof itemsContract> = Parameters<Handlers<typeof itemsContract>[K]>[0]

const numberOf = (typed: string | undefined): string | null =>
  typed === undefined ? null : (normaliseTrackingNo(typed) ?? refuse('TRACKING_NO_UNREADABLE'))

const requireNotHere = async (tx: Tx, trackingNo: string | null): Promise<void> => {
  const open = trackingNo === null ? undefined : await openPlace(tx, trackingNo)
  if (open !== undefined) refuse('PARCEL_ALREADY_HERE', open)
}

/** What no courier scans: letters by count, things left for somebody, what waits for its carrier. */
export const takeIn = (house: ParcelsHouse, input: Input<'takeIn'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const trackingNo = numberOf(input.trackingNo)
    await requireNotHere(tx, trackingNo)
    const unit = (await findUnitIn(tx, input.unitId)) ?? refuse('NOT_FOUND')
    const { kind, flags, pieces, sender, placeNote } = input
    return arriveIn(house, tx, {
      ...{ trackingNo, unit, carrier: input.carrier, sizeClass: input.sizeClass },
      ...{ personId: input.personId, nameOnLabel: input.name },
      goods: { ...plainGoods, kind, flags, pieces, sender, placeNote },
      ...(input.own === undefined ? {} : { own: input.own }),
    })
  })

/** The visit stays in the register, closed as it begins: the courier took the item away again. */
export const refuseItem = (house: ParcelsHouse, input: Input<'refuse'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const unit = input.unitId === null ? null : ((await findUnitIn(tx, input.unitId)) ?? refuse('NOT_FOUND'))
    const { kind, courier, reason, note } = input
    const row = {
      ...arrivedRow(tx, {
        ...{
          id: tx.id(),
          trackingNo: numberOf(input.trackingNo),
          carrier: input.carrier,
          sizeClass: 'small',
        },
        ...{
          unit,
          personId: null,
          nameOnLabel: '',
          pickupCode: '',
          goods: { ...plainGoods, kind },
          ofDay: 0,
        },
        ofYear: await nextSerial(tx, parcelCounter(call.caller.deskCode, tx.businessDate)),
      }),
      ...{ state: 'refused', shelf_no: '', collector: courier, proof: reason },
      ...{ closed_at: tx.now, closed_date: tx.businessDate, closed_by: call.caller.staffId },
    }
    await insertParcels(tx, [row])
    const said = { person: courier, reason: note === '' ? reason : `${reason} ${note}` }
    await insertSteps(tx, [stepRow(tx, { parcelId: row.id, state: 'refused', shelfNo: '', ...said })])
    await insertRecordsIn(tx, [parcelEntry(row, unit?.name ?? '')])
    tx.audit({ record: { kind: 'parcel', id: row.id }, after: row, reason })
    tx.changed('parcels', row.id)
    return { id: row.id, itemNo: row.item_no }
  })
