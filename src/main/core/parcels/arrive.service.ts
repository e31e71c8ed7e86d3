import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { addDays } from '../kernel/business-date.ts'
import { assertNever, refuse } from '../kernel/errors.ts'
import { insertRecordsIn } from '../search/search.service.ts'
import type { Announced } from './expected/expected.repository.ts'
import { expectedArrivedIn } from './expected/expected.service.ts'
import type { ConsentBasis } from './item-kinds.contract.ts'
import { isDeposited } from './item-states.rules.ts'
import { keepPicturesIn, signedPictures } from './items/pictures.service.ts'
import {
  type Arrival,
  arrivedEntry,
  arrivedRow,
  type Goods,
  parcelCounter,
  plainGoods,
  shelfCounter,
  stepRow,
} from './parcel-rows.ts'
import { parcelEntry } from './parcel-search.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { insertParcels, insertSteps } from './parcels.repository.ts'
import { ParcelState } from './parcels.schema.contract.ts'
import { freePickupCode } from './pickup-codes.service.ts'
import { insertConsents } from './receiving/consents.repository.ts'
import { receiveTerms } from './receiving/receiving.repository.ts'
import { type GivenBasis, judgeConsent, noTerms } from './receiving/receiving.rules.ts'
import type { Signed } from './signed.contract.ts'

/** What is known of an item beyond its number and its home. */
export interface TakenIn {
  readonly goods?: Goods
  readonly runId?: string
  /** The courier's word on a damaged outside. */
  readonly countersigned?: Signed
  /** 到付: the owner has paid. */
  readonly freightPaid?: boolean
  /** Of an official letter: its addressee signed for just that. */
  readonly own?: Signed
  /** Its owner said that it would come. */
  readonly announced?: Announced
  /** Somebody was asked about this very item: who answered, and what. */
  readonly answer?: string
}

export interface Arriving
  extends TakenIn,
    Pick<Arrival, 'carrier' | 'sizeClass' | 'personId' | 'nameOnLabel'> {
  /** None: the item has no waybill, and is known by its own number. */
  readonly trackingNo: string | null
  readonly unit: { readonly id: string; readonly zone: string; readonly name: string } | null
}

/** An item comes in: on somebody's word, in good order or countersigned, to the place that fits what it is. */
export const arriveIn = async (house: ParcelsHouse, tx: Tx, item: Arriving) => {
  const { unit } = item
  const { basis, letter } = await verdictOn(tx, item)
  const goods = { ...(item.goods ?? plainGoods), consent: basis }
  const keepDays = letter?.limits.keepDays ?? null
  requireInOrder(item)
  const { deskCode } = tx.call.caller
  const ofYear = await nextSerial(tx, parcelCounter(deskCode, tx.businessDate))
  const row = arrivedRow(tx, {
    ...{ id: tx.id(), carrier: item.carrier, sizeClass: item.sizeClass, unit, personId: item.personId },
    ...{ trackingNo: item.trackingNo, nameOnLabel: item.nameOnLabel, goods, runId: item.runId ?? null },
    holdUntil: keepDays === null ? null : addDays(tx.businessDate, keepDays),
    pickupCode: await freePickupCode(house, tx, { deskCode, unitId: unit?.id ?? null }),
    ofDay: await nextSerial(tx, shelfCounter(deskCode, tx.businessDate)),
    ofYear,
  })
  const state = ParcelState.parse(row.state)
  await insertParcels(tx, [row])
  if (item.announced !== undefined) await expectedArrivedIn(tx, item.announced, row.id)
  const act = item.announced === undefined ? {} : ({ act: 'arrive' } as const)
  await insertSteps(tx, [stepRow(tx, { parcelId: row.id, state, shelfNo: row.shelf_no, ...act })])
  await insertRecordsIn(tx, [parcelEntry(row, unit?.name ?? '')])
  const pictures = [
    ...signedPictures(item.countersigned, 'courierSignature'),
    ...signedPictures(item.own, 'consentSignature'),
  ]
  if (pictures.length > 0) await keepPicturesIn(house.tray, tx, [row.id], pictures)
  await noteAnswerIn(tx, row.id, item, basis)
  tx.audit(arrivedEntry(row))
  tx.changed('parcels', row.id)
  return { id: row.id, itemNo: row.item_no, shelfNo: row.shelf_no, state }
}

const GIVEN: readonly ConsentBasis[] = ['call', 'atDoor', 'pending', 'courierSaid', 'own']
const isGiven = (basis: ConsentBasis): basis is GivenBasis => GIVEN.includes(basis)

/** What was said about this very item is kept as it was said; a run's own basis is the run's. */
const noteAnswerIn = async (
  tx: Tx,
  parcelId: string,
  { answer, personId }: Arriving,
  basis: ConsentBasis,
): Promise<void> => {
  if (answer === undefined || !isGiven(basis)) return
  await insertConsents(tx, [
    {
      ...{ id: tx.id(), parcel_id: parcelId, at: tx.now, basis, result: 'agreed' },
      ...{ person_id: personId, answer, by_staff: tx.call.caller.staffId },
    },
  ])
}

/** On whose word; refuses what the household or the law does not let the desk have. */
const verdictOn = async (tx: Tx, { unit, goods = plainGoods, own }: Arriving) => {
  const terms =
    unit === null || isDeposited(goods.kind) ? noTerms : await receiveTerms(tx, unit.id, tx.businessDate)
  const said = own === undefined ? goods.consent : 'own'
  // 专项授权 is a signature: without one nobody has given it.
  const given = said === 'own' && own === undefined ? null : isGiven(said) ? said : null
  const verdict = judgeConsent(terms, goods, given)
  if (verdict.ok) return verdict
  switch (verdict.why) {
    case 'stopped':
      return refuse('RECEIVING_STOPPED', { reason: verdict.reason })
    case 'official':
      return refuse('OFFICIAL_NOT_RECEIVED')
    default:
      return assertNever(verdict)
  }
}

const requireInOrder = ({ goods = plainGoods, countersigned, freightPaid = false }: Arriving): void => {
  if (goods.condition !== 'intact' && countersigned === undefined) refuse('COURIER_SIGNATURE_MISSING')
  if (goods.flags.includes('freightDue') && !freightPaid) refuse('FREIGHT_NOT_PAID')
}
