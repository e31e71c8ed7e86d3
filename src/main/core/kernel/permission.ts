import { z } from 'zod'

/**
 * Every right that a role can hold, as in spec/roles.md. A later module adds its own here,
 * in `staff/roles.ts` and in the hand-kept matrix of tests/contract, in one change.
 */
export const permissions = [
  'person.read',
  'person.reveal',
  'person.edit',
  'person.export',
  'person.erase',
  'compound.edit',
  'import.commit',
  'import.takeBack',
  'parcel.list',
  'parcel.intake',
  'parcel.release',
  'parcel.override',
  'printdesk.work',
  'printdesk.manage',
  'fax.work',
  'register.contact',
  'fee.collect',
  'fee.reverse',
  'movein.work',
  'movein.inspect',
  'movein.override',
  'key.issue',
  'print.log.read',
  'print.void',
  'vip.readGreeting',
  'vip.readC1',
  'vip.readC2',
  'vip.readC3AtDesk',
  'vip.readC3',
  'vip.readC4',
  'vip.propose',
  'vip.approve',
  'vip.study',
  'vip.examine',
  'shift.open',
  'staff.manage',
  'settings',
  'backup.run',
  'backup.verify',
  'backup.restore',
  'audit.read',
  'audit.state',
] as const

export const Permission = z.enum(permissions)
export type Permission = z.infer<typeof Permission>
