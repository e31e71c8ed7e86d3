import type { IndexedRecord } from '../search/search.service.ts'
import { codeKeys } from '../search/search-keys.ts'
import { FaxInState, FaxOutState } from './fax.contract.ts'
import { faxInStateNames, faxOutStateNames, historyTexts } from './fax.text.ts'

export type Direction = 'out' | 'in'

export interface FaxRow {
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
