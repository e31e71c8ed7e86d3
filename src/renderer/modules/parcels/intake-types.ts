import type { RefusedReason } from '#core/parcels/item-kinds.contract.ts'
import type { Carrier, Parcel, SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import type { ItemSaid } from './item-said.ts'

/** One parcel between the scanner and the shelf. */
export interface OpenItem {
  readonly trackingNo: string
  readonly carrier: Carrier
  /** Read off the number, as opposed to chosen for the whole run. */
  readonly guessed: boolean
  /** The same number went through this desk not long ago. */
  readonly closedLately: Parcel | null
  readonly sizeClass: SizeClass
  /** What the clerk has typed to find the addressee. */
  readonly text: string
  /** What was typed before and found nobody: a name or a tail that only the waybill knows. */
  readonly onWaybill: string
  readonly said: ItemSaid
  /** Its owner announced it: for whom, and what was noted. */
  readonly announced: { readonly unit: string; readonly note: string } | null
}

export type Outcome = 'shelved' | 'unclaimed' | 'duplicate' | 'returned' | 'withdrawn'

/** One line of the strip: every parcel that the courier put on the desk, odd ones included. */
export interface StripRow {
  readonly key: string
  readonly outcome: Outcome
  /** None for what was not stored. */
  readonly id: string | null
  readonly trackingNo: string
  readonly carrier: Carrier
  readonly zone: string | null
  readonly unit: string
  readonly shelfNo: string
  /** When a duplicate was first taken in. */
  readonly since: number | null
  /** What was typed when nobody was found. */
  readonly searched: string
}

export type Step =
  | { readonly at: 'ready'; readonly text: string; readonly problem: string | null }
  | {
      readonly at: 'reading'
      readonly trackingNo: string
      /** Typed while the core reads: it is for whom the parcel is. */
      readonly text: string
    }
  | {
      readonly at: 'open'
      readonly item: OpenItem
      readonly problem: string | null
      /** Another parcel was scanned before this one was saved. */
      readonly pressed: boolean
    }
  | {
      readonly at: 'unknown'
      readonly item: OpenItem
      readonly problem: string | null
    }
  /** Not taken in: why, is asked. */
  | {
      readonly at: 'refusing'
      readonly item: OpenItem
    }
  /** On its way to the shelf: the box is free already, and gets the parcel back when the core refuses it. */
  | {
      readonly at: 'saving'
      readonly item: OpenItem
      readonly text: string
    }
  | { readonly at: 'duplicate'; readonly trackingNo: string; readonly here: Parcel }

export interface Run {
  readonly step: Step
  /** Scans that came while a question was open; none is lost. */
  readonly queue: readonly string[]
  /** Newest first. */
  readonly rows: readonly StripRow[]
  /** For the whole run; none: read off each number. */
  readonly carrier: Carrier | null
}

export interface HalfDone {
  readonly item: OpenItem | null
  readonly queue: readonly string[]
}

export interface Recognised {
  readonly trackingNo: string
  readonly carriers: readonly { readonly carrier: Carrier; readonly likelihood: number }[]
  readonly open: Parcel | null
  readonly closedLately: Parcel | null
  readonly announced: { readonly unit: string; readonly note: string } | null
}

export type Act =
  | { readonly do: 'scan'; readonly code: string }
  | { readonly do: 'recognised'; readonly result: Recognised }
  | { readonly do: 'unreadable'; readonly problem: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'size'; readonly sizeClass: SizeClass }
  | { readonly do: 'carrier'; readonly carrier: Carrier | null }
  | { readonly do: 'say'; readonly said: ItemSaid }
  | { readonly do: 'nobody' }
  | { readonly do: 'searchAgain' }
  | { readonly do: 'save' }
  | { readonly do: 'saved'; readonly row: StripRow }
  | { readonly do: 'refused'; readonly problem: string }
  | { readonly do: 'alreadyHere'; readonly here: Parcel }
  | { readonly do: 'drop' }
  | { readonly do: 'answerDuplicate'; readonly returned: boolean }
  /** Asks why the item in hand is not taken in. */
  | { readonly do: 'refuse' }
  | { readonly do: 'returnToCourier'; readonly reason: RefusedReason }
  | { readonly do: 'withdrawn'; readonly id: string }
  | { readonly do: 'restore'; readonly halfDone: HalfDone }
  /** The run as the core keeps it. */
  | { readonly do: 'found'; readonly rows: readonly StripRow[]; readonly carrier: Carrier | null }
  /** Stored from the grid of what was scanned first: the item in hand stays as it is. */
  | { readonly do: 'noted'; readonly row: StripRow }
  /** The run has ended: the strip begins anew. */
  | { readonly do: 'ended' }
