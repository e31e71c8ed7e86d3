import type { Database, Reader, Tx } from '../database/database.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { type Blocks, blockKey } from './blocks.ts'
import { GIVERS, mayGiveRole, rights } from './roles.ts'
import { badgeDigest, hashSecret } from './secrets.ts'
import type { Sessions } from './sessions.ts'
import { isEasyPin, type Role, type staffContract } from './staff.contract.ts'
import {
  allStaff,
  type Desk,
  findDesk,
  findStaff,
  forgetTries,
  insertDesks,
  insertStaff,
  nameTaken,
  putSecret,
  putWrongPins,
  type SecretKind,
  type Staff,
  staffOfBadge,
  updateStaff,
} from './staff.repository.ts'

export interface StaffHouse {
  readonly database: Database
  readonly sessions: Sessions
  readonly blocks: Blocks
  readonly badgeKey: Buffer
}

type Input<K extends keyof Handlers<typeof staffContract>> = Parameters<Handlers<typeof staffContract>[K]>[0]

/** A person with everything that sign-in needs; hashes are made before the transaction opens. */
export interface NewStaff {
  readonly name: string
  readonly role: Role
  readonly zones: readonly string[]
  readonly deskCode: string
  readonly passwordHash: string
  readonly pinHash: string | null
}

export const createStaff = async (
  house: StaffHouse,
  input: Input<'create'>,
  call: Call,
): Promise<{ id: string }> => {
  if (input.pin !== undefined && isEasyPin(input.pin)) refuse('PIN_EASY')
  const passwordHash = await hashSecret(input.password)
  const pinHash = input.pin === undefined ? null : await hashSecret(input.pin)
  const { commandId, name, role, zones, deskCode } = input
  const asked = { commandId, name, role, zones, deskCode }
  // The digest of a command is kept: a secret never goes into it.
  return house.database.command(call, asked, async (tx) => {
    await requireGiver(tx, call, role)
    await requireDesk(tx, deskCode)
    if (await nameTaken(tx, name, '')) return refuse('STAFF_NAME_TAKEN')
    return { id: await addStaffIn(tx, { name, role, zones, deskCode, passwordHash, pinHash }) }
  })
}

export const addDesksIn = async (tx: Tx, desks: readonly Desk[]): Promise<void> => {
  await insertDesks(tx, desks)
  for (const desk of desks)
    tx.audit({ action: 'staff.add-desk', record: { kind: 'desk', id: desk.code }, after: desk })
}

export const addStaffIn = async (tx: Tx, person: NewStaff): Promise<string> => {
  const { passwordHash, pinHash, ...profile } = person
  const staff: Staff = { id: tx.id(), ...profile, active: true, textScale: 1, revision: 0 }
  await insertStaff(tx, staff)
  await putSecret(tx, staff.id, 'password', passwordHash)
  if (pinHash !== null) await putSecret(tx, staff.id, 'pin', pinHash)
  tx.audit({ action: 'staff.create', record: { kind: 'staff', id: staff.id }, after: staff })
  tx.changed('staff', staff.id)
  return staff.id
}

export const changeStaff = async (
  house: StaffHouse,
  input: Input<'change'>,
  call: Call,
): Promise<{ revision: number }> => {
  const outcome = await house.database.command(call, input, async (tx) => {
    const before = (await findStaff(tx, input.id)) ?? refuse('NOT_FOUND')
    await requireGiver(tx, call, before.role)
    await requireGiver(tx, call, input.role)
    if (before.revision !== input.revision) return refuse('CONFLICT', { revision: before.revision })
    if (await nameTaken(tx, input.name, input.id)) return refuse('STAFF_NAME_TAKEN')
    const { name, role, zones, deskCode, active } = input
    await requireDesk(tx, deskCode)
    const after: Staff = { ...before, name, role, zones, deskCode, active, revision: before.revision + 1 }
    known((await updateStaff(tx, after)) || null, 'the revision was compared in this transaction')
    await requireManager(tx)
    tx.audit({ record: { kind: 'staff', id: input.id }, before, after })
    tx.changed('staff', input.id)
    return { revision: after.revision }
  })
  // Rights are read at sign-in: whoever is signed in with the old ones signs in again.
  house.sessions.closeOf(input.id)
  return outcome
}

export const setSecret = async (
  house: StaffHouse,
  input: Input<'setSecret'>,
  call: Call,
): Promise<Record<string, never>> => {
  const { secret } = input
  if (secret.kind === 'pin' && isEasyPin(secret.pin)) refuse('PIN_EASY')
  const stored =
    secret.kind === 'badge'
      ? badgeDigest(house.badgeKey, secret.badge)
      : await hashSecret(typedSecret(secret))
  const asked = { commandId: input.commandId, id: input.id, kind: secret.kind }
  await house.database.command(call, asked, async (tx) => {
    const staff = (await findStaff(tx, input.id)) ?? refuse('NOT_FOUND')
    await requireGiver(tx, call, staff.role)
    if (secret.kind === 'badge') await requireFreeBadge(tx, stored, staff.id)
    await putSecret(tx, staff.id, secret.kind, stored)
    await reopen(tx, staff, secret.kind)
    tx.audit({ action: `staff.set-${secret.kind}`, record: { kind: 'staff', id: staff.id } })
    tx.changed('staff', staff.id)
    return {}
  })
  house.blocks.clearAll(blockKey(input.id, secret.kind))
  // Whoever signed in with the secret that was replaced signs in again; the one who replaced it stays.
  if (secret.kind !== 'badge' && input.id !== call.caller.staffId) house.sessions.closeOf(input.id)
  return {}
}

const requireDesk = async (tx: Tx, deskCode: string): Promise<void> => {
  if ((await findDesk(tx, deskCode)) === null) refuse('NOT_FOUND')
}

/** Somebody must be left who may give rights, or nobody ever can again. */
const requireManager = async (tx: Tx): Promise<void> => {
  const left = (await allStaff(tx)).some(({ active, role }) => active && GIVERS.includes(role))
  if (!left) refuse('LAST_MANAGER')
}

const typedSecret = (
  secret: { kind: 'password'; password: string } | { kind: 'pin'; pin: string },
): string => (secret.kind === 'pin' ? secret.pin : secret.password)

const requireFreeBadge = async (tx: Tx, digest: string, staffId: string): Promise<void> => {
  const holder = await staffOfBadge(tx, digest)
  if (holder !== null && holder !== staffId) refuse('BADGE_TAKEN')
}

/** A supervisor's reset ends the waiting: that is what the blocked person was told to ask for. */
const reopen = async (tx: Tx, staff: Staff, kind: SecretKind): Promise<void> => {
  if (kind === 'badge') return
  await forgetTries(tx, staff.id, kind)
  if (kind === 'pin') await putWrongPins(tx, staff.id, 0)
}

const requireGiver = async (tx: Tx, call: Call, role: Role): Promise<void> => {
  const giver = await findStaff(tx, call.caller.staffId)
  if (giver === null || !mayGiveRole(giver.role, role)) refuse('ROLE_TOO_HIGH')
}

/** Whether a role may ask a supervisor for one act under this permission. */
export const mayAskFor = (role: Role, permission: (typeof rights)[Role]['withApproval'][number]): boolean =>
  rights[role].withApproval.includes(permission) || rights[role].may.includes(permission)

export const nameOfStaff = async (db: Reader, id: string): Promise<string> =>
  (await findStaff(db, id))?.name ?? ''

/** Every account, also of those who left: for names beside old acts, and for the review of rights. */
export const staffOnFile = allStaff

/** A house without any account was begun and never founded. */
export const hasStaff = async (db: Reader): Promise<boolean> => (await allStaff(db)).length > 0
