import type { Permission } from '../kernel/permission.ts'
import type { Role } from './staff.contract.ts'

interface Rights {
  /** Held outright. */
  readonly may: readonly Permission[]
  /** Held for one act at a time, with an approval token. */
  readonly withApproval: readonly Permission[]
}

const frontLine: Rights = {
  may: [
    'person.read',
    'person.reveal',
    'person.edit',
    'parcel.list',
    'parcel.intake',
    'parcel.release',
    'printdesk.work',
    'fax.work',
    'register.contact',
    'movein.work',
    'key.issue',
    'print.log.read',
    'print.void',
    'shift.open',
  ],
  withApproval: ['parcel.override', 'movein.override'],
}

/** Study, signing for a copy and taking a test are everybody's who reads the handbook at all. */
const reader: readonly Permission[] = ['vip.study', 'vip.readC1']
const writer: readonly Permission[] = [...reader, 'vip.readC2', 'vip.propose']
const publisher: readonly Permission[] = [...writer, 'vip.readC3', 'vip.approve', 'vip.examine']

/** spec/roles.md, row by row. The tests hold this against a matrix kept by hand. */
export const rights: Readonly<Record<Role, Rights>> = {
  assistant: {
    may: [...frontLine.may, ...writer, 'vip.readC3AtDesk', 'fee.collect'],
    withApproval: [...frontLine.withApproval, 'fee.reverse'],
  },
  specialist: { ...frontLine, may: [...frontLine.may, ...writer, 'vip.readC3', 'movein.inspect'] },
  supervisor: {
    may: [
      ...frontLine.may,
      ...publisher,
      'vip.readC4',
      'person.export',
      'compound.edit',
      'import.commit',
      'import.takeBack',
      'parcel.override',
      'printdesk.manage',
      'fee.collect',
      'fee.reverse',
      'movein.inspect',
      'movein.override',
      'staff.manage',
      'settings',
      'backup.run',
      'backup.verify',
      'audit.read',
      'audit.state',
    ],
    withApproval: ['person.erase', 'backup.restore'],
  },
  projectManager: {
    may: [
      ...publisher,
      'person.read',
      'person.reveal',
      'person.edit',
      'person.export',
      'person.erase',
      'compound.edit',
      'import.commit',
      'import.takeBack',
      'parcel.list',
      'parcel.override',
      'printdesk.manage',
      'register.contact',
      'fee.reverse',
      'movein.work',
      'movein.override',
      'print.log.read',
      'print.void',
      'staff.manage',
      'audit.read',
      'audit.state',
    ],
    withApproval: [],
  },
  cashier: { may: ['person.read', 'fee.collect'], withApproval: ['fee.reverse'] },
  cleaningForeman: { may: ['vip.study', 'vip.readGreeting'], withApproval: [] },
  guard: { may: [...reader, 'parcel.list', 'parcel.release', 'shift.open'], withApproval: [] },
  ceremonialPost: { may: [...reader, 'vip.readC2'], withApproval: [] },
  administrator: {
    // Structure only: without person.edit an import leaves its person columns alone.
    may: [
      'compound.edit',
      'import.commit',
      'import.takeBack',
      'staff.manage',
      'settings',
      'backup.run',
      'backup.verify',
      'audit.state',
    ],
    withApproval: ['backup.restore'],
  },
}

/** Acts that nobody does alone: one who may ask for it agrees with another who may ask for it. */
const TWO_PEOPLE: readonly Permission[] = ['person.erase', 'backup.restore']

export const needsTwoPeople = (permission: Permission): boolean => TWO_PEOPLE.includes(permission)

/** Whether somebody of this role may agree to an act under this permission. */
export const mayApprove = (role: Role, permission: Permission): boolean =>
  rights[role].may.includes(permission) ||
  (needsTwoPeople(permission) && rights[role].withApproval.includes(permission))

export const permissionsOf = (role: Role): readonly Permission[] => rights[role].may

/** An administrator opens accounts, but makes nobody more than a cashier (spec/roles.md). */
const ABOVE_CASHIER: readonly Role[] = ['supervisor', 'projectManager', 'administrator']

/** Who may give every role. */
export const GIVERS: readonly Role[] = ['supervisor', 'projectManager']

export const mayGiveRole = (giver: Role, role: Role): boolean =>
  giver === 'administrator' ? !ABOVE_CASHIER.includes(role) : GIVERS.includes(giver)
