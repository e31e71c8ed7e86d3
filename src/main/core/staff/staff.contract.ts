import { z } from 'zod'
import { Permission } from '../kernel/permission.ts'
import { command, query, session } from '../kernel/procedure.ts'
import {
  CommandId,
  DeskCode,
  EpochMs,
  Id,
  lookup,
  nameLine,
  opaque,
  Revision,
  secret,
  ZoneCode,
} from '../kernel/schema.ts'

export const Role = z.enum([
  'assistant',
  'specialist',
  'supervisor',
  'projectManager',
  'cashier',
  'cleaningForeman',
  'guard',
  'ceremonialPost',
  'administrator',
])
export type Role = z.infer<typeof Role>

export const Password = secret(128, 8)
export const Pin = z.string().regex(/^\d{6}$/)
/** One digit six times, or six in a row up or down: the first that anybody tries. */
export const isEasyPin = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  return (
    steps.every((step) => step === 0) ||
    steps.every((step) => step === 1) ||
    steps.every((step) => step === -1)
  )
}
export const Badge = secret(64, 4)

export const Secret = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), password: secret(128) }),
  z.object({ kind: z.literal('pin'), pin: secret(6) }),
])
export type Secret = z.infer<typeof Secret>

export const Session = z.object({
  token: z.string(),
  staffId: Id,
  name: z.string(),
  role: Role,
  zones: z.array(ZoneCode),
  desk: z.object({ code: DeskCode, name: z.string(), zone: ZoneCode }),
  permissions: z.array(Permission),
  /** Minutes without a key or a scan after which the desk locks itself. */
  idleMinutes: z.number(),
  textScale: z.number(),
})
export type Session = z.infer<typeof Session>

/** What the lock screen shows: no owner data at all. */
export const Tile = z.object({
  staffId: Id,
  name: z.string(),
  role: Role,
  deskCode: z.string(),
  hasPin: z.boolean(),
})

export const StaffMember = z.object({
  id: Id,
  name: z.string(),
  role: Role,
  zones: z.array(ZoneCode),
  deskCode: z.string(),
  active: z.boolean(),
  hasPin: z.boolean(),
  hasBadge: z.boolean(),
  revision: Revision,
})

const signInErrors = {
  WRONG_SECRET: { data: z.object({ left: z.number() }) },
  /** Too many tries: which way in is closed, and for how long. */
  SIGN_IN_BLOCKED: { data: z.object({ seconds: z.number() }) },
  /** The PIN had its sixty tries of this day; the password still opens. */
  PIN_CLOSED: {},
  /** A PIN or badge opens only a desk that a password has opened in this shift. */
  PASSWORD_FIRST: {},
  STAFF_INACTIVE: {},
}

const Profile = z.object({
  name: nameLine(30),
  role: Role,
  zones: z.array(ZoneCode).min(1).max(8),
  deskCode: DeskCode,
})

export const staffContract = {
  lockScreen: query('anybody')
    .input(z.object({ deskCode: lookup(4).optional() }))
    .output(
      z.object({
        tiles: z.array(Tile),
        desks: z.array(z.object({ code: DeskCode, name: z.string(), zone: ZoneCode })),
        /** Half-typed forms that wait on the desk: their titles, never their content. */
        drafts: z.array(z.object({ title: z.string() })),
        /** Whether a PIN may open the desk, because a password did so in this shift. */
        pinOpens: z.boolean(),
        now: EpochMs,
      }),
    ),
  signIn: session('anybody')
    .input(z.object({ staffId: Id, deskCode: DeskCode, secret: Secret }))
    .output(Session)
    .errors(signInErrors),
  signInByBadge: session('anybody')
    .input(z.object({ badge: secret(64), deskCode: DeskCode }))
    .output(Session)
    .errors({ ...signInErrors, BADGE_UNKNOWN: {} }),
  /** Whether a code that was scanned while somebody is signed in is a colleague's badge: the desk changes hands then. */
  isBadge: session('signed-in')
    .input(z.object({ code: lookup(64) }))
    .output(z.object({ badge: z.boolean() })),
  /** Keys and scans keep a session awake; polling does not. */
  touch: session('signed-in').output(z.object({})),
  lock: session('signed-in').output(z.object({})),
  setTextScale: session('signed-in')
    .input(z.object({ scale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3), z.literal(1.5)]) }))
    .output(z.object({})),
  list: query('staff.manage').output(z.array(StaffMember)),
  create: command('staff.manage')
    .input(Profile.extend({ commandId: CommandId, password: Password, pin: Pin.optional() }))
    .output(z.object({ id: Id }))
    .errors({ PIN_EASY: {}, ROLE_TOO_HIGH: {}, STAFF_NAME_TAKEN: {} }),
  change: command('staff.manage')
    .input(Profile.extend({ commandId: CommandId, id: Id, revision: Revision, active: z.boolean() }))
    .output(z.object({ revision: Revision }))
    .errors({ ROLE_TOO_HIGH: {}, STAFF_NAME_TAKEN: {}, LAST_MANAGER: {} }),
  /** A new password, PIN or badge. Secrets are replaced, never read. */
  setSecret: command('staff.manage')
    .input(
      z.object({
        commandId: CommandId,
        id: Id,
        secret: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('password'), password: Password }),
          z.object({ kind: z.literal('pin'), pin: Pin }),
          z.object({ kind: z.literal('badge'), badge: Badge }),
        ]),
      }),
    )
    .output(z.object({}))
    .errors({ BADGE_TAKEN: {}, PIN_EASY: {}, ROLE_TOO_HIGH: {} }),
  /** A supervisor's PIN makes a token that serves one command on one record, once. */
  approve: session('signed-in')
    .input(
      z.object({
        approverId: Id,
        pin: secret(6),
        permission: Permission,
        record: opaque(80),
      }),
    )
    .output(z.object({ approval: z.string() }))
    .errors(signInErrors),
  approvers: query('signed-in')
    .input(z.object({ permission: Permission }))
    .output(z.array(z.object({ staffId: Id, name: z.string(), role: Role }))),
}
