import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#core/contract.ts'

/** The whole API, typed by the contract alone. */
export type Client = ContractRouterClient<Contract>

/** Who the calls of this window speak for; in memory only, gone with the window. */
export interface TokenHolder {
  readonly get: () => string | null
  readonly set: (token: string | null) => void
}

export const makeTokenHolder = (): TokenHolder => {
  let token: string | null = null
  return {
    get: () => token,
    set: (next) => {
      token = next
    },
  }
}

/** The same header on every transport. */
export const authorization = (holder: TokenHolder): Record<string, string> => {
  const token = holder.get()
  return token === null ? {} : { authorization: `Bearer ${token}` }
}
