import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#core/contract.ts'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import type { Session } from '#core/staff/staff.contract.ts'

export type DeskClient = ContractRouterClient<Contract>

/** The first assistant of a desk in the sample compound signs in there by password. */
export const signInAt = async (guest: DeskClient, deskCode: string): Promise<Session> => {
  const { tiles } = await guest.staff.lockScreen({ deskCode })
  const tile = tiles.find((one) => one.deskCode === deskCode && one.role === 'assistant')
  if (tile === undefined) throw new Error(`no assistant at desk ${deskCode}: is this a sample compound?`)
  const { password } = PRACTICE_SECRETS
  return guest.staff.signIn({ staffId: tile.staffId, deskCode, secret: { kind: 'password', password } })
}
