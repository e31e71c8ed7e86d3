import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { indexRecordIn, insertRecordsIn } from '../search/search.service.ts'
import { learnIn } from './carriers/waybill-names.service.ts'
import { arrivedEntry, arrivedRow, type Goods, parcelCounter, shelfCounter, stepRow } from './parcel-rows.ts'
import { parcelEntry } from './parcel-search.ts'
import type { ParcelState, parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import {
  changeParcel,
  findParcel,
  insertParcels,
  insertSteps,
  openPlace,
  type ParcelRecord,
  parcelRow,
  pickupCodeTaken,
} from './parcels.repository.ts'
import { isWaiting, mayWithdraw, normaliseTrackingNo, shelfNo, slotFor } from './parcels.rules.ts'

type Input<K extends keyof Handlers<typeof parcelsContract>> = Parameters<
  Handlers<typeof parcelsContract>[K]
>[0]

const THIRTY_DAYS = 30 * 86_400_000

export const intake = (house: ParcelsHouse, input: Input<'intake'>, call: Call) =>
  house.database.command(call, input, (tx) => intakeIn(house, tx, input))

/** What is known of the item beyond its number and its home. */
export interface TakenIn {
  readonly goods?: Goods
  readonly runId?: string
}

/** One item to its shelf, as a step of whoever takes it in: the single intake, the shelf run. */
export const intakeIn = async (
  house: ParcelsHouse,
  tx: Tx,
  input: Omit<Input<'intake'>, 'commandId'>,
  more: TakenIn = {},
) => {
  const { call } = tx
  const trackingNo = normaliseTrackingNo(input.trackingNo) ?? refuse('TRACKING_NO_UNREADABLE')
  await requireNotHere(tx, trackingNo)
  const unit =
    input.addressee === null ? null : ((await findUnitIn(tx, input.addressee.unitId)) ?? refuse('NOT_FOUND'))
  const { deskCode } = call.caller
  const row = arrivedRow(tx, {
    id: tx.id(),
    trackingNo,
    carrier: input.carrier,
    sizeClass: input.sizeClass,
    unit,
    personId: input.addressee?.personId ?? null,
    nameOnLabel: input.nameOnLabel,
    ...more,
    pickupCode: await freePickupCode(house, tx, unit?.id ?? null),
    ofDay: await nextSerial(tx, shelfCounter(deskCode, tx.businessDate)),
    ofYear: await nextSerial(tx, parcelCounter(deskCode, tx.businessDate)),
  })
  const state: ParcelState = unit === null ? 'unclaimed' : 'received'
  await insertParcels(tx, [row])
  await insertSteps(tx, [stepRow(tx, { parcelId: row.id, state, shelfNo: row.shelf_no })])
  await insertRecordsIn(tx, [parcelEntry(row, unit?.name ?? '')])
  tx.audit(arrivedEntry(row))
  tx.changed('parcels', row.id)
  return { id: row.id, itemNo: row.item_no, shelfNo: row.shelf_no, state }
}

/** Each item has one open row: the second scan of a label is answered, not stored. */
const requireNotHere = async (tx: Tx, trackingNo: string): Promise<void> => {
  const open = await openPlace(tx, trackingNo)
  if (open !== undefined) refuse('PARCEL_ALREADY_HERE', open)
}

/** A desk has far fewer places than there are codes: so many tries fail only when something is wrong. */
const DRAWS = 1_000

/** Four digits drawn by chance: free at this desk, and not this unit's own of the last thirty days (spec 3.3.6). */
const freePickupCode = async (house: ParcelsHouse, tx: Tx, unitId: string | null): Promise<string> => {
  const at = { deskCode: tx.call.caller.deskCode, unitId, since: tx.now - THIRTY_DAYS }
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = String(house.random.integer(10_000)).padStart(4, '0')
    if (!(await pickupCodeTaken(tx, code, at))) return code
  }
  throw new Error('no pickup code is free')
}

export const assign = (house: ParcelsHouse, input: Input<'assign'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await requireWaiting(tx, input.id)
    if (parcel.revision !== input.revision) return refuse('CONFLICT', { revision: parcel.revision })
    const unit = (await findUnitIn(tx, input.unitId)) ?? refuse('NOT_FOUND')
    const running = Number(parcel.shelfNo.split('-').at(-1))
    const place = shelfNo(parcel.deskCode, slotFor(parcel.sizeClass, running, true), running)
    const change = {
      state: 'received',
      unit_id: unit.id,
      zone: unit.zone,
      person_id: input.personId,
      shelf_no: place,
      revision: parcel.revision + 1,
    }
    await changeParcel(tx, parcel.id, change)
    await insertSteps(tx, [stepRow(tx, { parcelId: parcel.id, state: 'received', shelfNo: place })])
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
  await insertSteps(tx, [stepRow(tx, { parcelId: parcel.id, state: 'withdrawn', shelfNo: parcel.shelfNo })])
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
