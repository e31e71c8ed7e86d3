import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { authorization, type TokenHolder } from './client.ts'
import type { HouseName } from './connect.ts'

const paths: Readonly<Record<HouseName, string>> = { real: '/rpc', practice: '/practice-rpc' }

/** The loopback host serves the page and the calls from one origin. */
export const httpLink = (holder: TokenHolder, house: HouseName): ClientLink<ClientContext> =>
  new RPCLink({ url: `${window.location.origin}${paths[house]}`, headers: () => authorization(holder) })
