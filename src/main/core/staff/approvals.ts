import type { Permission } from '../kernel/permission.ts'
import type { Clock, Random } from '../kernel/ports.ts'

interface Approval {
  readonly approverId: string
  readonly sessionId: string
  readonly permission: Permission
  readonly record: string
  readonly endsAt: number
}

/** A supervisor's yes to one act on one record, good once and for five minutes. */
export interface Approvals {
  give(approval: Omit<Approval, 'endsAt'>): string
  /** Uses the token up. Gives the approver, or null when the token is for something else, old or used. */
  take(token: string, wanted: Pick<Approval, 'sessionId' | 'permission' | 'record'>): string | null
}

const GOOD_FOR_MS = 5 * 60_000

export const createApprovals = (clock: Clock, random: Random): Approvals => {
  const given = new Map<string, Approval>()
  return {
    give: (approval) => {
      const token = random.bytes(24).toString('base64url')
      given.set(token, { ...approval, endsAt: clock.monotonic() + GOOD_FOR_MS })
      return token
    },
    take: (token, wanted) => {
      const approval = given.get(token)
      given.delete(token)
      const fits =
        approval !== undefined &&
        approval.sessionId === wanted.sessionId &&
        approval.permission === wanted.permission &&
        approval.record === wanted.record &&
        approval.endsAt >= clock.monotonic()
      return fits ? approval.approverId : null
    },
  }
}
