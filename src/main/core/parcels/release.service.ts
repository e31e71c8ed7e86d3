import type { Tx } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import { assertNever, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { residentsIn } from '../people/people.service.ts'
import { indexRecordsIn } from '../search/search.service.ts'
import type { Approvals } from '../staff/approvals.ts'
import { collectedChange, collectedEntry, stepRow, type Taker, takerOf } from './parcel-rows.ts'
import { parcelEntry } from './parcel-search.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import {
  closeParcels,
  insertSteps,
  type ParcelRecord,
  parcelRowsByIds,
  parcelsByIds,
} from './parcels.repository.ts'
import { type CollectorVerdict, isWaiting, judgeCollector } from './parcels.rules.ts'

type ReleaseInput = Parameters<Handlers<typeof parcelsContract>['release']>[0]

/** Hands over some or all waiting items of a unit at once, to one named person. */
export const release = (house: ParcelsHouse, input: ReleaseInput, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcels = await parcelsByIds(
      tx,
      input.items.map(({ id }) => id),
    )
    requireReleasable(parcels, input)
    const residents = await residentsIn(tx, input.unitId)
    const approver = approverOf(house.approvals, input, call)
    const verdict = judgeCollector(input.collector, {
      residents: new Set(residents.map(({ personId }) => personId)),
      pickupCodes: new Set(parcels.map(({ pickupCode }) => pickupCode)),
      approved: approver !== null,
    })
    if (verdict !== 'ok') return refuseCollector(verdict)
    const { collector } = input
    const resident =
      collector.kind === 'resident'
        ? residents.find(({ personId }) => personId === collector.personId)
        : undefined
    await closeAll(tx, parcels, takerOf(collector, resident?.name ?? '', approver))
    return { released: parcels.length }
  })

const closeAll = async (tx: Tx, parcels: readonly ParcelRecord[], taker: Taker): Promise<void> => {
  const ids = parcels.map(({ id }) => id)
  const closing = collectedChange(tx, taker)
  await closeParcels(tx, ids, { ...closing, handover_id: tx.id() })
  await insertSteps(
    tx,
    parcels.map(({ id, shelfNo }) => stepRow(tx, { parcelId: id, state: 'collected', shelfNo })),
  )
  const units = new Map(parcels.map(({ id, unit }) => [id, unit]))
  await indexRecordsIn(
    tx,
    (await parcelRowsByIds(tx, ids)).map((row) => parcelEntry(row, units.get(row.id) ?? '')),
  )
  for (const parcel of parcels) tx.audit(collectedEntry(parcel, closing))
  tx.changed('parcels', ...ids)
}

/** Every item is still here, unchanged since it was shown, and of this unit. */
const requireReleasable = (parcels: readonly ParcelRecord[], input: ReleaseInput): void => {
  const found = new Map(parcels.map((parcel) => [parcel.id, parcel]))
  for (const { id, revision } of input.items) {
    const parcel = found.get(id) ?? refuse('NOT_FOUND')
    if (!isWaiting(parcel.state))
      refuse('PARCEL_ALREADY_COLLECTED', { id, at: parcel.closedAt ?? 0, by: parcel.collectedBy })
    if (parcel.unitId !== input.unitId) refuse('PARCEL_OF_ANOTHER_UNIT', { id, unit: parcel.unit })
    if (parcel.revision !== revision) refuse('CONFLICT', { revision: parcel.revision })
  }
}

/** Who lets a stranger have the items: the supervisor whose token this is, or the clerk who holds the right. */
const approverOf = (approvals: Approvals, { collector, unitId }: ReleaseInput, call: Call): string | null => {
  if (collector.kind !== 'other' || collector.proof?.kind !== 'approval') return null
  const { sessionId, staffId } = call.caller
  if (may(call.caller, 'parcel.override')) return staffId
  return approvals.take(collector.proof.approval, {
    sessionId,
    permission: 'parcel.override',
    record: unitId,
  })
}

const refuseCollector = (verdict: Exclude<CollectorVerdict, 'ok'>): never => {
  switch (verdict) {
    case 'not-of-household':
      return refuse('COLLECTOR_NOT_OF_HOUSEHOLD')
    case 'code-wrong':
      return refuse('PICKUP_CODE_WRONG')
    case 'approval-refused':
      return refuse('APPROVAL_REFUSED')
    default:
      return assertNever(verdict)
  }
}
