import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { indexRecordIn } from '../search/search.service.ts'
import { arriveIn, type TakenIn } from './arrive.service.ts'
import { learnIn } from './carriers/waybill-names.service.ts'
import { expectedByNo } from './expected/expected.repository.ts'
import { plainGoods, stepRow } from './parcel-rows.ts'
import { parcelEntry } from './parcel-search.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import {
  changeParcel,
  findParcel,
  insertSteps,
  openPlace,
  type ParcelRecord,
  parcelRow,
} from './parcels.repository.ts'
import { isWaiting, mayWithdraw, normaliseTrackingNo, shelfNo } from './parcels.rules.ts'
import type { GoodsSaid } from './parcels.schema.contract.ts'
import { slotOf } from './places.rules.ts'

type Input<K extends keyof Handlers<typeof parcelsContract>> = Parameters<
  Handlers<typeof parcelsContract>[K]
>[0]

export const intake = (house: ParcelsHouse, input: Input<'intake'>, call: Call) =>
  house.database.command(call, input, (tx) => intakeIn(house, tx, input))

/** One item to its shelf, as a step of whoever takes it in: the single intake, the shelf run. */
export const intakeIn = async (
  house: ParcelsHouse,
  tx: Tx,
  { goods, ...input }: Omit<Input<'intake'>, 'commandId'>,
  more: TakenIn = {},
) => {
  const trackingNo = normaliseTrackingNo(input.trackingNo) ?? refuse('TRACKING_NO_UNREADABLE')
  await requireNotHere(tx, trackingNo)
  const announced = await expectedByNo(tx, trackingNo)
  const unit =
    input.addressee === null ? null : ((await findUnitIn(tx, input.addressee.unitId)) ?? refuse('NOT_FOUND'))
  return arriveIn(house, tx, {
    ...{ trackingNo, carrier: input.carrier, sizeClass: input.sizeClass, unit },
    personId: input.addressee?.personId ?? null,
    nameOnLabel: input.nameOnLabel,
    ...(announced === undefined ? {} : { announced }),
    ...(goods === undefined ? {} : saidOf(goods)),
    ...more,
  })
}

const saidOf = ({ countersigned, freightPaid, consent, answer, ...goods }: GoodsSaid): TakenIn => ({
  goods: { ...plainGoods, ...goods, ...(consent === undefined ? {} : { consent }) },
  freightPaid,
  ...(consent === undefined ? {} : { answer }),
  ...(countersigned === undefined ? {} : { countersigned }),
})

/** Each item has one open row: the second scan of a label is answered, not stored. */
const requireNotHere = async (tx: Tx, trackingNo: string): Promise<void> => {
  const open = await openPlace(tx, trackingNo)
  if (open !== undefined) refuse('PARCEL_ALREADY_HERE', open)
}

export const assign = (house: ParcelsHouse, input: Input<'assign'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await requireWaiting(tx, input.id)
    if (parcel.revision !== input.revision) return refuse('CONFLICT', { revision: parcel.revision })
    const unit = (await findUnitIn(tx, input.unitId)) ?? refuse('NOT_FOUND')
    const running = Number(parcel.shelfNo.split('-').at(-1))
    const place = shelfNo(parcel.deskCode, slotOf({ ...parcel, ofDay: running }, true), running)
    const change = {
      state: 'received',
      unit_id: unit.id,
      zone: unit.zone,
      person_id: input.personId,
      shelf_no: place,
      revision: parcel.revision + 1,
    }
    await changeParcel(tx, parcel.id, change)
    await insertSteps(tx, [
      stepRow(tx, { parcelId: parcel.id, state: 'received', shelfNo: place, act: 'assign' }),
    ])
    const row = await parcelRow(tx, parcel.id)
    if (row !== undefined) await indexRecordIn(tx, parcelEntry(row, unit.name))
    await learnIn(tx, parcel.addressee, { unitId: unit.id, personId: input.personId })
    tx.audit({ record: { kind: 'parcel', id: parcel.id }, before: parcel, after: { ...parcel, ...change } })
    tx.changed('parcels', parcel.id)
    return { shelfNo: place, revision: change.revision }
  })

export const withdraw = (house: ParcelsHouse, input: Input<'withdraw'>, call: Call) =>
  house.database.command(call, input, (tx) => withdrawIn(tx, input.id))

export const withdrawIn = async (tx: Tx, id: string): Promise<Record<string, never>> => {
  const { call } = tx
  const parcel = await requireWaiting(tx, id)
  if (!mayWithdraw(parcel.receivedAt, tx.now)) return refuse('TOO_LATE_TO_WITHDRAW')
  await changeParcel(tx, parcel.id, {
    state: 'withdrawn',
    closed_at: tx.now,
    closed_date: tx.businessDate,
    closed_by: call.caller.staffId,
    revision: parcel.revision + 1,
  })
  await insertSteps(tx, [
    stepRow(tx, { parcelId: parcel.id, state: 'withdrawn', shelfNo: parcel.shelfNo, act: 'withdraw' }),
  ])
  const row = await parcelRow(tx, parcel.id)
  if (row !== undefined) await indexRecordIn(tx, parcelEntry(row, parcel.unit))
  tx.audit({
    record: { kind: 'parcel', id: parcel.id },
    before: { state: parcel.state },
    after: { state: 'withdrawn' },
  })
  tx.changed('parcels', parcel.id)
  return {}
}

const requireWaiting = async (tx: Tx, id: string): Promise<ParcelRecord> => {
  const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
  return isWaiting(parcel.state) ? parcel : refuse('PARCEL_NOT_WAITING', { state: parcel.state })
}
