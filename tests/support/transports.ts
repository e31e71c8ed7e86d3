import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { directClient } from '#transport/direct.ts'
import type { House } from '#transport/house.ts'
import { serveHttp } from '#transport/http.ts'
import { servePort } from '#transport/message-port.ts'

export type Client<H extends House> = ContractRouterClient<H['contract']>

/** A house with a way in. `as` gives a client that carries a token (null: nobody is signed in). */
export interface Opened<H extends House> {
  as(token: string | null): Client<H>
  /** The address, where there is one. */
  readonly url: string | null
  close(): Promise<void>
}

export interface Transport {
  readonly name: 'direct' | 'message port' | 'http'
  open<H extends House>(house: H): Promise<Opened<H>>
}

const headers = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` }

const direct: Transport = {
  name: 'direct',
  open: async (house) => ({ as: (token) => directClient(house, token), url: null, close: async () => {} }),
}

/** A port for each client: two on one port would mix up their call numbers. */
const messagePort: Transport = {
  name: 'message port',
  open: async (house) => {
    const ports: MessagePort[] = []
    const connect = (): MessagePort => {
      const { port1, port2 } = new MessageChannel()
      servePort(port1, house)
      ports.push(port2)
      return port2
    }
    return {
      as: (token) => createORPCClient<never>(new PortLink({ port: connect(), headers: headers(token) })),
      url: null,
      close: async () => {
        for (const port of ports) port.close()
      },
    }
  },
}

const http: Transport = {
  name: 'http',
  open: async (house) => {
    const host = await serveHttp(house, { port: 0, root: '/nowhere' })
    const link = (token: string | null) =>
      new HttpLink({ url: `${host.url}/rpc`, headers: { origin: host.url, ...headers(token) } })
    return { as: (token) => createORPCClient<never>(link(token)), url: host.url, close: host.close }
  },
}

/** Every suite that speaks the contract runs over all three: `describe.each(transports)`. */
export const transports: readonly Transport[] = [direct, messagePort, http]
