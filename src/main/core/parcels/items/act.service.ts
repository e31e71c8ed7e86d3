import type { Tx } from '../../database/database.ts'
import type { ParcelTable } from '../../database/tables/parcels.ts'
import { assertNever, refuse } from '../../kernel/errors.ts'
import { indexRecordIn } from '../../search/search.service.ts'
import type { ItemAct } from '../item-kinds.contract.ts'
import { type Hindrance, isOpen, judgeAct, type Said, type Standing } from '../item-states.rules.ts'
import { stepRow } from '../parcel-rows.ts'
import { parcelEntry } from '../parcel-search.ts'
import { changeParcel, findParcel, insertSteps, type ParcelRecord, parcelRow } from '../parcels.repository.ts'
import { factsOf, standingOf } from './item-record.ts'

/** An act and what the register keeps of it besides where the item stands. */
export interface Deed extends Said {
  readonly act: ItemAct
  readonly change?: Partial<ParcelTable>
}

/** The item as its page showed it: an act that was decided on an older look is refused. */
export const shownItem = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<ParcelRecord> => {
  const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
  return parcel.revision === revision ? parcel : refuse('CONFLICT', { revision: parcel.revision })
}

/** The one road on which an item changes its state or place: judged, written, dated, found, audited. */
export const actIn = async (
  tx: Tx,
  parcel: ParcelRecord,
  { act, change, ...said }: Deed,
): Promise<number> => {
  const verdict = judgeAct(factsOf(parcel), standingOf(parcel), act, said)
  if (!verdict.ok) return refuseAct(verdict.why, act, parcel)
  const { standing } = verdict
  const revision = parcel.revision + 1
  await changeParcel(tx, parcel.id, { ...columnsOf(tx, standing), ...change, revision })
  const shelfNo = 'place' in standing ? standing.place : ''
  await insertSteps(tx, [
    stepRow(tx, {
      ...{ parcelId: parcel.id, state: standing.state, shelfNo, act },
      ...{ person: said.person ?? '', reason: said.reason ?? '', approver: said.approval ?? null },
    }),
  ])
  const row = await parcelRow(tx, parcel.id)
  if (row !== undefined) await indexRecordIn(tx, parcelEntry(row, parcel.unit))
  tx.audit({
    record: { kind: 'parcel', id: parcel.id },
    before: { state: parcel.state, shelfNo: parcel.shelfNo },
    after: { act, ...said, ...standing, ...change },
    ...(said.reason === undefined ? {} : { reason: said.reason }),
  })
  tx.changed('parcels', parcel.id)
  return revision
}

/** A closed item names who has it and who closed it; an open one that is in somebody's hand names that one. */
const columnsOf = (tx: Tx, standing: Standing): Partial<ParcelTable> => {
  const { state } = standing
  const closing = isOpen(state)
    ? { closed_at: null, closed_date: null, closed_by: null, handover_id: null, collector_person_id: null }
    : { closed_at: tx.now, closed_date: tx.businessDate, closed_by: tx.call.caller.staffId }
  return {
    state,
    ...closing,
    with_staff: null,
    ...('place' in standing ? { shelf_no: standing.place } : {}),
    collector: 'holder' in standing ? standing.holder : '',
  }
}

const refuseAct = (why: Hindrance, act: ItemAct, { state }: ParcelRecord): never => {
  switch (why) {
    case 'not-from-here':
    case 'not-this-kind':
      return refuse('ACT_NOT_POSSIBLE', { act, state })
    case 'too-late':
      return refuse('ACT_TOO_LATE', { act })
    case 'no-place':
    case 'no-person':
    case 'no-reason':
    case 'no-approval':
      return refuse('ACT_INCOMPLETE', { act, lacks: why.slice(3) })
    default:
      return assertNever(why)
  }
}
