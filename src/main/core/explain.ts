import { backupErrorTexts } from './backup/backup.text.ts'
import { contactErrorTexts } from './contacts/contacts.text.ts'
import { databaseProblem } from './database/error-kinds.ts'
import { documentErrorTexts } from './documents/documents.text.ts'
import { faxErrorTexts } from './fax/fax.text.ts'
import { feeErrorTexts } from './fees/fees.text.ts'
import { fileErrorTexts } from './files/files.text.ts'
import { importErrorTexts } from './imports/imports.text.ts'
import { Refusal } from './kernel/errors.ts'
import type { Log } from './kernel/ports.ts'
import { commonErrorTexts } from './kernel/text.ts'
import { moveInErrorTexts } from './move-in/move-in.text.ts'
import { paperErrorTexts } from './move-in/papers/papers.text.ts'
import { privacyErrorTexts } from './oversight/privacy.text.ts'
import { carrierErrorTexts } from './parcels/carriers/carriers.text.ts'
import { doorErrorTexts } from './parcels/door/door.text.ts'
import { expectedErrorTexts } from './parcels/expected/expected.text.ts'
import { incidentErrorTexts } from './parcels/incidents/incidents.text.ts'
import { itemErrorTexts } from './parcels/items/items.text.ts'
import { parcelErrorTexts } from './parcels/parcels.text.ts'
import { receivingErrorTexts } from './parcels/receiving/receiving.text.ts'
import { shelfRunErrorTexts } from './parcels/run/shelf-run.text.ts'
import { peopleErrorTexts } from './people/people.text.ts'
import { printDeskErrorTexts } from './print-desk/print-desk.text.ts'
import { printingErrorTexts } from './printing/printing.text.ts'
import { setupErrorTexts } from './setup/setup.text.ts'
import { shiftErrorTexts } from './shifts/shifts.text.ts'
import { staffErrorTexts } from './staff/staff.text.ts'
import { vipCopyErrorTexts } from './vip/copies/vip-copies.text.ts'
import { vipTestErrorTexts } from './vip/tests/vip-tests.text.ts'
import { vipErrorTexts } from './vip/vip.text.ts'

export interface Explained {
  readonly code: string
  readonly data: unknown
  readonly message: string
}

/** A sentence for every code that a contract declares. */
const texts: Readonly<Record<string, (data: never) => string>> = {
  ...commonErrorTexts,
  ...backupErrorTexts,
  ...contactErrorTexts,
  ...documentErrorTexts,
  ...feeErrorTexts,
  ...faxErrorTexts,
  ...paperErrorTexts,
  ...fileErrorTexts,
  ...importErrorTexts,
  ...doorErrorTexts,
  ...expectedErrorTexts,
  ...incidentErrorTexts,
  ...itemErrorTexts,
  ...moveInErrorTexts,
  ...parcelErrorTexts,
  ...receivingErrorTexts,
  ...carrierErrorTexts,
  ...shelfRunErrorTexts,
  ...shiftErrorTexts,
  ...peopleErrorTexts,
  ...printDeskErrorTexts,
  ...privacyErrorTexts,
  ...printingErrorTexts,
  ...setupErrorTexts,
  ...staffErrorTexts,
  ...vipErrorTexts,
  ...vipCopyErrorTexts,
  ...vipTestErrorTexts,
}

/**
 * Turns anything thrown into a code, its data and its Chinese sentence. What is no refusal is logged under a
 * reference that the clerk can read out; what it was stays in the log.
 */
export const explainer =
  (log: Log, dataDir: string, reference: () => string) =>
  (error: unknown, procedure: string): Explained => {
    if (error instanceof Refusal) return told(error.code, error.data)
    const problem = databaseProblem(error, dataDir)
    log.error(procedure, error)
    if (problem !== null) return told(problem.code, 'data' in problem ? problem.data : undefined)
    return told('INTERNAL', { reference: reference() })
  }

const told = (code: string, data: unknown): Explained => ({ code, data, message: sentenceOf(code, data) })

/** The sentence of a declared error. */
export const sentenceOf = (code: string, data: unknown): string => texts[code]?.(data as never) ?? ''
