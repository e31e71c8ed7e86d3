import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call } from '../../kernel/handler.ts'
import type { Approvals } from '../../staff/approvals.ts'

/** Who answers for what a clerk may not do alone: whoever holds the right, or the supervisor whose token this is. */
export const approverFor = (
  approvals: Approvals,
  { caller }: Call,
  record: string,
  token: string | undefined,
): string => {
  if (may(caller, 'parcel.override')) return caller.staffId
  // The night guard lists and hands out; with a token or without, this is not the guard's (spec/roles.md).
  if (!may(caller, 'parcel.intake') || token === undefined) return refuse('APPROVAL_REFUSED')
  const { sessionId } = caller
  return (
    approvals.take(token, { sessionId, permission: 'parcel.override', record }) ?? refuse('APPROVAL_REFUSED')
  )
}
