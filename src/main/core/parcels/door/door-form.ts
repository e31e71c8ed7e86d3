import { sheetTexts } from '../../documents/documents.text.ts'
import { refuse } from '../../kernel/errors.ts'
import { stampText, tail } from '../../kernel/format.ts'
import type { FormSource } from '../../printing/forms.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import type { Data, DoorLine } from '../documents/door-trip.ts'
import { goodsFlagNames, itemKindNames } from '../item-kinds.text.ts'
import type { FormsHouse } from '../parcel-forms.ts'
import { type ParcelRecord, parcelsByIds } from '../parcels.repository.ts'
import { byWalkingOrder } from '../parcels.rules.ts'
import { carrierNames } from '../parcels.text.ts'
import type { DoorResult } from './door.contract.ts'
import { findTrip, itemsOfTrips } from './door.repository.ts'
import { doorForm, doorResultNames, doorTexts } from './door.text.ts'

const whatOf = ({ kind, carrier, trackingNo, flags, pieces }: ParcelRecord): string =>
  [
    kind === 'express' ? `${carrierNames[carrier]} ${tail(trackingNo)}` : itemKindNames[kind],
    ...flags.map((flag) => goodsFlagNames[flag]),
    ...(pieces > 1 ? [doorTexts.about(pieces)] : []),
  ].join('，')

const lineOf = (
  parcel: ParcelRecord,
  { result, person }: { result: DoorResult; person: string },
): DoorLine => ({
  ...{
    unit: parcel.unit,
    addressee: parcel.addressee,
    shelfNo: parcel.shelfNo,
    what: whatOf(parcel),
    person,
  },
  result: result === 'out' ? '' : doorResultNames[result],
})

/** The sheet of one way to the doors: to be signed there, and afterwards what came of it. */
export const doorTripForm = (house: FormsHouse): FormSource => ({
  ...doorForm,
  form: 'parcel-door',
  template: 'parcels/door-trip',
  formClass: 'form',
  permission: 'parcel.release',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (tripId, { caller }) => {
    const { reader } = house.database
    const trip = (await findTrip(reader, tripId)) ?? refuse('NOT_FOUND')
    const items = new Map((await itemsOfTrips(reader, [tripId])).map((item) => [item.parcelId, item]))
    const parcels = [...(await parcelsByIds(reader, [...items.keys()]))].sort(byWalkingOrder)
    const { compoundName, timeZone } = house.settings.current()
    const stamp = (at: number | null): string => (at === null ? '' : stampText(at, timeZone))
    const data: Data = {
      ...{ company: compoundName, formNo: doorForm.formNo },
      subtitle: doorTexts.subtitle(trip.tripNo, trip.carrier ?? ''),
      times: doorTexts.times(stamp(trip.outAt), stamp(trip.backAt)),
      made: sheetTexts.made(
        ...([stamp(house.clock.now()), caller.deskCode] as const),
        await nameOfStaff(reader, caller.staffId),
      ),
      lines: parcels.map((parcel) => lineOf(parcel, items.get(parcel.id) ?? { result: 'out', person: '' })),
    }
    return {
      recordKind: 'door-trip',
      ...{ unitId: null, zone: null, about: doorTexts.about(parcels.length), watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('parcels/door-trip', data, signal === undefined ? {} : { signal }),
    }
  },
})
