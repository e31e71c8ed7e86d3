import type { FormsHouse } from '../parcel-forms.ts'
import { slipForms } from './slip-forms.ts'

/** What notices offer to the rest of the house. */
export const noticesDuty = (house: FormsHouse) => ({ forms: slipForms(house) })
