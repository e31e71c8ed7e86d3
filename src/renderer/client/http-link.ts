import { RPCLink } from '@orpc/client/fetch'
import { authorization, type TokenHolder } from './client.ts'

/** The loopback host serves the page and the calls from one origin. */
export const httpLink = (holder: TokenHolder) =>
  new RPCLink({ url: `${window.location.origin}/rpc`, headers: () => authorization(holder) })
