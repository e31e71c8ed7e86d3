import { createORPCClient } from '@orpc/client'
import { type Client, makeTokenHolder, type TokenHolder } from './client.ts'

/** The compound's own records, or those in which people practise. They share a window, never a token. */
export type HouseName = 'real' | 'practice'

export interface Connection {
  readonly client: Client
  readonly token: TokenHolder
}

export type Connections = Readonly<Record<HouseName, Connection>>

/** The preload announces itself as `desk`; a page served over HTTP has none. */
const insideDesk = (): boolean => 'desk' in window

/** Neither line is opened before its first call. */
export const connect = async (): Promise<Connections> => {
  const link = insideDesk()
    ? (await import('./port-link.ts')).portLink
    : (await import('./http-link.ts')).httpLink
  const to = (house: HouseName): Connection => {
    const token = makeTokenHolder()
    return { client: createORPCClient(link(token, house)), token }
  }
  return { real: to('real'), practice: to('practice') }
}
