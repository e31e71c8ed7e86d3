import type { Database, Tx } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import type { BadgeQuestions } from './badge-questions.ts'
import { type Blocks, blockKey } from './blocks.ts'
import { permissionsOf } from './roles.ts'
import { badgeDigest, secretFits } from './secrets.ts'
import type { Sessions } from './sessions.ts'
import { afterWrong, NO_TRIES, PIN_TRIES, triesLeft } from './sign-in.rules.ts'
import type { Secret, Session } from './staff.contract.ts'
import {
  type Desk,
  deskOpened,
  findDesk,
  findStaff,
  openDesk,
  putTries,
  putWrongPins,
  type Staff,
  secretHash,
  staffOfBadge,
  triesOf,
  wrongPins,
} from './staff.repository.ts'
import type { Turns } from './turns.ts'

export interface SignInHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  readonly sessions: Sessions
  readonly blocks: Blocks
  readonly turns: Turns
  readonly badgeKey: Buffer
}

interface At {
  readonly staff: Staff
  readonly deskCode: string
}

export const signIn = async (
  house: SignInHouse,
  input: { readonly staffId: string; readonly deskCode: string; readonly secret: Secret },
  call: Call,
): Promise<Session> => {
  const { staff, desk } = await whoAndWhere(house, input.staffId, input.deskCode)
  if (input.secret.kind === 'pin') await requireOpenedDesk(house, desk.code)
  await checkSecret(house, { staff, deskCode: desk.code }, input.secret, call)
  return openSession(house, staff, desk, call, input.secret.kind)
}

/** A badge alone re-opens a desk that a password opened in this shift; it never approves. */
export const signInByBadge = async (
  house: SignInHouse,
  input: { readonly badge: string; readonly deskCode: string },
  call: Call,
): Promise<Session> => {
  requireNoBlock(house, BADGES, input.deskCode)
  const staffId = await staffOfBadge(house.database.reader, badgeDigest(house.badgeKey, input.badge))
  if (staffId === null) return unknownBadge(house, input.deskCode, call)
  const { staff, desk } = await whoAndWhere(house, staffId, input.deskCode)
  await requireOpenedDesk(house, desk.code)
  house.blocks.clear(blockKey(BADGES, 'badge', desk.code))
  return openSession(house, staff, desk, call, 'badge')
}

/** Asked of what is scanned at work; too many questions are answered with no. */
export const isBadge = async (
  house: SignInHouse & { readonly badgeQuestions: BadgeQuestions },
  code: string,
  { caller }: Call,
): Promise<{ badge: boolean }> => {
  if (!house.badgeQuestions.mayAsk(caller.sessionId)) return { badge: false }
  const holder = await staffOfBadge(house.database.reader, badgeDigest(house.badgeKey, code))
  return { badge: holder !== null }
}

/** Badges are nobody's until they are known, so what is wrong is counted for the desk alone. */
const BADGES = 'unknown'

const requireNoBlock = (house: SignInHouse, staffId: string, deskCode: string): void => {
  const waitMs = house.blocks.left(blockKey(staffId, 'badge', deskCode), null)
  if (waitMs > 0) refuse('SIGN_IN_BLOCKED', { seconds: Math.ceil(waitMs / 1000) })
}

const unknownBadge = async (house: SignInHouse, deskCode: string, call: Call): Promise<never> => {
  const tries = house.blocks.wrong(blockKey(BADGES, 'badge', deskCode))
  await house.database.session(call, async (tx) =>
    tx.audit({ action: 'staff.unknown-badge', record: { kind: 'desk', id: deskCode } }),
  )
  return tries.blockMs === 0
    ? refuse('BADGE_UNKNOWN')
    : refuse('SIGN_IN_BLOCKED', { seconds: Math.ceil(tries.blockMs / 1000) })
}

/**
 * Checks a password or PIN and counts what was wrong, whoever asks: sign-in and approval share the count.
 * @throws Refusal SIGN_IN_BLOCKED, PIN_CLOSED, WRONG_SECRET
 */
export const checkSecret = (house: SignInHouse, at: At, secret: Secret, call: Call): Promise<void> =>
  house.turns(at.staff.id, () => checkInTurn(house, at, secret, call))

const checkInTurn = async (house: SignInHouse, at: At, secret: Secret, call: Call): Promise<void> => {
  const { kind } = secret
  const reader = house.database.reader
  const key = blockKey(at.staff.id, kind, at.deskCode)
  const tries = await triesOf(reader, at.staff.id, at.deskCode, kind)
  const waitMs = house.blocks.left(key, tries)
  if (waitMs > 0) return refuse('SIGN_IN_BLOCKED', { seconds: Math.ceil(waitMs / 1000) })
  if (kind === 'pin' && (await wrongPins(reader, at.staff.id)) >= PIN_TRIES) return refuse('PIN_CLOSED')
  const stored = await secretHash(reader, at.staff.id, kind)
  const typed = secret.kind === 'pin' ? secret.pin : secret.password
  if (stored === null || !(await secretFits(stored, typed))) return wrongSecret(house, at, kind, key, call)
  house.blocks.clear(key)
  await house.database.session(call, async (tx) => {
    await putTries(tx, at.staff.id, at.deskCode, kind, NO_TRIES)
    if (kind === 'password') await putWrongPins(tx, at.staff.id, 0)
  })
}

/** Counted inside the transaction, so that tries made at the same moment are all counted. */
const wrongSecret = async (
  house: SignInHouse,
  at: At,
  kind: 'password' | 'pin',
  key: string,
  call: Call,
): Promise<never> => {
  const tries = await house.database.session(call, async (tx) => {
    const next = afterWrong(await triesOf(tx, at.staff.id, at.deskCode, kind))
    await putTries(tx, at.staff.id, at.deskCode, kind, next)
    if (kind === 'pin') await putWrongPins(tx, at.staff.id, (await wrongPins(tx, at.staff.id)) + 1)
    auditTry(tx, at, `wrong-${kind}`)
    return next
  })
  if (tries.blockMs === 0) return refuse('WRONG_SECRET', { left: triesLeft(tries) })
  house.blocks.start(key, tries.blockMs)
  return refuse('SIGN_IN_BLOCKED', { seconds: Math.ceil(tries.blockMs / 1000) })
}

const auditTry = (tx: Tx, at: At, action: string): void =>
  tx.audit({
    action: `staff.${action}`,
    record: { kind: 'staff', id: at.staff.id },
    after: { desk: at.deskCode },
  })

const whoAndWhere = async (
  house: SignInHouse,
  staffId: string,
  deskCode: string,
): Promise<{ staff: Staff; desk: Desk }> => {
  const staff = (await findStaff(house.database.reader, staffId)) ?? refuse('NOT_FOUND')
  const desk = (await findDesk(house.database.reader, deskCode)) ?? refuse('NOT_FOUND')
  if (!staff.active) return refuse('STAFF_INACTIVE')
  return { staff, desk }
}

const requireOpenedDesk = async (house: SignInHouse, deskCode: string): Promise<void> => {
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  if (!(await deskOpened(house.database.reader, deskCode, today))) refuse('PASSWORD_FIRST')
}

const openSession = async (
  house: SignInHouse,
  staff: Staff,
  desk: Desk,
  call: Call,
  by: string,
): Promise<Session> => {
  await house.database.session(call, async (tx) => {
    if (by === 'password') await openDesk(tx, desk.code)
    auditTry(tx, { staff, deskCode: desk.code }, `signed-in-by-${by}`)
  })
  const permissions = permissionsOf(staff.role)
  const token = house.sessions.open({
    staffId: staff.id,
    deskCode: desk.code,
    permissions: new Set(permissions),
    scope: { zones: staff.zones },
  })
  return {
    token,
    staffId: staff.id,
    name: staff.name,
    role: staff.role,
    zones: [...staff.zones],
    desk,
    permissions: [...permissions],
    idleMinutes: house.settings.current().idleMinutes,
    textScale: staff.textScale,
  }
}
