import { doorTripForm } from '../door/door-form.ts'
import type { FormsHouse } from '../parcel-forms.ts'
import { reportForms } from '../reports/report-form.ts'
import { slipForms } from './slip-forms.ts'

/** What notices, reports and the ways to the doors offer to the rest of the house. */
export const noticesDuty = (house: FormsHouse) => ({
  forms: [...slipForms(house), ...reportForms(house), doorTripForm(house)],
})
