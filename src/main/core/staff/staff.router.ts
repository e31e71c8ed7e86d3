import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { Approvals } from './approvals.ts'
import { permissionsOf } from './roles.ts'
import { checkSecret, type SignInHouse, signIn, signInByBadge } from './sign-in.service.ts'
import type { staffContract } from './staff.contract.ts'
import { allDesks, allStaff, deskOpened, findStaff, holdersOf, setTextScale } from './staff.repository.ts'
import { changeStaff, createStaff, mayAskFor, type StaffHouse, setSecret } from './staff.service.ts'

export interface StaffRouterHouse extends StaffHouse, SignInHouse {
  readonly approvals: Approvals
  /** Titles of the drafts that wait on a desk. */
  draftsOf(deskCode: string): Promise<readonly { readonly title: string }[]>
}

export const staffRouter = (house: StaffRouterHouse): Handlers<typeof staffContract> => ({
  lockScreen: ({ deskCode }) => lockScreen(house, deskCode ?? ''),
  signIn: (input, call) => signIn(house, input, call),
  signInByBadge: (input, call) => signInByBadge(house, input, call),
  touch: async (_input, { caller }) => {
    house.sessions.touch(caller.sessionId)
    return {}
  },
  lock: async (_input, { caller }) => {
    house.sessions.close(caller.sessionId)
    return {}
  },
  setTextScale: ({ scale }, call) =>
    house.database.session(call, async (tx) => {
      await setTextScale(tx, call.caller.staffId, scale)
      return {}
    }),
  list: () => list(house),
  create: (input, call) => createStaff(house, input, call),
  change: (input, call) => changeStaff(house, input, call),
  setSecret: (input, call) => setSecret(house, input, call),
  approve: (input, call) => approve(house, input, call),
  approvers: ({ permission }) => approvers(house, permission),
})

const lockScreen = async (house: StaffRouterHouse, deskCode: string) => {
  const { reader } = house.database
  const pins = await holdersOf(reader, 'pin')
  const now = house.clock.now()
  const staff = (await allStaff(reader)).filter(({ active }) => active)
  return {
    tiles: staff.map(({ id, name, role, deskCode: desk }) => ({
      staffId: id,
      name,
      role,
      deskCode: desk,
      hasPin: pins.has(id),
    })),
    desks: [...(await allDesks(reader))],
    drafts: [...(await house.draftsOf(deskCode))],
    pinOpens: await deskOpened(reader, deskCode, businessDateOf(now, house.settings.current().timeZone)),
    now,
  }
}

const list = async (house: StaffRouterHouse) => {
  const { reader } = house.database
  const [pins, badges] = [await holdersOf(reader, 'pin'), await holdersOf(reader, 'badge')]
  return (await allStaff(reader)).map(({ textScale: _scale, zones, ...staff }) => ({
    ...staff,
    zones: [...zones],
    hasPin: pins.has(staff.id),
    hasBadge: badges.has(staff.id),
  }))
}

const approvers = async (house: StaffRouterHouse, permission: Permission) =>
  (await allStaff(house.database.reader))
    .filter(({ active, role }) => active && permissionsOf(role).includes(permission))
    .map(({ id, name, role }) => ({ staffId: id, name, role }))

const approve = async (
  house: StaffRouterHouse,
  input: {
    readonly approverId: string
    readonly pin: string
    readonly permission: Permission
    readonly record: string
  },
  call: Call,
) => {
  const { reader } = house.database
  const approver = (await findStaff(reader, input.approverId)) ?? refuse('NOT_FOUND')
  const asker = (await findStaff(reader, call.caller.staffId)) ?? refuse('NOT_SIGNED_IN')
  const fits =
    approver.active &&
    permissionsOf(approver.role).includes(input.permission) &&
    mayAskFor(asker.role, input.permission)
  if (!fits) return refuse('FORBIDDEN', { need: input.permission })
  const { deskCode, sessionId } = call.caller
  await checkSecret(house, { staff: approver, deskCode }, { kind: 'pin', pin: input.pin }, call)
  await house.database.session(call, async (tx) =>
    tx.audit({
      record: { kind: 'staff', id: approver.id },
      after: { permission: input.permission, record: input.record },
    }),
  )
  return {
    approval: house.approvals.give({
      approverId: approver.id,
      sessionId,
      permission: input.permission,
      record: input.record,
    }),
  }
}
