import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { authorization, type TokenHolder } from './client.ts'
import type { HouseName } from './connect.ts'

const words = {
  real: { want: 'rpc:want', port: 'rpc:port' },
  practice: { want: 'rpc:want-practice', port: 'rpc:port-practice' },
} as const satisfies Record<HouseName, object>

/** The preload hands a MessagePort over when it is asked for one; only messages of our own window count. */
export const wantPort = (house: HouseName = 'real'): Promise<MessagePort> =>
  new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports
      if (event.source !== window || event.data !== words[house].port || port === undefined) return
      window.removeEventListener('message', take)
      resolve(port)
    }
    window.addEventListener('message', take)
    window.postMessage(words[house].want, window.location.origin)
  })

const linkOver = (port: MessagePort, holder: TokenHolder): RPCLink<ClientContext> => {
  const link = new RPCLink({ port, headers: () => authorization(holder) })
  port.start()
  return link
}

/** One port at a time. When the main process drops it, the next call asks for another. */
export const portLink = (holder: TokenHolder, house: HouseName): ClientLink<ClientContext> => {
  let link: Promise<RPCLink<ClientContext>> | null = null
  const current = (): Promise<RPCLink<ClientContext>> => {
    link ??= wantPort(house).then((port) => {
      port.addEventListener('close', () => {
        link = null
      })
      return linkOver(port, holder)
    })
    return link
  }
  return { call: async (path, input, options) => (await current()).call(path, input, options) }
}
