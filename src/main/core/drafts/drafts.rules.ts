import type { Permission } from '../kernel/permission.ts'
import type { DraftForm, DraftPlace } from './drafts.contract.ts'

/** Who may open what was half typed: whoever may fill that form. */
export const draftPermission: Readonly<Record<DraftForm, Permission>> = {
  'parcel-intake': 'parcel.intake',
  'parcel-release': 'parcel.release',
  'fax-out': 'fax.work',
  'fax-in': 'fax.work',
  contact: 'register.contact',
  'move-in-entry': 'movein.work',
}

/** Under which name a draft lies on its desk. */
export const draftKey = ({ form, record }: DraftPlace): string =>
  record === undefined ? form : `${form} ${record}`
