import type { CarrierTables } from './tables/carriers.ts'
import type { CompoundTables } from './tables/compound.ts'
import type { ContactTables } from './tables/contacts.ts'
import type { ContentCheckTables } from './tables/content-check.ts'
import type { FaxTables } from './tables/fax.ts'
import type { FeeTables } from './tables/fees.ts'
import type {
  AuditTable,
  CommandTable,
  DraftTable,
  GoneFileTable,
  JobTable,
  SerialTable,
  SettingTable,
  StoredFileTable,
} from './tables/foundation.ts'
import type { ImportTables } from './tables/imports.ts'
import type { MoveInTables } from './tables/move-in.ts'
import type { MoveInPapersTables } from './tables/move-in-papers.ts'
import type { NoticeTables } from './tables/notices.ts'
import type { OversightTables } from './tables/oversight.ts'
import type { ParcelTables } from './tables/parcels.ts'
import type { PeopleTables } from './tables/people.ts'
import type { PrintDeskTables } from './tables/print-desk.ts'
import type { PrintingTables } from './tables/printing.ts'
import type { SearchTables } from './tables/search.ts'
import type { ShelfRunTables } from './tables/shelf-run.ts'
import type { ShiftTables } from './tables/shifts.ts'
import type {
  CredentialTable,
  DeskOpeningTable,
  DeskTable,
  PinWindowTable,
  SignInTryTable,
  StaffTable,
} from './tables/staff.ts'
import type { VipTables } from './tables/vip.ts'
import type { VipCopyTables } from './tables/vip-copies.ts'
import type { VipStudyTables } from './tables/vip-study.ts'

interface FoundationTables {
  command: CommandTable
  audit: AuditTable
  serial: SerialTable
  setting: SettingTable
  draft: DraftTable
  job: JobTable
  gone_file: GoneFileTable
  stored_file: StoredFileTable
}

interface StaffTables {
  desk: DeskTable
  staff: StaffTable
  credential: CredentialTable
  sign_in_try: SignInTryTable
  pin_window: PinWindowTable
  desk_opening: DeskOpeningTable
}

/** Every table of the house, as Kysely types its queries. */
export interface Tables
  extends FoundationTables,
    StaffTables,
    CompoundTables,
    ContactTables,
    ContentCheckTables,
    PeopleTables,
    OversightTables,
    SearchTables,
    ImportTables,
    ParcelTables,
    MoveInTables,
    MoveInPapersTables,
    FeeTables,
    PrintingTables,
    CarrierTables,
    PrintDeskTables,
    ShiftTables,
    ShelfRunTables,
    VipTables,
    FaxTables,
    NoticeTables,
    VipCopyTables,
    VipStudyTables {}
