import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { Permission } from '../kernel/permission.ts'
import type { Approvals } from './approvals.ts'
import { mayApprove, needsTwoPeople } from './roles.ts'
import { checkSecret, type SignInHouse } from './sign-in.service.ts'
import { allStaff, findStaff } from './staff.repository.ts'
import { mayAskFor } from './staff.service.ts'

export interface ApprovalHouse extends SignInHouse {
  readonly approvals: Approvals
}

/** Who may say yes to an act under this permission; where it takes two people, nobody to their own. */
export const approvers = async (
  house: Pick<ApprovalHouse, 'database'>,
  permission: Permission,
  askerId: string,
) =>
  (await allStaff(house.database.reader))
    .filter(({ active, role }) => active && mayApprove(role, permission))
    .filter(({ id }) => id !== askerId || !needsTwoPeople(permission))
    .map(({ id, name, role }) => ({ staffId: id, name, role }))

/** A supervisor's PIN, typed where the clerk sits, makes a token for one act on one record. */
export const approve = async (
  house: ApprovalHouse,
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
    mayApprove(approver.role, input.permission) &&
    !(needsTwoPeople(input.permission) && approver.id === asker.id) &&
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
