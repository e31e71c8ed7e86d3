import type { UnitHistory } from './compound/unit-history.service.ts'
import { contactsDuty } from './contacts/contacts.duty.ts'
import type { DueItems } from './desk/desk.service.ts'
import { faxDuty } from './fax/fax.duty.ts'
import { feesDuty } from './fees/fees.duty.ts'
import type { Furnished } from './furnish.ts'
import type { Mentions } from './imports/imports.service.ts'
import type { HouseJob } from './jobs/jobs.ts'
import { moveInDuty } from './move-in/move-in.duty.ts'
import { moveInPapersDuty } from './move-in/papers/papers.duty.ts'
import { countableParcels } from './parcels/count-parcels.service.ts'
import { noticesDuty } from './parcels/notices/notices.duty.ts'
import { parcelsDuty } from './parcels/parcels.duty.ts'
import type { PersonHoldings, RetentionLine } from './people/holdings.house.ts'
import { printDeskDuty } from './print-desk/print-desk.duty.ts'
import type { FormSource } from './printing/forms.ts'
import type { Indexed } from './search/search.service.ts'
import { shiftForms } from './shifts/count-sheet-form.ts'
import type { Countable } from './shifts/countable.service.ts'
import { passOnRule } from './shifts/pass-on-keep.service.ts'
import { vipDuty, vipPostDuty, vipStudyDuty } from './vip/vip.duty.ts'

/** What a duty offers to rooms that know none: each of them gathers its own line of it. */
export interface Duty {
  /** Sheets to be printed. */
  readonly forms?: readonly FormSource[]
  /** What waits for a home and what happened to it. */
  readonly history?: UnitHistory
  /** Whom its records name, so that an import is not taken back from under them. */
  readonly mentions?: Mentions
  /** Its records for the search box, when all keys are made anew. */
  readonly indexed?: readonly Indexed[]
  /** What the work desk says is due. */
  readonly due?: DueItems
  /** What it holds on a person: for the owner's print-out and for erasure. */
  readonly holdings?: readonly PersonHoldings[]
  /** How long it keeps whom it names: rules that run by night, and lines of the plan that something else carries out. */
  readonly retention?: readonly RetentionLine[]
  /** What is counted at the change of shift. */
  readonly countable?: Countable
  /** What it does by itself. */
  readonly jobs?: readonly HouseJob[]
}

/** A line for each duty. */
export const dutiesOf = (house: Furnished): readonly Duty[] => [
  parcelsDuty(house),
  noticesDuty(house),
  { forms: shiftForms(house), countable: countableParcels, retention: [passOnRule] },
  printDeskDuty(house),
  moveInDuty(house),
  faxDuty(house),
  contactsDuty(house),
  moveInPapersDuty(house),
  vipDuty(house),
  vipPostDuty(house),
  vipStudyDuty(house),
  feesDuty(house),
]
