import { createORPCClient } from '@orpc/client'
import { type Client, makeTokenHolder, type TokenHolder } from './client.ts'

export interface Connection {
  readonly client: Client
  readonly token: TokenHolder
}

/** The preload announces itself as `desk`; a page served over HTTP has none. */
const insideDesk = (): boolean => 'desk' in window

export const connect = async (): Promise<Connection> => {
  const token = makeTokenHolder()
  const link = insideDesk()
    ? (await import('./port-link.ts')).portLink(token)
    : (await import('./http-link.ts')).httpLink(token)
  return { client: createORPCClient(link), token }
}
