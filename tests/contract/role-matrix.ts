import type { Permission } from '#core/kernel/permission.ts'
import type { Role } from '#core/staff/staff.contract.ts'
import { counterRows } from './role-matrix/counter.ts'
import { handbookRows } from './role-matrix/handbook.ts'
import { houseRows } from './role-matrix/house.ts'
import type { Rows } from './role-matrix/marks.ts'
import { moveInRows } from './role-matrix/move-in.ts'
import { parcelRows } from './role-matrix/parcels.ts'

/**
 * Who may do what, kept by hand from the duties of each role and held against the
 * running house. A new permission or procedure gets its row here in the same change.
 *
 * ✔ may · ○ may with an approval token · – may not
 */

/** The columns, in the order of every row. */
export const columns: readonly Role[] = [
  'assistant',
  'specialist',
  'supervisor',
  'projectManager',
  'cashier',
  'cleaningForeman',
  'guard',
  'ceremonialPost',
  'administrator',
]

export const permissionRows: Readonly<Record<Permission, string>> = {
  'person.read': '    ✔ ✔ ✔ ✔ ✔ – – – –',
  'person.reveal': '  ✔ ✔ ✔ ✔ – – – – –',
  'person.edit': '    ✔ ✔ ✔ ✔ – – – – –',
  'person.export': '  – – ✔ ✔ – – – – –',
  // The project manager holds it, and still needs another who may ask for it.
  'person.erase': '   – – ○ ✔ – – – – –',
  'compound.edit': '  – – ✔ ✔ – – – – ✔',
  'import.commit': '  – – ✔ ✔ – – – – ✔',
  'import.takeBack': '– – ✔ ✔ – – – – ✔',
  'parcel.list': '    ✔ ✔ ✔ ✔ – – ✔ – –',
  'parcel.intake': '  ✔ ✔ ✔ – – – – – –',
  'parcel.release': ' ✔ ✔ ✔ – – – ✔ – –',
  'parcel.override': '○ ○ ✔ ✔ – – – – –',
  'printdesk.work': ' ✔ ✔ ✔ – – – – – –',
  'printdesk.manage': '– – ✔ ✔ – – – – –',
  'fax.work': '       ✔ ✔ ✔ – – – – – –',
  'register.contact': '✔ ✔ ✔ ✔ – – – – –',
  'fee.collect': '    ✔ – ✔ – ✔ – – – –',
  'fee.reverse': '    ○ – ✔ ✔ ○ – – – –',
  'movein.work': '    ✔ ✔ ✔ ✔ – – – – –',
  'movein.inspect': ' – ✔ ✔ – – – – – –',
  'movein.override': '○ ○ ✔ ✔ – – – – –',
  'key.issue': '      ✔ ✔ ✔ – – – – – –',
  'print.log.read': ' ✔ ✔ ✔ ✔ – – – – –',
  'print.void': '     ✔ ✔ ✔ ✔ – – – – –',
  'vip.readGreeting': '– – – – – ✔ – – –',
  'vip.readC1': '     ✔ ✔ ✔ ✔ – – ✔ ✔ –',
  'vip.readC2': '     ✔ ✔ ✔ ✔ – – – ✔ –',
  'vip.readC3AtDesk': '✔ – – – – – – – –',
  'vip.readC3': '     – ✔ ✔ ✔ – – – – –',
  'vip.readC4': '     – – ✔ – – – – – –',
  'vip.propose': '    ✔ ✔ ✔ ✔ – – – – –',
  'vip.approve': '    – – ✔ ✔ – – – – –',
  'vip.study': '      ✔ ✔ ✔ ✔ – ✔ ✔ ✔ –',
  'vip.examine': '    – – ✔ ✔ – – – – –',
  'shift.open': '     ✔ ✔ ✔ – – – ✔ – –',
  'staff.manage': '   – – ✔ ✔ – – – – ✔',
  settings: '         – – ✔ – – – – – ✔',
  'backup.run': '     – – ✔ – – – – – ✔',
  'backup.verify': '  – – ✔ – – – – – ✔',
  'backup.restore': ' – – ○ – – – – – ○',
  'audit.read': '     – – ✔ ✔ – – – – –',
  'audit.state': '    – – ✔ ✔ – – – – ✔',
}

/** A row a procedure: what belongs together stands in one file. */
export const procedureRows: Rows = {
  ...houseRows,
  ...parcelRows,
  ...moveInRows,
  ...counterRows,
  ...handbookRows,
}
