import type { Reader, Tx } from '../database/database.ts'
import { fixedQuery } from '../database/fixed-query.ts'
import { insertRows } from '../database/insert-rows.ts'
import type { ParcelStepTable, ParcelTable } from '../database/tables/parcels.ts'
import { Condition, ConsentBasis, type GoodsFlag, ItemKind } from './item-kinds.contract.ts'
import { Carrier, ParcelState, SizeClass } from './parcels.schema.contract.ts'
import { flagsOf } from './places.rules.ts'

/** A parcel with the names that its ids stand for. */
export interface ParcelRecord {
  readonly id: string
  readonly itemNo: string
  readonly trackingNo: string
  readonly carrier: Carrier
  readonly state: ParcelState
  readonly sizeClass: SizeClass
  readonly shelfNo: string
  readonly pickupCode: string
  readonly zone: string | null
  readonly unitId: string | null
  readonly unit: string
  readonly personId: string | null
  readonly addressee: string
  readonly deskCode: string
  readonly receivedAt: number
  readonly receivedDate: string
  readonly receivedBy: string
  readonly closedAt: number | null
  readonly closedDate: string | null
  readonly collector: string
  readonly collectedBy: string
  readonly revision: number
  readonly kind: ItemKind
  readonly flags: readonly GoodsFlag[]
  readonly pieces: number
  readonly sender: string
  readonly consent: ConsentBasis
  readonly condition: Condition
  readonly courierId: string | null
  readonly placeNote: string
  readonly toldAt: number | null
  readonly holdUntil: string | null
}

/** Joins are by primary key: a page of fifty costs what its fifty rows cost. */
export const parcelRecords = (db: Reader) =>
  db.q
    .selectFrom('parcel')
    .leftJoin('unit', 'unit.id', 'parcel.unit_id')
    .leftJoin('person', 'person.id', 'parcel.person_id')
    .leftJoin('staff as receiver', 'receiver.id', 'parcel.received_by')
    .leftJoin('staff as closer', 'closer.id', 'parcel.closed_by')
    .select([
      'parcel.id',
      'parcel.item_no as itemNo',
      'parcel.tracking_no as trackingNo',
      'parcel.carrier',
      'parcel.state',
      'parcel.size_class as sizeClass',
      'parcel.shelf_no as shelfNo',
      'parcel.pickup_code as pickupCode',
      'parcel.zone',
      'parcel.unit_id as unitId',
      'unit.name as unit',
      'parcel.person_id as personId',
      'person.name as personName',
      'parcel.name_on_label as nameOnLabel',
      'parcel.desk_code as deskCode',
      'parcel.received_at as receivedAt',
      'parcel.received_date as receivedDate',
      'receiver.name as receivedBy',
      'parcel.closed_at as closedAt',
      'parcel.closed_date as closedDate',
      'parcel.collector',
      'closer.name as collectedBy',
      'parcel.revision',
      'parcel.kind',
      'parcel.flags',
      'parcel.pieces',
      'parcel.sender',
      'parcel.consent',
      'parcel.condition',
      'parcel.courier_id as courierId',
      'parcel.place_note as placeNote',
      'parcel.told_at as toldAt',
      'parcel.hold_until as holdUntil',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof parcelRecords>['execute']>>[number]

const recordOf = ({ personName, nameOnLabel, unit, receivedBy, collectedBy, ...row }: Row): ParcelRecord => ({
  ...row,
  carrier: Carrier.parse(row.carrier),
  state: ParcelState.parse(row.state),
  sizeClass: SizeClass.parse(row.sizeClass),
  kind: ItemKind.parse(row.kind),
  flags: flagsOf(row.flags),
  consent: ConsentBasis.parse(row.consent),
  condition: Condition.parse(row.condition),
  unit: unit ?? '',
  addressee: personName ?? nameOnLabel,
  receivedBy: receivedBy ?? '',
  collectedBy: collectedBy ?? '',
})

const first = async (query: ReturnType<typeof parcelRecords>): Promise<ParcelRecord | null> => {
  const row = await query.limit(1).executeTakeFirst()
  return row === undefined ? null : recordOf(row)
}

export const allRecords = async (query: ReturnType<typeof parcelRecords>): Promise<readonly ParcelRecord[]> =>
  (await query.execute()).map(recordOf)

export const findParcel = (db: Reader, id: string) => first(parcelRecords(db).where('parcel.id', '=', id))

export const parcelsByIds = (db: Reader, ids: readonly string[]) =>
  allRecords(parcelRecords(db).where('parcel.id', 'in', [...ids]))

export const openByTrackingNo = (db: Reader, trackingNo: string) =>
  first(parcelRecords(db).where('parcel.tracking_no', '=', trackingNo).where('parcel.closed_at', 'is', null))

export const closedSince = (db: Reader, trackingNo: string, since: number) =>
  first(
    parcelRecords(db)
      .where('parcel.tracking_no', '=', trackingNo)
      .where('parcel.received_at', '>=', since)
      .where('parcel.closed_at', 'is not', null)
      .where('parcel.state', '=', 'collected')
      .orderBy('parcel.received_at', 'desc'),
  )

export const openOfUnit = (db: Reader, unitId: string) =>
  allRecords(parcelRecords(db).where('parcel.unit_id', '=', unitId).where('parcel.closed_at', 'is', null))

/** Open items that a held-up code may mean: our label, the carrier's, or the pickup code. */
export const openByCode = async (db: Reader, code: string): Promise<readonly ParcelRecord[]> => {
  const open = () => parcelRecords(db).where('parcel.closed_at', 'is', null).limit(5)
  const exact = await allRecords(open().where('parcel.tracking_no', '=', code))
  if (exact.length > 0) return exact
  const byItem = await allRecords(open().where('parcel.item_no', '=', code))
  return byItem.length > 0 ? byItem : allRecords(open().where('parcel.pickup_code', '=', code))
}

/** Where the open item of this number stands: the look before every intake, so it joins nothing. */
export const openPlace = async (db: Reader, trackingNo: string) => (await openPlaces(db, { trackingNo }))[0]

const openPlaces = fixedQuery((db, { trackingNo }: { readonly trackingNo: string }) =>
  db.q
    .selectFrom('parcel')
    .select(['id', 'shelf_no as shelfNo', 'received_at as receivedAt'])
    .where('tracking_no', '=', trackingNo)
    .where('closed_at', 'is', null),
)

export const pickupCodeOpen = (db: Reader, code: string, deskCode: string) =>
  db.q
    .selectFrom('parcel')
    .select('id')
    .where('pickup_code', '=', code)
    .where('desk_code', '=', deskCode)
    .where('closed_at', 'is', null)

/** Whether a pickup code may not be given now: open at this desk, or this unit's own of the last thirty days. */
export const pickupCodeTaken = async (
  db: Reader,
  code: string,
  at: { readonly deskCode: string; readonly unitId: string | null; readonly since: number },
): Promise<boolean> => {
  if ((await openWithCode(db, { code, deskCode: at.deskCode })).length > 0) return true
  if (at.unitId === null) return false
  return (await latelyWithCode(db, { code, unitId: at.unitId, since: at.since })).length > 0
}

const openWithCode = fixedQuery(
  (db, { code, deskCode }: { readonly code: string; readonly deskCode: string }) =>
    pickupCodeOpen(db, code, deskCode),
)

const latelyWithCode = fixedQuery(
  (db, { code, unitId, since }: { readonly code: string; readonly unitId: string; readonly since: number }) =>
    db.q
      .selectFrom('parcel')
      .select('id')
      .where('pickup_code', '=', code)
      .where('unit_id', '=', unitId)
      .where('closed_at', '>=', since)
      .limit(1),
)

export const insertParcels = async (tx: Tx, rows: readonly ParcelTable[]): Promise<void> => {
  await insertRows(tx.q, 'parcel', rows)
}

/** Every change of state or place leaves a step, so that the whole way of an item can be told. */
export const insertSteps = async (tx: Tx, steps: readonly ParcelStepTable[]): Promise<void> => {
  await insertRows(tx.q, 'parcel_step', steps)
}

export const changeParcel = async (tx: Tx, id: string, change: Partial<ParcelTable>): Promise<void> => {
  await tx.q.updateTable('parcel').set(change).where('id', '=', id).execute()
}

export const closeParcels = async (
  tx: Tx,
  ids: readonly string[],
  change: Partial<ParcelTable>,
): Promise<void> => {
  await tx.q
    .updateTable('parcel')
    .set(change)
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', 'in', [...ids])
    .execute()
}

export const parcelRow = (db: Reader, id: string) =>
  db.q.selectFrom('parcel').selectAll().where('id', '=', id).executeTakeFirst()

export const parcelRowsByIds = (db: Reader, ids: readonly string[]): Promise<ParcelTable[]> =>
  db.q
    .selectFrom('parcel')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()

/** The number that a counter gives next. A look, not a taking: the command decides. */
export const shelfSerial = async (db: Reader, counter: string): Promise<number> =>
  (await db.q.selectFrom('serial').select('next').where('counter', '=', counter).executeTakeFirst())?.next ??
  1

/** The parcels behind an id, in the order of their ids, each with the name of its home. */
export const parcelRowsAfter = (db: Reader, after: string, size: number) =>
  db.q
    .selectFrom('parcel')
    .leftJoin('unit', 'unit.id', 'parcel.unit_id')
    .selectAll('parcel')
    .select('unit.name as unit_name')
    .where('parcel.id', '>', after)
    .orderBy('parcel.id')
    .limit(size)
    .execute()
