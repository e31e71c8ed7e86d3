import { contactRegister } from './contacts/documents/contact-register.ts'
import type { DataOf } from './documents/kit/template.ts'
import { handbook } from './documents/proofs/handbook.ts'
import { longRegister } from './documents/proofs/long-register.ts'
import { notice } from './documents/proofs/notice.ts'
import { offsetTest } from './documents/proofs/offset-test.ts'
import { pack } from './documents/proofs/pack.ts'
import { receipt } from './documents/proofs/receipt.ts'
import { slip } from './documents/proofs/slip.ts'
import { specimen } from './documents/proofs/specimen.ts'
import { downtimePack } from './downtime/documents/pack.ts'
import { faxTemplates } from './fax/documents/fax-templates.ts'
import { manualBook } from './manual/documents/manual-book.ts'
import { moveInTemplates } from './move-in/documents/move-in-templates.ts'
import { oversightTemplates } from './oversight/documents/oversight-templates.ts'
import { doorTripSheet } from './parcels/documents/door-trip.ts'
import { parcelIncident } from './parcels/documents/incident.ts'
import { shelfLabel } from './parcels/documents/label.ts'
import { parcelRegister } from './parcels/documents/register.ts'
import { parcelReport } from './parcels/documents/report.ts'
import { noticeSlips, rollSlips } from './parcels/documents/slips.ts'
import { printDeskTemplates } from './print-desk/documents/print-desk-templates.ts'
import { printRegister } from './printing/documents/print-register.ts'
import { testPage } from './printing/documents/test-page.ts'
import { voidList } from './printing/documents/void-list.ts'
import { countSheet } from './shifts/documents/count-sheet.ts'
import { vipTemplates } from './vip/documents/vip-templates.ts'

/** Every sheet of the house by name. Values run in the worker only; types may be imported anywhere. */
export const templates = {
  'proofs/handbook': handbook,
  'proofs/notice': notice,
  'proofs/offset-test': offsetTest,
  'proofs/pack': pack,
  'proofs/receipt': receipt,
  'proofs/register': longRegister,
  'proofs/slip': slip,
  'proofs/specimen': specimen,
  'parcels/door-trip': doorTripSheet,
  'manual/book': manualBook,
  'parcels/incident': parcelIncident,
  'parcels/label': shelfLabel,
  'parcels/register': parcelRegister,
  'shifts/count-sheet': countSheet,
  'parcels/report': parcelReport,
  'parcels/slips': noticeSlips,
  'parcels/roll-slips': rollSlips,
  'printing/print-register': printRegister,
  'printing/test-page': testPage,
  'printing/void-list': voidList,
  ...printDeskTemplates,
  ...faxTemplates,
  'contacts/register': contactRegister,
  'downtime/pack': downtimePack,
  ...moveInTemplates,
  ...oversightTemplates,
  ...vipTemplates,
} as const

export type TemplateName = keyof typeof templates

export type Templates = { readonly [Name in TemplateName]: DataOf<(typeof templates)[Name]> }
