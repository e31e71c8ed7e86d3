import { ipcMain, MessageChannelMain } from 'electron'
import type { House } from '#transport/house.ts'
import { servePort } from '#transport/message-port.ts'
import type { Home } from './origin.ts'

export interface Houses {
  readonly real: House
  readonly practice: () => Promise<House>
}

/** A page that asks gets a port to the house that it names, if it is a page of the house. */
export const handOverPorts = ({ real, practice }: Houses, home: Home): void => {
  ipcMain.on('rpc:connect', ({ senderFrame }, which: unknown) => {
    // null when the frame is gone; a frame inside the page is none of ours either
    if (!senderFrame || senderFrame.parent || !home.owns(senderFrame.url)) return
    const { port1, port2 } = new MessageChannelMain()
    const channel = which === 'practice' ? 'rpc:port-practice' : 'rpc:port'
    const hand = (house: House): void => {
      servePort(port1, house)
      port1.start()
      senderFrame.postMessage(channel, null, [port2])
    }
    if (which === 'practice') practice().then(hand, (error: unknown) => real.log.error('practice', error))
    else hand(real)
  })
}
