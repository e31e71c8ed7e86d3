import type { Permission } from '../kernel/permission.ts'
import type { DraftForm } from './drafts.contract.ts'

/** Who may open what was half typed: whoever may fill that form. */
export const draftPermission: Readonly<Record<DraftForm, Permission>> = {
  'parcel-intake': 'parcel.intake',
  'parcel-release': 'parcel.release',
  'fax-out': 'fax.work',
  'fax-in': 'fax.work',
  contact: 'register.contact',
}
