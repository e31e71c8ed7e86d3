import { moveInNotice } from './f01-move-in-notice.ts'
import { routingSlip } from './f02-routing-slip.ts'
import { ownerRegistration } from './f03-owner-registration.ts'
import { household } from './f04-household.ts'
import { vehicles } from './f05-vehicles.ts'
import { serviceAgreement } from './f06-service-agreement.ts'
import { covenant } from './f07-covenant.ts'
import { fireSafety } from './f08-fire-safety.ts'
import { books } from './f09-books.ts'
import { inspection } from './f10-inspection.ts'
import { meters } from './f11-meters.ts'
import { keys } from './f12-keys.ts'
import { keyCustody } from './f13-key-custody.ts'
import { feeList } from './f14-fee-list.ts'
import { feeReceipt } from './f14a-receipt.ts'
import { depositReceipt } from './f14b-deposit.ts'
import { renovation } from './f15-renovation.ts'
import { cards } from './f16-cards.ts'
import { rectification } from './f17-rectification.ts'
import { authorization } from './f18-authorization.ts'
import { missingPapers } from './f19-missing-papers.ts'
import { privacy } from './f20-privacy.ts'
import { parcelMandate } from './f21-parcel-mandate.ts'
import { goods } from './f22-goods.ts'
import { fileIndex } from './f23-file-index.ts'
import { spine } from './f24-spine.ts'
import { onHold } from './f25-on-hold.ts'
import { depositRefund } from './f26-refund.ts'
import { tenant } from './f27-tenant.ts'
import { gateList } from './gate-list.ts'
import { packCover } from './pack-cover.ts'
import { moveInReport } from './report.ts'

/** The forms of a move-in, F-01 to F-27, and the cover of a pack. */
export const moveInTemplates = {
  'move-in/f01': moveInNotice,
  'move-in/f02': routingSlip,
  'move-in/f03': ownerRegistration,
  'move-in/f04': household,
  'move-in/f05': vehicles,
  'move-in/f06': serviceAgreement,
  'move-in/f07': covenant,
  'move-in/f08': fireSafety,
  'move-in/f09': books,
  'move-in/f10': inspection,
  'move-in/f11': meters,
  'move-in/f12': keys,
  'move-in/f13': keyCustody,
  'move-in/f14': feeList,
  'move-in/f14a': feeReceipt,
  'move-in/f14b': depositReceipt,
  'move-in/f15': renovation,
  'move-in/f16': cards,
  'move-in/f17': rectification,
  'move-in/f18': authorization,
  'move-in/f19': missingPapers,
  'move-in/f20': privacy,
  'move-in/f21': parcelMandate,
  'move-in/f22': goods,
  'move-in/f23': fileIndex,
  'move-in/f24': spine,
  'move-in/f25': onHold,
  'move-in/f26': depositRefund,
  'move-in/f27': tenant,
  'move-in/pack-cover': packCover,
  'move-in/report': moveInReport,
  'move-in/gate-list': gateList,
} as const
