import type { ParcelStepTable, ParcelTable } from '../database/tables/parcels.ts'
import type { Moment } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { Condition, ConsentBasis, GoodsFlag, ItemAct, ItemKind } from './item-kinds.contract.ts'
import { restingState } from './item-states.rules.ts'
import { itemNo, shelfNo } from './parcels.rules.ts'
import type { Carrier, Collector, ParcelState, SizeClass } from './parcels.schema.contract.ts'
import { flagsText, slotOf } from './places.rules.ts'

/** Counter of the running numbers on a desk's shelf; it starts anew each day. */
export const shelfCounter = (deskCode: string, date: BusinessDate): string => `shelf ${deskCode} ${date}`

/** Counter of a desk's item numbers; it starts anew each year. */
export const parcelCounter = (deskCode: string, date: BusinessDate): string =>
  `parcel ${deskCode} ${date.slice(0, 4)}`

/** An item at the moment when it comes in, with every number already drawn. */
export interface Arrival {
  readonly id: string
  /** None: the item has no waybill, and is known by its own number. */
  readonly trackingNo: string | null
  readonly carrier: Carrier
  readonly sizeClass: SizeClass
  readonly unit: { readonly id: string; readonly zone: string } | null
  readonly personId: string | null
  readonly nameOnLabel: string
  readonly pickupCode: string
  readonly ofDay: number
  readonly ofYear: number
  /** An ordinary express parcel in good order when nothing is said. */
  readonly goods?: Goods
  readonly runId?: string | null
  /** So long the household wants it kept. */
  readonly holdUntil?: BusinessDate | null
}

/** What an item is, how it looked, and on whose word it was taken in. */
export interface Goods {
  readonly kind: ItemKind
  readonly flags: readonly GoodsFlag[]
  readonly pieces: number
  readonly sender: string
  readonly consent: ConsentBasis
  readonly condition: Condition
  readonly courierId: string | null
  readonly placeNote: string
  readonly declaredFen: number | null
}

export const plainGoods: Goods = {
  kind: 'express',
  flags: [],
  pieces: 1,
  sender: '',
  consent: 'pending',
  condition: 'intact',
  courierId: null,
  placeNote: '',
  declaredFen: null,
}

const goodsColumns = ({ courierId, placeNote, declaredFen, flags, ...goods }: Goods) => ({
  ...goods,
  flags: flagsText(flags),
  courier_id: courierId,
  place_note: placeNote,
  declared_fen: declaredFen,
})

export const arrivedRow = ({ call, now, businessDate }: Moment, item: Arrival): ParcelTable => {
  const { deskCode, staffId } = call.caller
  const { unit, goods = plainGoods } = item
  const ownNo = itemNo(deskCode, businessDate, item.ofYear)
  return {
    id: item.id,
    item_no: ownNo,
    tracking_no: item.trackingNo ?? ownNo.replaceAll('-', ''),
    carrier: item.carrier,
    state: restingState({ kind: goods.kind, hasAddressee: unit !== null, told: false }),
    size_class: item.sizeClass,
    shelf_no: shelfNo(deskCode, slotOf({ ...item, ...goods }, unit !== null), item.ofDay),
    pickup_code: item.pickupCode,
    zone: unit?.zone ?? null,
    unit_id: unit?.id ?? null,
    person_id: item.personId,
    name_on_label: item.nameOnLabel,
    desk_code: deskCode,
    received_at: now,
    received_date: businessDate,
    received_by: staffId,
    closed_at: null,
    closed_date: null,
    closed_by: null,
    collector: '',
    collector_person_id: null,
    proof: '',
    handover_id: null,
    revision: 0,
    ...goodsColumns(goods),
    run_id: item.runId ?? null,
    with_staff: null,
    told_at: null,
    hold_until: item.holdUntil ?? null,
  }
}

export const arrivedEntry = (row: ParcelTable) => ({
  record: { kind: 'parcel', id: row.id },
  after: row,
})

/** Who took the items, and by what right. */
export interface Taker {
  readonly collector: string
  readonly collector_person_id: string | null
  readonly proof: string
}

/** What handing over changes in every item of one handover. */
export const collectedChange = ({ call, now, businessDate }: Moment, taker: Taker) => ({
  state: 'collected' satisfies ParcelState,
  closed_at: now,
  closed_date: businessDate,
  closed_by: call.caller.staffId,
  ...taker,
})

export const collectedEntry = (
  parcel: { readonly id: string; readonly state: string },
  change: ReturnType<typeof collectedChange>,
) => ({
  record: { kind: 'parcel', id: parcel.id },
  before: { state: parcel.state },
  after: change,
})

/** What was seen when the items changed hands; nothing of it for an ordinary parcel. */
export interface Seen {
  readonly idTail?: string | undefined
  readonly signed?: 'pad' | 'paper' | undefined
  readonly looked?: boolean | undefined
  readonly complaint?: string | undefined
}

/** `knownName`: of the collector, where it is somebody of the household or named by it. */
export const takerOf = (
  collector: Collector,
  knownName: string,
  approver: string | null,
  seen: Seen = {},
): Taker => ({
  collector: collector.kind === 'other' ? collector.name : knownName,
  collector_person_id: collector.kind === 'resident' ? collector.personId : null,
  proof: proofOf(collector, approver, seen),
})

/** What stands in the register as the collector's right: its kind, and who or what gave it. */
const proofOf = (collector: Collector, approver: string | null, seen: Seen): string => {
  const said = Object.fromEntries(
    Object.entries(seen).filter(([, value]) => value !== undefined && value !== false && value !== ''),
  )
  if (collector.kind === 'resident')
    return Object.keys(said).length === 0 ? 'resident' : JSON.stringify({ kind: 'resident', ...said })
  if (collector.kind === 'agent') return JSON.stringify({ kind: 'agent', given: collector.agentId, ...said })
  const { proof, relation, phone } = collector
  const given = proof?.kind === 'ownerAnswer' ? `${proof.personId} ${proof.answer}` : (approver ?? '')
  return JSON.stringify({ kind: proof?.kind ?? '', given, relation, phone, ...said })
}

/** One step of an item's way. */
export const stepRow = (
  { call, now }: Moment,
  step: {
    readonly parcelId: string
    readonly state: ParcelState
    readonly shelfNo: string
    readonly act?: ItemAct
    readonly person?: string
    readonly reason?: string
    readonly approver?: string | null
  },
): ParcelStepTable => ({
  parcel_id: step.parcelId,
  at: now,
  state: step.state,
  shelf_no: step.shelfNo,
  by_staff: call.caller.staffId,
  desk_code: call.caller.deskCode,
  act: step.act ?? '',
  person: step.person ?? '',
  reason: step.reason ?? '',
  approver: step.approver ?? null,
})
