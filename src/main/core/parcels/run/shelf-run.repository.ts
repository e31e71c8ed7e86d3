import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/database.ts'
import type { ShelfRunItemTable, ShelfRunTable } from '../../database/tables/shelf-run.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import { type RunItem, RunOutcome } from './shelf-run.contract.ts'
import type { OfOutcome } from './shelf-run.rules.ts'

export const openRunOf = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('shelf_run')
    .selectAll()
    .where('desk_code', '=', deskCode)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export const insertRun = async (tx: Tx, row: ShelfRunTable): Promise<void> => {
  await tx.q.insertInto('shelf_run').values(row).execute()
}

export const changeRun = async (tx: Tx, id: string, change: Partial<ShelfRunTable>): Promise<void> => {
  await tx.q.updateTable('shelf_run').set(change).where('id', '=', id).execute()
}

/** The strip of a run: every item in the order of the scans, the newest first. */
export const runItemsQuery = (db: Reader, runId: string) =>
  db.q
    .selectFrom('shelf_run_item as item')
    .leftJoin('parcel', 'parcel.id', 'item.parcel_id')
    .leftJoin('unit', 'unit.id', 'parcel.unit_id')
    .select([
      'item.seq',
      'item.tracking_no as trackingNo',
      'item.carrier',
      'item.outcome',
      'item.parcel_id as parcelId',
      'parcel.zone',
      'unit.name as unit',
      'parcel.shelf_no as shelfNo',
      'parcel.received_at as since',
      'item.searched',
      'item.reason',
      'item.at',
    ])
    .where('item.run_id', '=', runId)
    .orderBy('item.run_id', 'desc')
    .orderBy('item.seq', 'desc')

export const runItems = async (db: Reader, runId: string): Promise<RunItem[]> =>
  (await runItemsQuery(db, runId).execute()).map((row) => ({
    ...row,
    carrier: Carrier.parse(row.carrier),
    outcome: RunOutcome.parse(row.outcome),
    unit: row.unit ?? '',
    shelfNo: row.shelfNo ?? '',
  }))

/** How a run stands, in a few rows however long it is. */
export const runGroups = async (db: Reader, runId: string): Promise<readonly OfOutcome[]> => {
  const rows = await db.q
    .selectFrom('shelf_run_item as item')
    .leftJoin('parcel', 'parcel.id', 'item.parcel_id')
    .select([
      'item.outcome',
      sql<number>`item.outcome = 'stored' AND parcel.unit_id IS NULL`.as('unclaimed'),
      sql<number>`count(*)`.as('items'),
    ])
    .where('item.run_id', '=', runId)
    .groupBy([sql`1`, sql`2`])
    .execute()
  return rows.map((row) => ({
    outcome: RunOutcome.parse(row.outcome),
    unclaimed: row.unclaimed === 1,
    items: row.items,
  }))
}

const lastSeq = async (tx: Tx, runId: string): Promise<number> =>
  (
    await tx.q
      .selectFrom('shelf_run_item')
      .select('seq')
      .where('run_id', '=', runId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.seq ?? 0

export const addRunItem = async (tx: Tx, row: Omit<ShelfRunItemTable, 'seq'>): Promise<number> => {
  const seq = (await lastSeq(tx, row.run_id)) + 1
  await tx.q
    .insertInto('shelf_run_item')
    .values({ ...row, seq })
    .execute()
  return seq
}

export const scannedItem = (db: Reader, runId: string, trackingNo: string) =>
  db.q
    .selectFrom('shelf_run_item')
    .selectAll()
    .where('run_id', '=', runId)
    .where('tracking_no', '=', trackingNo)
    .where('outcome', '=', 'scanned')
    .executeTakeFirst()

export const changeRunItem = async (
  tx: Tx,
  runId: string,
  seq: number,
  change: Partial<ShelfRunItemTable>,
): Promise<void> => {
  await tx.q
    .updateTable('shelf_run_item')
    .set(change)
    .where('run_id', '=', runId)
    .where('seq', '=', seq)
    .execute()
}

export const itemOfParcel = (db: Reader, parcelId: string) =>
  db.q
    .selectFrom('shelf_run_item')
    .select(['run_id as runId', 'seq'])
    .where('parcel_id', '=', parcelId)
    .where('outcome', '=', 'stored')
    .executeTakeFirst()

/** What came in at a desk on one day, in the order of the scans: for the runs of an invented past. */
export const itemsOfDayQuery = (db: Reader, deskCode: string, day: string) =>
  db.q
    .selectFrom('parcel')
    .select([
      'id',
      'tracking_no as trackingNo',
      'carrier',
      'received_at as receivedAt',
      'received_by as receivedBy',
    ])
    .where('received_date', '=', day)
    .where('desk_code', '=', deskCode)
    .where('run_id', 'is', null)
    .orderBy('received_at')
    .orderBy('item_no')
