import type { Tx } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import { assertNever, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { residentsIn } from '../people/people.service.ts'
import { indexRecordsIn } from '../search/search.service.ts'
import type { Approvals } from '../staff/approvals.ts'
import { parcelEntry } from './parcel-search.ts'
import type { Collector, parcelsContract } from './parcels.contract.ts'
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
    await closeAll(tx, parcels, {
      collector: collector.kind === 'other' ? collector.name : (resident?.name ?? ''),
      collector_person_id: collector.kind === 'resident' ? collector.personId : null,
      proof: proofOf(collector, approver),
    })
    return { released: parcels.length }
  })

const closeAll = async (
  tx: Tx,
  parcels: readonly ParcelRecord[],
  to: { readonly collector: string; readonly collector_person_id: string | null; readonly proof: string },
): Promise<void> => {
  const ids = parcels.map(({ id }) => id)
  const closing = {
    state: 'collected',
    closed_at: tx.now,
    closed_date: tx.businessDate,
    closed_by: tx.call.caller.staffId,
    ...to,
  }
  await closeParcels(tx, ids, { ...closing, handover_id: tx.id() })
  await insertSteps(
    tx,
    parcels.map((parcel) => ({ parcelId: parcel.id, state: 'collected', shelfNo: parcel.shelfNo })),
  )
  const units = new Map(parcels.map(({ id, unit }) => [id, unit]))
  await indexRecordsIn(
    tx,
    (await parcelRowsByIds(tx, ids)).map((row) => parcelEntry(row, units.get(row.id) ?? '')),
  )
  for (const parcel of parcels)
    tx.audit({ record: { kind: 'parcel', id: parcel.id }, before: { state: parcel.state }, after: closing })
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

/** What stands in the register as the collector's right: its kind, and who or what gave it. */
const proofOf = (collector: Collector, approver: string | null): string => {
  if (collector.kind === 'resident') return 'resident'
  const { proof, relation, phone } = collector
  const given =
    proof === undefined
      ? ''
      : proof.kind === 'ownerAnswer'
        ? `${proof.personId} ${proof.answer}`
        : (approver ?? '')
  return JSON.stringify({ kind: proof?.kind ?? '', given, relation, phone })
}
