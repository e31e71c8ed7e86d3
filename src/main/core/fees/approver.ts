import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { Approvals } from '../staff/approvals.ts'

/** Who says yes to a reversal or a refund: the clerk who holds the right, or the supervisor whose one-use token this is. */
export const approverOf = (
  approvals: Approvals,
  { record, approval }: { readonly record: string; readonly approval: string | undefined },
  { caller }: Call,
): string => {
  const permission = 'fee.reverse'
  if (may(caller, permission)) return caller.staffId
  const { sessionId } = caller
  const approver = approval === undefined ? null : approvals.take(approval, { sessionId, permission, record })
  return approver ?? refuse('APPROVAL_REFUSED')
}
