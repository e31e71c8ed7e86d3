import type { Permission } from '#core/kernel/permission.ts'
import { t } from './app.text.ts'
import { paths } from './paths.ts'

/** A page that the palette opens by its name. */
export interface Command {
  readonly title: string
  readonly path: string
  readonly permission?: Permission
  readonly keyCap?: string
  /** Offered before anything is typed. */
  readonly usual?: boolean
}

const { commandNames: name } = t.palette

/** Every page that needs no record to be opened; the test of the routes counts them. */
export const commands: readonly Command[] = [
  { title: name.intake, path: paths.intake(), permission: 'parcel.intake', keyCap: 'F3', usual: true },
  { title: name.release, path: paths.release(), permission: 'parcel.release', keyCap: 'F4', usual: true },
  { title: name.parcels, path: paths.parcels, permission: 'parcel.list', usual: true },
  { title: name.printDesk, path: paths.printDesk, permission: 'printdesk.work', keyCap: 'F7', usual: true },
  { title: name.contacts, path: paths.contacts(), permission: 'register.contact', keyCap: 'F6', usual: true },
  { title: name.faxOut, path: paths.faxOut(), permission: 'fax.work', usual: true },
  { title: name.moveIn, path: paths.moveIn, permission: 'movein.work', usual: true },
  { title: name.fees, path: paths.fees(), permission: 'fee.collect', usual: true },
  { title: name.shift, path: paths.shift, permission: 'shift.open', keyCap: 'F10', usual: true },
  { title: name.desk, path: paths.desk },
  { title: name.takeIn, path: paths.parcelTakeIn, permission: 'parcel.intake' },
  { title: name.notices, path: paths.notices, permission: 'parcel.intake' },
  { title: name.parcelDoor, path: paths.parcelDoor, permission: 'parcel.release' },
  { title: name.parcelAgreed, path: paths.parcelAgreed, permission: 'parcel.intake' },
  { title: name.parcelIncidents, path: paths.parcelIncidents, permission: 'parcel.list' },
  { title: name.parcelReports, path: paths.parcelReports, permission: 'parcel.list' },
  { title: name.printRegister, path: paths.printRegister(), permission: 'printdesk.work' },
  { title: name.refusals, path: paths.refusals, permission: 'print.log.read' },
  { title: name.prices, path: paths.prices },
  { title: name.downtime, path: paths.downtime, permission: 'register.contact' },
  { title: name.faxIn, path: paths.faxIn(), permission: 'fax.work' },
  { title: name.printing, path: paths.printing, permission: 'print.log.read' },
  { title: name.keys, path: paths.keys(), permission: 'key.issue' },
  { title: name.archive, path: paths.archive(), permission: 'movein.work' },
  { title: name.moveInReports, path: paths.moveInReports, permission: 'movein.work' },
  { title: name.receipts, path: paths.receipts(), permission: 'fee.collect' },
  { title: name.deposits, path: paths.deposits(), permission: 'fee.collect' },
  { title: name.openCharges, path: paths.openCharges, permission: 'fee.collect' },
  { title: name.till, path: paths.till, permission: 'fee.collect' },
  { title: name.tariffs, path: paths.tariffs, permission: 'settings' },
  { title: name.vip, path: paths.vip, permission: 'vip.study' },
  { title: name.vipStudy, path: paths.vipStudy, permission: 'vip.study' },
  { title: name.vipTests, path: paths.vipTests, permission: 'vip.study' },
  { title: name.vipStock, path: paths.vipStock(), permission: 'vip.study' },
  { title: name.vipReports, path: paths.vipReports, permission: 'vip.approve' },
  { title: name.vipCopies, path: paths.vipCopies, permission: 'vip.approve' },
  { title: name.files, path: paths.files(), permission: 'person.read' },
  { title: name.import, path: paths.import, permission: 'import.commit' },
  { title: name.manual, path: paths.manual() },
  { title: name.deskSetup, path: paths.deskSetup },
  { title: name.printers, path: paths.printers, permission: 'settings' },
  { title: name.parcelRules, path: paths.parcelRules, permission: 'settings' },
  { title: name.carriers, path: paths.carriers, permission: 'settings' },
  { title: name.forms, path: paths.forms, permission: 'settings' },
  { title: name.staff, path: paths.staff, permission: 'staff.manage' },
  { title: name.backup, path: paths.backup, permission: 'backup.run' },
  { title: name.oversight, path: paths.oversight, permission: 'audit.state' },
]
