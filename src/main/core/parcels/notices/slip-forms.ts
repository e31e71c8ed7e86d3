import { businessDateOf } from '../../kernel/business-date.ts'
import { refuse } from '../../kernel/errors.ts'
import type { FormSource } from '../../printing/forms.ts'
import type { Data } from '../documents/slips.ts'
import type { FormsHouse } from '../parcel-forms.ts'
import { parcelsByIds } from '../parcels.repository.ts'
import { itemsOfBatch } from './notices.repository.ts'
import { homeNotices } from './notices.service.ts'
import { rollSlipsForm, slipsAbout, slipsForm } from './notices.text.ts'

const slipForm = (
  house: FormsHouse,
  form: Pick<FormSource, 'form' | 'formNo' | 'title' | 'formClass'> & {
    readonly template: 'parcels/slips' | 'parcels/roll-slips'
  },
): FormSource => ({
  ...form,
  permission: 'parcel.intake',
  ...{ numbered: false, controlled: false, keepsBytes: false },
  sheetOf: async (batchId, call) => {
    const { reader } = house.database
    const ids = await itemsOfBatch(reader, batchId)
    if (ids.length === 0) return refuse('NOT_FOUND')
    const now = house.clock.now()
    const notices = await homeNotices(house, reader, await parcelsByIds(reader, ids), { call, now })
    const { compoundName, serviceHours, timeZone } = house.settings.current()
    const data: Data = {
      ...{ company: compoundName, hours: serviceHours, date: businessDateOf(now, timeZone) },
      slips: notices.map(({ unit, name, codes, items, daysLeft }) => ({
        ...{ unit, name, pieces: items.length, codes, daysLeft },
      })),
    }
    return {
      recordKind: 'notice-batch',
      ...{ unitId: null, zone: null, about: slipsAbout(notices.length), watermark: '' },
      make: (_serial, signal) =>
        house.documents.make(form.template, data, signal === undefined ? {} : { signal }),
    }
  },
})

/** Slips of one batch, on either paper. */
export const slipForms = (house: FormsHouse): readonly FormSource[] => [
  slipForm(house, { ...slipsForm, form: 'parcel-slips', formClass: 'form', template: 'parcels/slips' }),
  slipForm(house, {
    ...{ ...rollSlipsForm, form: 'parcel-roll-slips', formClass: 'slip' as const },
    template: 'parcels/roll-slips',
  }),
]
