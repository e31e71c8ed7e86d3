import type { Tx } from '../database/database.ts'
import { setSerials } from '../database/serial.ts'
import type { ParcelStepTable, ParcelTable } from '../database/tables/parcels.ts'
import { insertRecordsIn } from '../search/search.service.ts'
import {
  type Arrival,
  arrivedEntry,
  arrivedRow,
  collectedChange,
  collectedEntry,
  parcelCounter,
  shelfCounter,
  stepRow,
  takerOf,
} from './parcel-rows.ts'
import { parcelEntry } from './parcel-search.ts'
import { insertParcels, insertSteps } from './parcels.repository.ts'
import type { Collector, ParcelState } from './parcels.schema.contract.ts'

/** An item of an invented past, as far as its way is known. */
export interface PastParcel {
  readonly row: ParcelTable
  readonly steps: readonly ParcelStepTable[]
  readonly unit: string
}

export type PastArrival = Omit<Arrival, 'id' | 'ofDay' | 'ofYear'>

/**
 * Leaves rows as intake and release would have left them, many items in one transaction; a test holds the two
 * against each other. `past` is the transaction at the moment of the act, by whoever did it.
 */
export interface PastShelf {
  arrive(past: Tx, item: PastArrival, unit: string): PastParcel
  handOver(
    past: Tx,
    parcels: readonly PastParcel[],
    collector: Collector,
    residentName: string,
  ): readonly PastParcel[]
  /** The counters go on from here. */
  leaveCounters(tx: Tx): Promise<void>
}

export const createPastShelf = (): PastShelf => {
  const counters = new Map<string, number>()
  const next = (counter: string): number => {
    const given = (counters.get(counter) ?? 0) + 1
    counters.set(counter, given)
    return given
  }
  return {
    arrive: (past, item, unit) => {
      const { deskCode } = past.call.caller
      const ofDay = next(shelfCounter(deskCode, past.businessDate))
      const ofYear = next(parcelCounter(deskCode, past.businessDate))
      const row = arrivedRow(past, { ...item, id: past.id(), ofDay, ofYear })
      past.audit(arrivedEntry(row))
      return { row, unit, steps: [stepOf(past, row, item.unit === null ? 'unclaimed' : 'received')] }
    },
    handOver: (past, parcels, collector, residentName) => {
      const change = collectedChange(past, takerOf(collector, residentName, null))
      const handoverId = past.id()
      return parcels.map(({ row, unit, steps }) => {
        past.audit(collectedEntry(row, change))
        const after = { ...row, ...change, handover_id: handoverId, revision: row.revision + 1 }
        return { row: after, unit, steps: [...steps, handedOver(past, row, change.collector)] }
      })
    },
    leaveCounters: (tx) => setSerials(tx, counters),
  }
}

const handedOver = (past: Tx, { id, shelf_no }: ParcelTable, person: string): ParcelStepTable =>
  stepRow(past, { parcelId: id, state: 'collected', shelfNo: shelf_no, act: 'handOver', person })

const stepOf = (past: Tx, { id, shelf_no }: ParcelTable, state: ParcelState): ParcelStepTable =>
  stepRow(past, { parcelId: id, state, shelfNo: shelf_no })

/** Stores items whose way is told to its end. */
export const addPastParcelsIn = async (tx: Tx, parcels: readonly PastParcel[]): Promise<void> => {
  await insertParcels(
    tx,
    parcels.map(({ row }) => row),
  )
  await insertSteps(
    tx,
    parcels.flatMap(({ steps }) => steps),
  )
  await insertRecordsIn(
    tx,
    parcels.map(({ row, unit }) => parcelEntry(row, unit)),
  )
}
