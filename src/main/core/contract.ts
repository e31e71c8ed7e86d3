import { backupContract } from './backup/backup.contract.ts'
import { rescueContract } from './backup/rescue.contract.ts'
import { compoundContract } from './compound/compound.contract.ts'
import { contactsContract } from './contacts/contacts.contract.ts'
import { contentCheckContract } from './content-check/content-check.contract.ts'
import { deskContract } from './desk/desk.contract.ts'
import { diagnosticsContract } from './diagnostics/diagnostics.contract.ts'
import { draftsContract } from './drafts/drafts.contract.ts'
import { eventsContract } from './events/events.contract.ts'
import { faxContract } from './fax/fax.contract.ts'
import { feesContract } from './fees/fees.contract.ts'
import { importsContract } from './imports/imports.contract.ts'
import { moveInContract } from './move-in/move-in.contract.ts'
import { moveInPapersContract } from './move-in/papers/papers.contract.ts'
import { moveInReportsContract } from './move-in/reports/reports.contract.ts'
import { privacyContract } from './oversight/privacy.contract.ts'
import { trailContract } from './oversight/trail.contract.ts'
import { carriersContract } from './parcels/carriers/carriers.contract.ts'
import { doorContract } from './parcels/door/door.contract.ts'
import { expectedContract } from './parcels/expected/expected.contract.ts'
import { incidentsContract } from './parcels/incidents/incidents.contract.ts'
import { itemsContract } from './parcels/items/items.contract.ts'
import { noticesContract } from './parcels/notices/notices.contract.ts'
import { parcelsContract } from './parcels/parcels.contract.ts'
import { receivingContract } from './parcels/receiving/receiving.contract.ts'
import { parcelReportsContract } from './parcels/reports/reports.contract.ts'
import { shelfRunContract } from './parcels/run/shelf-run.contract.ts'
import { peopleContract } from './people/people.contract.ts'
import { printDeskContract } from './print-desk/print-desk.contract.ts'
import { printingContract } from './printing/printing.contract.ts'
import { searchContract } from './search/search.contract.ts'
import { settingsContract } from './settings/settings.contract.ts'
import { setupContract } from './setup/setup.contract.ts'
import { shiftsContract } from './shifts/shifts.contract.ts'
import { staffContract } from './staff/staff.contract.ts'
import { vipCopiesContract } from './vip/copies/vip-copies.contract.ts'
import { vipReportsContract } from './vip/reports/vip-reports.contract.ts'
import { vipStudyContract } from './vip/study/vip-study.contract.ts'
import { vipTestsContract } from './vip/tests/vip-tests.contract.ts'
import { vipContract } from './vip/vip.contract.ts'

/** The whole API of the house. */
export const contract = {
  setup: setupContract,
  staff: staffContract,
  settings: settingsContract,
  events: eventsContract,
  contentCheck: contentCheckContract,
  drafts: draftsContract,
  diagnostics: diagnosticsContract,
  compound: compoundContract,
  people: peopleContract,
  imports: importsContract,
  search: searchContract,
  printing: printingContract,
  parcels: parcelsContract,
  parcelItems: itemsContract,
  parcelIncidents: incidentsContract,
  receiving: receivingContract,
  expected: expectedContract,
  doorTrips: doorContract,
  moveIn: moveInContract,
  carriers: carriersContract,
  printDesk: printDeskContract,
  shelfRun: shelfRunContract,
  parcelReports: parcelReportsContract,
  shifts: shiftsContract,
  notices: noticesContract,
  fees: feesContract,
  fax: faxContract,
  contacts: contactsContract,
  moveInPapers: moveInPapersContract,
  moveInReports: moveInReportsContract,
  desk: deskContract,
  vip: vipContract,
  trail: trailContract,
  privacy: privacyContract,
  vipCopies: vipCopiesContract,
  vipReports: vipReportsContract,
  vipStudy: vipStudyContract,
  vipTests: vipTestsContract,
  backup: backupContract,
  rescue: rescueContract,
}

export type Contract = typeof contract
