import {
  onMessagePortClose,
  onMessagePortMessage,
  type SupportedMessagePort,
} from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/bun-ws'
import { dispatch } from './dispatch.ts'
import type { House } from './house.ts'
import { nobody, wireOptions } from './wire.ts'

/**
 * Serves the house over one port. oRPC's own port handler drops the promise of each message, so that one
 * unreadable message would end the process as an unhandled rejection; its socket handler speaks the same
 * format and hands the promise over.
 */
export const servePort = (port: SupportedMessagePort, house: House): void => {
  const handler = new RPCHandler(dispatch(house), wireOptions())
  const socket = { send: (message: string | ArrayBufferLike | Uint8Array) => port.postMessage(message) }
  onMessagePortMessage(port, (message: unknown) => {
    handler
      .message(socket as never, message as never, { context: nobody })
      .catch((error: unknown) => house.log.error('port', error))
  })
  onMessagePortClose(port, () => handler.close(socket as never))
}
