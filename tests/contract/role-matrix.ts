import type { Permission } from '#core/kernel/permission.ts'
import type { Role } from '#core/staff/staff.contract.ts'

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
  'fee.collect': '    ✔ – ✔ – ✔ – – – –',
  'fee.reverse': '    ○ – ✔ ✔ ○ – – – –',
  'print.log.read': ' ✔ ✔ ✔ ✔ – – – – –',
  'print.void': '     ✔ ✔ ✔ ✔ – – – – –',
  'shift.open': '     ✔ ✔ ✔ – – – ✔ – –',
  'staff.manage': '   – – ✔ ✔ – – – – ✔',
  settings: '         – – ✔ – – – – – ✔',
  'backup.run': '     – – ✔ – – – – – ✔',
  'backup.verify': '  – – ✔ – – – – – ✔',
  'backup.restore': ' – – ○ – – – – – ○',
  'audit.read': '     – – ✔ ✔ – – – – –',
  'audit.state': '    – – ✔ ✔ – – – – ✔',
}

/** Open before sign-in. */
export const ANYBODY = 'anybody'
/** Open to whoever is signed in; what the record itself allows is decided behind it. */
const EVERYONE = '✔ ✔ ✔ ✔ ✔ ✔ ✔ ✔ ✔'

export const procedureRows: Readonly<Record<string, string>> = {
  'setup.status': ANYBODY,
  'setup.create': ANYBODY,
  'setup.confirmRecoveryCode': ANYBODY,
  'setup.makeSample': ANYBODY,
  'setup.openWithRecoveryCode': ANYBODY,

  'staff.lockScreen': ANYBODY,
  'staff.signIn': ANYBODY,
  'staff.signInByBadge': ANYBODY,
  'staff.isBadge': EVERYONE,
  'staff.touch': EVERYONE,
  'staff.lock': EVERYONE,
  'staff.setTextScale': EVERYONE,
  'staff.approve': EVERYONE,
  'staff.approvers': EVERYONE,
  'staff.list': '     – – ✔ ✔ – – – – ✔',
  'staff.create': '   – – ✔ ✔ – – – – ✔',
  'staff.change': '   – – ✔ ✔ – – – – ✔',
  'staff.setSecret': '– – ✔ ✔ – – – – ✔',

  'settings.read': EVERYONE,
  'settings.change': '– – ✔ – – – – – ✔',
  'settings.readDesk': EVERYONE,
  'settings.saveDesk': EVERYONE,
  'events.subscribe': EVERYONE,
  'drafts.save': EVERYONE,
  'drafts.load': EVERYONE,
  'drafts.discard': EVERYONE,
  'contentCheck.counts': ' – – ✔ ✔ – – – – ✔',
  'desk.today': EVERYONE,

  'compound.overview': EVERYONE,
  'compound.units': '  ✔ ✔ ✔ ✔ ✔ – – – –',
  'compound.unitHistory': '✔ ✔ ✔ ✔ ✔ – – – –',
  'people.household': '✔ ✔ ✔ ✔ ✔ – – – –',
  'people.file': '     ✔ ✔ ✔ ✔ ✔ – – – –',
  'people.lookAlikes': '     ✔ ✔ ✔ ✔ – – – – –',
  'people.add': '            ✔ ✔ ✔ ✔ – – – – –',
  'people.moveIn': '         ✔ ✔ ✔ ✔ – – – – –',
  'people.correct': '        ✔ ✔ ✔ ✔ – – – – –',
  'people.moveOut': '        ✔ ✔ ✔ ✔ – – – – –',
  'people.setShares': '      ✔ ✔ ✔ ✔ – – – – –',
  'people.addVehicle': '     ✔ ✔ ✔ ✔ – – – – –',
  'people.removeVehicle': '  ✔ ✔ ✔ ✔ – – – – –',
  'people.giveConsent': '    ✔ ✔ ✔ ✔ – – – – –',
  'people.withdrawConsent': '✔ ✔ ✔ ✔ – – – – –',
  'people.reveal': '   ✔ ✔ ✔ ✔ – – – – –',

  'imports.rehearse': '– – ✔ ✔ – – – – ✔',
  'imports.rehearseAgain': '– – ✔ ✔ – – – – ✔',
  'imports.commit': '  – – ✔ ✔ – – – – ✔',
  'imports.takeBack': '– – ✔ ✔ – – – – ✔',
  'imports.batches': ' – – ✔ ✔ – – – – ✔',

  'search.find': EVERYONE,
  'search.reindex': '– – ✔ – – – – – ✔',

  'backup.state': EVERYONE,
  'backup.places': '      – – ✔ – – – – – ✔',
  'backup.changePlaces': '– – ✔ – – – – – ✔',
  'backup.run': '         – – ✔ – – – – – ✔',
  'backup.list': '        – – ✔ – – – – – ✔',
  'backup.prove': '       – – ✔ – – – – – ✔',
  'backup.compare': '     – – ✔ – – – – – ✔',
  'backup.restore': '     – – ✔ – – – – – ✔',
  'backup.revert': '      – – ✔ – – – – – ✔',

  'rescue.offers': ANYBODY,
  'rescue.setAside': ANYBODY,
  'rescue.salvage': ANYBODY,
  'rescue.restore': ANYBODY,

  'parcels.recognise': '  ✔ ✔ ✔ – – – – – –',
  'parcels.candidates': ' ✔ ✔ ✔ – – – – – –',
  'parcels.nextShelf': '  ✔ ✔ ✔ – – – – – –',
  'parcels.intake': '     ✔ ✔ ✔ – – – – – –',
  'parcels.assign': '     ✔ ✔ ✔ – – – – – –',
  'parcels.withdraw': '   ✔ ✔ ✔ – – – – – –',
  'parcels.label': '      ✔ ✔ ✔ – – – – – –',
  'parcels.printLabels': '✔ ✔ ✔ – – – – – –',
  'parcels.counts': '     ✔ ✔ ✔ ✔ – – ✔ – –',
  'parcels.list': '       ✔ ✔ ✔ ✔ – – ✔ – –',
  'parcels.register': '   ✔ ✔ ✔ ✔ – – ✔ – –',
  'parcels.ofUnit': '     ✔ ✔ ✔ – – – ✔ – –',
  'parcels.locate': '     ✔ ✔ ✔ – – – ✔ – –',
  'parcels.release': '    ✔ ✔ ✔ – – – ✔ – –',
  'parcels.pickupCode': ' ✔ ✔ ✔ – – – ✔ – –',

  'carriers.patterns': '  – – ✔ – – – – – ✔',
  'carriers.putPattern': '– – ✔ – – – – – ✔',
  'carriers.tryCode': '   – – ✔ – – – – – ✔',
  'carriers.points': '    ✔ ✔ ✔ ✔ – – ✔ – –',
  'carriers.putPoint': '  – – ✔ – – – – – ✔',
  'printDesk.usual': '        ✔ ✔ ✔ – – – – – –',
  'printDesk.quote': '        ✔ ✔ ✔ – – – – – –',
  'printDesk.save': '         ✔ ✔ ✔ – – – – – –',
  'printDesk.void': '         ✔ ✔ ✔ – – – – – –',
  'printDesk.collect': '      ✔ – ✔ – ✔ – – – –',
  'printDesk.dispute': '      ✔ ✔ ✔ – – – – – –',
  'printDesk.list': '         ✔ ✔ ✔ – – – – – –',
  'printDesk.counts': '       ✔ ✔ ✔ – – – – – –',
  'printDesk.refuse': '       ✔ ✔ ✔ – – – – – –',
  'printDesk.refusals': '     ✔ ✔ ✔ ✔ – – – – –',
  'printDesk.acknowledge': '  – – ✔ ✔ – – – – –',
  'printDesk.prices': EVERYONE,
  'printDesk.publishPrices': '– – ✔ ✔ – – – – –',

  'shelfRun.current': ' ✔ ✔ ✔ – – – – – –',
  'shelfRun.couriers': '✔ ✔ ✔ – – – – – –',
  'shelfRun.begin': '   ✔ ✔ ✔ – – – – – –',
  'shelfRun.change': '  ✔ ✔ ✔ – – – – – –',
  'shelfRun.store': '   ✔ ✔ ✔ – – – – – –',
  'shelfRun.scan': '    ✔ ✔ ✔ – – – – – –',
  'shelfRun.aside': '   ✔ ✔ ✔ – – – – – –',
  'shelfRun.takeBack': '✔ ✔ ✔ – – – – – –',
  'shelfRun.end': '     ✔ ✔ ✔ – – – – – –',
  'shelfRun.labels': '  ✔ ✔ ✔ – – – – – –',

  'printing.printers': EVERYONE,
  'printing.setup': EVERYONE,
  'printing.reserve': EVERYONE,
  'printing.preview': EVERYONE,
  'printing.print': EVERYONE,
  'printing.changeSetup': '– – ✔ – – – – – ✔',
  'printing.newRoll': '    ✔ ✔ ✔ – – – – – –',
  'printing.reprint': '    ✔ ✔ ✔ ✔ – – – – –',
  'printing.cancel': '     ✔ ✔ ✔ ✔ – – – – –',
  'printing.void': '       ✔ ✔ ✔ ✔ – – – – –',
  'printing.answer': '     ✔ ✔ ✔ ✔ – – – – –',
  'printing.log': '        ✔ ✔ ✔ ✔ – – – – –',
  'printing.counts': '     ✔ ✔ ✔ ✔ – – – – –',
  'printing.detail': '     ✔ ✔ ✔ ✔ – – – – –',
  'printing.kept': '       ✔ ✔ ✔ ✔ – – – – –',
}

/** A row as its marks, whatever the spaces that line it up. */
export const marksOf = (row: string): readonly string[] => row.trim().split(/\s+/)
