import { addDays } from '../../kernel/business-date.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { reverseIncidentIn } from '../incidents/incidents.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { normaliseTrackingNo, shelfNo } from '../parcels.rules.ts'
import { actIn, shownItem } from './act.service.ts'
import { approverFor } from './approver.ts'
import type { itemsContract } from './items.contract.ts'
import { keepPicturesIn, signedPictures } from './pictures.service.ts'
import { reopeningIn } from './reopen.service.ts'

type Input<K extends keyof typeof itemsContract> = Parameters<Handlers<typeof itemsContract>[K]>[0]

export const relocate = (house: ParcelsHouse, input: Input<'relocate'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const running = Number(parcel.shelfNo.split('-').at(-1))
    const place = shelfNo(parcel.deskCode, input.slot, running)
    const { reason, placeNote } = input
    const revision = await actIn(tx, parcel, {
      ...{ act: 'relocate', place, reason, change: { place_note: placeNote } },
    })
    return { revision, shelfNo: place }
  })

export const keep = (house: ParcelsHouse, input: Input<'keep'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const { until, reason } = input
    const latest = addDays(parcel.receivedDate, house.settings.current().parcelLimitDays)
    if (until < tx.businessDate || until > latest) return refuse('KEEP_TOO_LONG', { latest })
    return { revision: await actIn(tx, parcel, { act: 'keep', reason, change: { hold_until: until } }) }
  })

export const handBack = (house: ParcelsHouse, input: Input<'handBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const { courier, reason } = input
    const revision = await actIn(tx, parcel, { act: 'handBack', person: courier, reason })
    await keepPicturesIn(house.tray, tx, [parcel.id], signedPictures(input.signed, 'courierSignature'))
    return { revision }
  })

export const forward = (house: ParcelsHouse, input: Input<'forward'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    return { revision: await actIn(tx, parcel, { act: 'forward', person: input.to, reason: input.reason }) }
  })

export const takeBack = (house: ParcelsHouse, input: Input<'takeBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const revision = await actIn(tx, parcel, { act: 'takeBack', person: input.person })
    await keepPicturesIn(house.tray, tx, [parcel.id], signedPictures(input.signed, 'signature'))
    return { revision }
  })

export const pickUp = (house: ParcelsHouse, input: Input<'pickUp'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const number =
      input.trackingNo === undefined
        ? parcel.trackingNo
        : (normaliseTrackingNo(input.trackingNo) ?? refuse('TRACKING_NO_UNREADABLE'))
    const change = { tracking_no: number }
    return { revision: await actIn(tx, parcel, { act: 'pickUp', person: input.courier, change }) }
  })

export const undo = (house: ParcelsHouse, input: Input<'undo'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    for (const id of input.ids) {
      const { parcel, change } = await reopeningIn(house, tx, id)
      const minutes = (tx.now - (parcel.closedAt ?? 0)) / 60_000
      const said = { place: parcel.shelfNo, reason: input.reason, minutes }
      await actIn(tx, parcel, { act: 'undo', ...said, change: { ...change, proof: '' } })
    }
    return { back: input.ids.length }
  })

export const reverse = (house: ParcelsHouse, input: Input<'reverse'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { parcel, change } = await reopeningIn(house, tx, input.id)
    if (parcel.revision !== input.revision) return refuse('CONFLICT', { revision: parcel.revision })
    const approval = approverFor(house.approvals, call, input.id, input.approval)
    const { reason } = input
    const revision = await actIn(tx, parcel, {
      ...{ act: 'reverse', person: parcel.collector, reason, approval, change },
    })
    return { revision, incidentId: await reverseIncidentIn(tx, parcel, reason) }
  })

export const closeByForce = (house: ParcelsHouse, input: Input<'closeByForce'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = await shownItem(tx, input)
    const approval = approverFor(house.approvals, call, input.id, input.approval)
    const { person, reason } = input
    return { revision: await actIn(tx, parcel, { act: 'closeByForce', person, reason, approval }) }
  })
