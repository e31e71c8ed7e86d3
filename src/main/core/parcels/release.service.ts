import type { Tx } from '../database/database.ts'
import { assertNever, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { indexRecordsIn } from '../search/search.service.ts'
import { collectorFactsIn, type KnownCollector } from './collector.service.ts'
import { judgeAct } from './item-states.rules.ts'
import { factsOf, standingOf } from './items/item-record.ts'
import { keepPicturesIn, signedPictures } from './items/pictures.service.ts'
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
import type { ProofNeed } from './parcels.schema.contract.ts'
import { ratifyIn } from './receiving/pending.service.ts'
import { type CollectorVerdict, judgeCollector, proofNeeds } from './release.rules.ts'

export type ReleaseInput = Parameters<Handlers<typeof parcelsContract>['release']>[0]

/** Hands over some or all waiting items of a unit at once, to one named person. */
export const release = (house: ParcelsHouse, input: ReleaseInput, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcels = await parcelsByIds(
      tx,
      input.items.map(({ id }) => id),
    )
    requireReleasable(parcels, input)
    const known = await collectorFactsIn(house, tx, input, parcels)
    const verdict = judgeCollector(input.collector, known.facts)
    if (verdict !== 'ok') return refuseCollector(verdict)
    requireProof(house, input, parcels, known)
    const { idTail, signed, looked, complaint } = input
    const seen = { idTail, signed: signed?.how, looked, complaint }
    await closeAll(house, tx, parcels, takerOf(input.collector, known.name, known.approver, seen), input)
    return { released: parcels.length }
  })

const closeAll = async (
  house: ParcelsHouse,
  tx: Tx,
  parcels: readonly ParcelRecord[],
  taker: Taker,
  input: ReleaseInput,
): Promise<void> => {
  const ids = parcels.map(({ id }) => id)
  const closing = collectedChange(tx, taker)
  const handoverId = tx.id()
  await closeParcels(tx, ids, { ...closing, handover_id: handoverId })
  const person = taker.collector
  await insertSteps(
    tx,
    parcels.map(({ id, shelfNo }) =>
      stepRow(tx, { parcelId: id, state: 'collected', shelfNo, act: 'handOver', person }),
    ),
  )
  const photo = input.photo === undefined ? [] : [{ kind: 'collectorPhoto' as const, ticket: input.photo }]
  await keepPicturesIn(
    house.tray,
    tx,
    ids,
    [...signedPictures(input.signed, 'signature'), ...photo],
    handoverId,
  )
  if (input.signed !== undefined && taker.collector_person_id !== null)
    await ratifyIn(tx, parcels, taker.collector_person_id)
  const units = new Map(parcels.map(({ id, unit }) => [id, unit]))
  await indexRecordsIn(
    tx,
    (await parcelRowsByIds(tx, ids)).map((row) => parcelEntry(row, units.get(row.id) ?? '')),
  )
  for (const parcel of parcels) tx.audit(collectedEntry(parcel, closing))
  tx.changed('parcels', ...ids)
}

/** Every item is still here, unchanged since it was shown, of this unit, and free to go. */
const requireReleasable = (parcels: readonly ParcelRecord[], input: ReleaseInput): void => {
  const found = new Map(parcels.map((parcel) => [parcel.id, parcel]))
  for (const { id, revision } of input.items) {
    const parcel = found.get(id) ?? refuse('NOT_FOUND')
    if (parcel.closedAt !== null)
      refuse('PARCEL_ALREADY_COLLECTED', { id, at: parcel.closedAt, by: parcel.collectedBy })
    if (parcel.unitId !== input.unitId) refuse('PARCEL_OF_ANOTHER_UNIT', { id, unit: parcel.unit })
    const verdict = judgeAct(factsOf(parcel), standingOf(parcel), 'handOver', { person: 'collector' })
    if (!verdict.ok) refuse('ACT_NOT_POSSIBLE', { act: 'handOver', state: parcel.state })
    if (parcel.revision !== revision) refuse('CONFLICT', { revision: parcel.revision })
  }
}

/** What these goods ask to be seen, and whether the paper that was seen is the collector's own. */
const requireProof = (
  house: ParcelsHouse,
  input: ReleaseInput,
  parcels: readonly ParcelRecord[],
  { ownTail }: KnownCollector,
): void => {
  const given: Readonly<Record<ProofNeed, boolean>> = {
    id: input.idTail !== undefined,
    signature: input.signed !== undefined,
  }
  const needs = proofNeeds(parcels, house.settings.current().parcelSignature).filter((need) => !given[need])
  if (needs.length > 0) refuse('PROOF_MISSING', { needs })
  if (input.idTail !== undefined && ownTail !== null && ownTail !== input.idTail.toUpperCase())
    refuse('ID_TAIL_DIFFERS')
}

const refuseCollector = (verdict: Exclude<CollectorVerdict, 'ok'>): never => {
  switch (verdict) {
    case 'not-of-household':
      return refuse('COLLECTOR_NOT_OF_HOUSEHOLD')
    case 'code-wrong':
      return refuse('PICKUP_CODE_WRONG')
    case 'id-wrong':
      return refuse('ID_TAIL_DIFFERS')
    case 'approval-refused':
      return refuse('APPROVAL_REFUSED')
    default:
      return assertNever(verdict)
  }
}
