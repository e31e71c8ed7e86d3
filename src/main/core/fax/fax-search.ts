import { findUnitIn } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { type IndexedRecord, indexRecordIn } from '../search/search.service.ts'
import { codeKeys } from '../search/search-keys.ts'
import { FaxInState, FaxOutState } from './fax.contract.ts'
import { faxInStateNames, faxOutStateNames, historyTexts } from './fax.text.ts'

export type Direction = 'out' | 'in'

interface FaxRow {
  readonly id: string
  readonly fax_no: string
  readonly state: string
  readonly unit_id: string | null
  readonly zone: string | null
}

const stateName = (direction: Direction, state: string): string =>
  direction === 'out' ? faxOutStateNames[FaxOutState.parse(state)] : faxInStateNames[FaxInState.parse(state)]

/** Found by its number alone: the cover sheet carries it as a code. */
export const faxEntry = (direction: Direction, row: FaxRow, unit: string): IndexedRecord => ({
  kind: 'fax',
  recordId: row.id,
  unitId: row.unit_id,
  zone: row.zone,
  permission: 'fax.work',
  title: `${historyTexts[direction]} ${row.fax_no}`,
  unit,
  detail: stateName(direction, row.state),
  keys: codeKeys(row.fax_no),
})

export const indexFaxIn = async (tx: Tx, direction: Direction, row: FaxRow): Promise<void> => {
  const unit = row.unit_id === null ? '' : ((await findUnitIn(tx, row.unit_id))?.name ?? '')
  await indexRecordIn(tx, faxEntry(direction, row, unit))
}
