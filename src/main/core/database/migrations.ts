import type { Migration } from './migrate.ts'
import { foundationMigration } from './migrations/0010-foundation.ts'
import { staffMigration } from './migrations/0020-staff.ts'
import { compoundMigration } from './migrations/0030-compound.ts'
import { peopleMigration } from './migrations/0040-people.ts'
import { searchMigration } from './migrations/0050-search.ts'
import { importsMigration } from './migrations/0060-imports.ts'
import { parcelsMigration } from './migrations/0070-parcels.ts'
import { printingMigration } from './migrations/0080-printing.ts'
import { peopleMoreMigration } from './migrations/0090-people-more.ts'
import { parcelCareMigration } from './migrations/0100-parcel-care.ts'
import { carriersMigration } from './migrations/0150-carriers.ts'
import { shelfRunMigration } from './migrations/0160-shelf-run.ts'
import { noticesMigration } from './migrations/0170-notices.ts'
import { shiftsMigration } from './migrations/0180-shifts.ts'
import { moveInMigration } from './migrations/0200-move-in.ts'
import { feesMigration } from './migrations/0250-fees.ts'
import { moveInPapersMigration } from './migrations/0260-move-in-papers.ts'
import { printDeskMigration } from './migrations/0300-print-desk.ts'
import { faxMigration } from './migrations/0310-fax.ts'
import { contentCheckMigration } from './migrations/0400-content-check.ts'
import { vipMigration } from './migrations/0410-vip.ts'
import { vipCopiesMigration } from './migrations/0420-vip-copies.ts'
import { oversightMigration } from './migrations/0500-oversight.ts'
import { printFromPageMigration } from './migrations/0600-print-from-page.ts'
import { printKeptFileMigration } from './migrations/0610-print-kept-file.ts'
import { printPassingFileMigration } from './migrations/0700-print-passing-file.ts'
import { parcelOpenDayMigration } from './migrations/0710-parcel-open-day.ts'
import { parcelMoreMigration } from './migrations/0720-parcel-more.ts'
import { moveInReportsMigration } from './migrations/0740-move-in-reports.ts'
import { counterDisputedMigration } from './migrations/0760-counter-disputed.ts'
import { vipStudyMigration } from './migrations/0770-vip-study.ts'
import { vipCopyChoiceMigration } from './migrations/0780-vip-copy-choice.ts'
import { whomItNamesMigration } from './migrations/0790-whom-it-names.ts'
import { vipSignedMigration } from './migrations/0860-vip-signed.ts'
import { contactsMigration } from './migrations/0900-contacts.ts'
import { signInBlockedMigration } from './migrations/1100-sign-in-blocked.ts'

/** All migrations in order. A released one is never edited: a later number mends it. */
export const migrations: readonly Migration[] = [
  foundationMigration,
  staffMigration,
  compoundMigration,
  peopleMigration,
  searchMigration,
  importsMigration,
  parcelsMigration,
  printingMigration,
  peopleMoreMigration,
  parcelCareMigration,
  carriersMigration,
  shelfRunMigration,
  noticesMigration,
  shiftsMigration,
  moveInMigration,
  feesMigration,
  moveInPapersMigration,
  printDeskMigration,
  faxMigration,
  contentCheckMigration,
  vipMigration,
  vipCopiesMigration,
  oversightMigration,
  printFromPageMigration,
  printKeptFileMigration,
  printPassingFileMigration,
  parcelOpenDayMigration,
  parcelMoreMigration,
  moveInReportsMigration,
  counterDisputedMigration,
  vipStudyMigration,
  vipCopyChoiceMigration,
  whomItNamesMigration,
  vipSignedMigration,
  contactsMigration,
  signInBlockedMigration,
]
