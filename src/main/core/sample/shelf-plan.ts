import type { BusinessDate } from '../kernel/schema.ts'
import type { Carrier, Collector, SizeClass } from '../parcels/parcels.schema.contract.ts'
import type { Rhythm } from './calendar.ts'
import type { LivedHome } from './founding.service.ts'
import type { SampleDesk } from './staff.ts'

/** An item that a courier brings. */
export interface PlannedParcel {
  readonly at: number
  readonly desk: SampleDesk
  readonly trackingNo: string
  readonly carrier: Carrier
  readonly sizeClass: SizeClass
  /** Null: nobody knows for whom it is. */
  readonly home: LivedHome | null
  readonly personId: string | null
  readonly nameOnLabel: string
  readonly pickupCode: string
}

/** All that waits for a home is handed to one person. */
export interface PlannedHandover {
  readonly at: number
  readonly home: LivedHome
  readonly parcels: readonly PlannedParcel[]
  readonly collector: Collector
}

export type ShelfEvent =
  | {
      readonly kind: 'arrival'
      readonly at: number
      readonly desk: SampleDesk
      readonly parcel: PlannedParcel
    }
  | {
      readonly kind: 'handover'
      readonly at: number
      readonly desk: SampleDesk
      readonly handover: PlannedHandover
    }

/** What happened on one day at all desks, in the order in which it happened. */
export interface ShelfDay {
  readonly date: BusinessDate
  readonly events: readonly ShelfEvent[]
}

export interface Traffic {
  /** From the first day to today. */
  readonly days: readonly BusinessDate[]
  readonly parcels: number
  readonly rhythm: Rhythm
  /** 0 to 1: how often people leave an item for two days more. */
  readonly patience: number
}
