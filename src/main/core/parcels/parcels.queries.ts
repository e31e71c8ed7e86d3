import { findUnitIn } from '../compound/compound.service.ts'
import { addDays, businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { householdOf } from '../people/people.service.ts'
import type { ParcelSignature } from '../settings/parcel-settings.contract.ts'
import { likelyCarriers } from './carriers/carriers.rules.ts'
import { activePatterns } from './carriers/carriers.service.ts'
import { expectedByNo } from './expected/expected.repository.ts'
import { isFrozen } from './item-states.rules.ts'
import { shelfCounter } from './parcel-rows.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import {
  closedSince,
  openByCode,
  openByTrackingNo,
  openOfUnit,
  type ParcelRecord,
  shelfSerial,
} from './parcels.repository.ts'
import {
  agesOf,
  byWalkingOrder,
  isItemNo,
  normaliseTrackingNo,
  type OpenOfDay,
  shelfNo,
  slotFor,
} from './parcels.rules.ts'
import {
  earlierHandovers,
  type ListQuestion,
  openByDay,
  parcelPage,
  parcelTotal,
} from './parcels-list.repository.ts'
import { proofNeeds } from './release.rules.ts'
import { shownParcel } from './shown.ts'

type Parcels = Handlers<typeof parcelsContract>
type Input<K extends keyof Parcels> = Parameters<Parcels[K]>[0]

/** A number that was handed out this lately is probably scanned by mistake. */
const LATELY = 30 * 86_400_000
/** Handovers shown beside what waits. */
const EARLIER = 6

const todayOf = (house: ParcelsHouse) => businessDateOf(house.clock.now(), house.settings.current().timeZone)

export const recognise = async (house: ParcelsHouse, { code }: Input<'recognise'>, { caller }: Call) => {
  const { reader } = house.database
  const trackingNo = normaliseTrackingNo(code) ?? refuse('TRACKING_NO_UNREADABLE')
  const open = await openByTrackingNo(reader, trackingNo)
  const closed = open === null ? await closedSince(reader, trackingNo, house.clock.now() - LATELY) : null
  const announced = open === null ? await expectedByNo(reader, trackingNo) : undefined
  const shown = shownParcel(house, caller, 'full')
  return {
    trackingNo,
    carriers: [...likelyCarriers(await activePatterns(reader), trackingNo)],
    open: open && shown(open),
    closedLately: closed && shown(closed),
    announced:
      announced === undefined
        ? null
        : { unitId: announced.unitId, unit: announced.unit, note: announced.note },
  }
}

export const nextShelf = async (house: ParcelsHouse, { sizeClass }: Input<'nextShelf'>, { caller }: Call) => {
  const running = await shelfSerial(house.database.reader, shelfCounter(caller.deskCode, todayOf(house)))
  return { shelfNo: shelfNo(caller.deskCode, slotFor(sizeClass, running, true), running) }
}

const question = (
  house: ParcelsHouse,
  input: Pick<Input<'list'>, 'filter' | 'from' | 'to'>,
): ListQuestion => {
  const today = todayOf(house)
  const { overdueDays } = house.settings.current()
  return {
    filter: input.filter,
    today,
    overdueUntil: addDays(today, -overdueDays),
    from: input.from ?? today,
    to: input.to ?? today,
  }
}

export const counts = async (house: ParcelsHouse) => {
  const { reader } = house.database
  const asked = question(house, { filter: 'today' })
  const open = await openByDay(reader)
  const ages = agesOf(open, asked.today, house.settings.current().overdueDays)
  return {
    waiting: itemsOf(open),
    overdue: ages.overdue,
    today: await parcelTotal(reader, asked),
    unclaimed: itemsOf(open.filter(({ state }) => state === 'unclaimed')),
    ages,
  }
}

const itemsOf = (days: readonly OpenOfDay[]): number => days.reduce((sum, { items }) => sum + items, 0)

export const list = async (house: ParcelsHouse, input: Input<'list'>, { caller }: Call) => {
  const asked = question(house, input)
  const { reader } = house.database
  const { rows, next } = await parcelPage(reader, asked, input.size, input.after)
  return {
    rows: rows.map(shownParcel(house, caller, 'masked')),
    next,
    total: await parcelTotal(reader, asked),
  }
}

export const ofUnit = async (house: ParcelsHouse, { unitId }: Input<'ofUnit'>, { caller }: Call) => {
  const { reader } = house.database
  const unit = (await findUnitIn(reader, unitId)) ?? refuse('NOT_FOUND')
  const [disputed, waiting] = parted(await openOfUnit(reader, unitId))
  const earlier = await earlierHandovers(reader, unitId, EARLIER)
  return {
    unitId,
    unit: unit.name,
    zone: unit.zone,
    waiting: [...waiting].sort(byWalkingOrder).map(shownParcel(house, caller, 'full')),
    disputed: disputed.map(shownParcel(house, caller, 'full')),
    needs: needsOf(waiting, house.settings.current().parcelSignature),
    residents: may(caller, 'person.read') ? [...(await householdOf(reader, caller.scope, unitId))] : [],
    earlier: earlier.map(({ at, by, ...line }) => ({ ...line, at: at ?? 0, by: by ?? '' })),
  }
}

const parted = (items: readonly ParcelRecord[]) =>
  [items.filter(({ state }) => isFrozen(state)), items.filter(({ state }) => !isFrozen(state))] as const

const needsOf = (waiting: readonly ParcelRecord[], setting: ParcelSignature) =>
  waiting.flatMap((item) => {
    const needs = proofNeeds([item], setting)
    return needs.length === 0 ? [] : [{ id: item.id, needs: [...needs] }]
  })

/** Our label says `P:B1-26-00123` as a square and `B1-26-00123` as bars; a waybill says its number; an owner a code. */
export const locate = async (house: ParcelsHouse, { code }: Input<'locate'>, { caller }: Call) => {
  const text = code.normalize('NFKC').toUpperCase().trim().replace(/^P:/, '')
  const wanted = isItemNo(text) ? text : text.replace(/[^0-9A-Z]/g, '')
  if (wanted === '') return []
  return (await openByCode(house.database.reader, wanted)).map(shownParcel(house, caller, 'full'))
}
