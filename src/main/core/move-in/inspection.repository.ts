import type { Insertable, Updateable } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { MoveInDefectTable } from '../database/tables/move-in.ts'
import {
  CellResult,
  type Defect,
  Item,
  Meter,
  type MeterReading,
  RecheckResult,
  Responsible,
  Room,
  Severity,
} from './inspection.schema.contract.ts'

export const selectMarks = async (db: Reader, caseId: string) =>
  (
    await db.q
      .selectFrom('move_in_cell')
      .select(['room', 'item', 'result'])
      .where('case_id', '=', caseId)
      .execute()
  ).map(({ room, item, result }) => ({
    room: Room.parse(room),
    item: Item.parse(item),
    result: CellResult.parse(result),
  }))

interface Cell {
  readonly room: Room
  readonly item: Item
}

/** ✓ has no row. */
export const putCell = async (
  tx: Tx,
  caseId: string,
  { room, item }: Cell,
  result: CellResult,
): Promise<void> => {
  if (result === 'ok') {
    await tx.q
      .deleteFrom('move_in_cell')
      .where('case_id', '=', caseId)
      .where('room', '=', room)
      .where('item', '=', item)
      .execute()
    return
  }
  await tx.q
    .insertInto('move_in_cell')
    .values({ case_id: caseId, room, item, result })
    .onConflict((conflict) => conflict.columns(['case_id', 'room', 'item']).doUpdateSet({ result }))
    .execute()
}

export const defectRecords = (db: Reader) =>
  db.q
    .selectFrom('move_in_defect')
    .leftJoin('staff', 'staff.id', 'move_in_defect.found_by')
    .leftJoin('staff as rechecker', 'rechecker.id', 'move_in_defect.recheck_by')
    .select([
      'move_in_defect.id',
      'move_in_defect.case_id as caseId',
      'move_in_defect.defect_no as defectNo',
      'move_in_defect.room',
      'move_in_defect.item',
      'move_in_defect.text',
      'move_in_defect.severity',
      'move_in_defect.responsible',
      'move_in_defect.due',
      'move_in_defect.accepted',
      'move_in_defect.found_at as foundAt',
      'staff.name as foundBy',
      'move_in_defect.recheck_date as recheckDate',
      'move_in_defect.recheck_result as recheckResult',
      'rechecker.name as recheckBy',
      'move_in_defect.closed_at as closedAt',
      'move_in_defect.revision',
    ])

type DefectRow = Awaited<ReturnType<ReturnType<typeof defectRecords>['execute']>>[number]
export type DefectRecord = Omit<Defect, 'photos'> & { readonly caseId: string }

const defectOf = ({ closedAt, ...row }: DefectRow): DefectRecord => ({
  ...row,
  room: Room.parse(row.room),
  item: Item.parse(row.item),
  severity: Severity.parse(row.severity),
  responsible: Responsible.parse(row.responsible),
  accepted: row.accepted === 1,
  foundBy: row.foundBy ?? '',
  recheckResult: RecheckResult.safeParse(row.recheckResult).data ?? null,
  recheckBy: row.recheckBy ?? '',
  closed: closedAt !== null,
})

export const selectDefects = async (db: Reader, caseId: string): Promise<readonly DefectRecord[]> =>
  (
    await defectRecords(db)
      .where('move_in_defect.case_id', '=', caseId)
      .orderBy('move_in_defect.found_at')
      .execute()
  ).map(defectOf)

export const findDefect = async (db: Reader, id: string): Promise<DefectRecord | null> => {
  const row = await defectRecords(db).where('move_in_defect.id', '=', id).executeTakeFirst()
  return row === undefined ? null : defectOf(row)
}

export const insertDefect = async (
  tx: Tx,
  row: Omit<Insertable<MoveInDefectTable>, 'recheck_date' | 'recheck_by' | 'closed_at'>,
): Promise<void> => {
  await tx.q
    .insertInto('move_in_defect')
    .values({ ...row, recheck_date: null, recheck_by: null, closed_at: null })
    .execute()
}

export const changeDefect = async (
  tx: Tx,
  { id, revision }: Pick<DefectRecord, 'id' | 'revision'>,
  change: Omit<Updateable<MoveInDefectTable>, 'id' | 'revision'>,
): Promise<void> => {
  await tx.q
    .updateTable('move_in_defect')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

const order = Meter.options

export const selectMeters = async (
  db: Reader,
  caseId: string,
): Promise<readonly Omit<MeterReading, 'photos'>[]> => {
  const rows = await db.q
    .selectFrom('move_in_meter')
    .leftJoin('staff', 'staff.id', 'move_in_meter.read_by')
    .select([
      'move_in_meter.meter',
      'move_in_meter.meter_no as meterNo',
      'move_in_meter.base',
      'move_in_meter.reading',
      'move_in_meter.read_at as readAt',
      'staff.name as readBy',
      'move_in_meter.revision',
    ])
    .where('case_id', '=', caseId)
    .execute()
  return rows
    .map((row) => ({ ...row, meter: Meter.parse(row.meter), readBy: row.readBy ?? '' }))
    .sort((a, b) => order.indexOf(a.meter) - order.indexOf(b.meter))
}

/** `null` takes a meter that the home does not have off the sheet. */
export const putMeter = async (
  tx: Tx,
  caseId: string,
  { meter, meterNo, base, reading, revision }: Omit<MeterReading, 'readAt' | 'readBy' | 'photos'>,
): Promise<void> => {
  const change = {
    ...{ meter_no: meterNo, base, reading, revision },
    read_at: reading === null ? null : tx.now,
    read_by: reading === null ? null : tx.call.caller.staffId,
  }
  await tx.q
    .insertInto('move_in_meter')
    .values({ case_id: caseId, meter, ...change })
    .onConflict((conflict) => conflict.columns(['case_id', 'meter']).doUpdateSet(change))
    .execute()
}

export const removeMeter = async (tx: Tx, caseId: string, meter: Meter): Promise<void> => {
  await tx.q.deleteFrom('move_in_meter').where('case_id', '=', caseId).where('meter', '=', meter).execute()
}

/** The grid is seen anew: at another home. */
export const clearMarks = async (tx: Tx, caseId: string): Promise<void> => {
  await tx.q.deleteFrom('move_in_cell').where('case_id', '=', caseId).execute()
}
