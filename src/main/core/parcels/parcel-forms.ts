import { refuse } from '../kernel/errors.ts'
import type { FormSource } from '../printing/forms.ts'
import { incidentForm } from './incidents/incidents.text.ts'
import { incidentDataOf } from './incidents/sheet.service.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { parcelsByIds } from './parcels.repository.ts'
import { labelForm as label, registerForm as register } from './parcels.text.ts'
import { labelOf, registerDataOf } from './print.service.ts'

export type FormsHouse = Pick<ParcelsHouse, 'clock' | 'database' | 'documents' | 'settings'>

/** The shelf label of one item. Nothing on it is signed: a new one may be printed at any time. */
export const labelForm = (house: FormsHouse): FormSource => ({
  ...label,
  form: 'parcel-label',
  template: 'parcels/label',
  formClass: 'label',
  permission: 'parcel.intake',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (id) => {
    const [parcel] = await parcelsByIds(house.database.reader, [id])
    const { unit, unitId, zone } = parcel ?? refuse('NOT_FOUND')
    const labels = [labelOf(parcel ?? refuse('NOT_FOUND'), house.settings.current().timeZone)]
    return {
      recordKind: 'parcel',
      ...{ unitId, zone, about: unit, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('parcels/label', { labels }, signal === undefined ? {} : { signal }),
    }
  },
})

/** The register of some days: the record is `2026-11-18 2026-11-24`. */
const registerForm = (house: FormsHouse): FormSource => ({
  ...register,
  form: 'parcel-register',
  template: 'parcels/register',
  formClass: 'register',
  permission: 'parcel.list',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (days, call) => {
    const [from = '', to = from] = days.split(' ')
    if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return refuse('NOT_FOUND')
    const moment = { now: house.clock.now(), call }
    const data = await registerDataOf(house, house.database.reader, { from, to }, moment)
    return {
      recordKind: 'parcel-register',
      ...{ unitId: null, zone: null, about: data.period, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('parcels/register', data, signal === undefined ? {} : { signal }),
    }
  },
})

/** What went wrong with an item, with its whole way: the record is the incident. */
const incidentSheet = (house: FormsHouse): FormSource => ({
  ...incidentForm,
  form: 'parcel-incident',
  template: 'parcels/incident',
  formClass: 'register',
  permission: 'parcel.intake',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (id, call) => {
    const moment = { now: house.clock.now(), call }
    const data = await incidentDataOf(house, house.database.reader, id, moment)
    return {
      recordKind: 'parcel-incident',
      ...{ unitId: null, zone: null, about: data.serial, watermark: '' },
      make: (_serial, signal) =>
        house.documents.make('parcels/incident', data, signal === undefined ? {} : { signal }),
    }
  },
})

/** What this duty offers to be printed. */
export const parcelForms = (house: FormsHouse): readonly FormSource[] => [
  labelForm(house),
  registerForm(house),
  incidentSheet(house),
]
