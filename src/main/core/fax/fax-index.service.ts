import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { indexRecordIn } from '../search/search.service.ts'
import { type Direction, type FaxRow, faxEntry } from './fax-search.ts'

/** Makes a fax findable by its number, with the state that it has now. */
export const indexFaxIn = async (tx: Tx, direction: Direction, row: FaxRow): Promise<void> => {
  const unit = row.unit_id === null ? '' : ((await findUnitIn(tx, row.unit_id))?.name ?? '')
  await indexRecordIn(tx, faxEntry(direction, row, unit))
}
