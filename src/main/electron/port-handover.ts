import { ipcMain, MessageChannelMain } from 'electron'
import type { House } from '#transport/house.ts'
import { servePort } from '#transport/message-port.ts'
import type { Home } from './origin.ts'

/** A page that asks gets a port to the house, if it is a page of the house. */
export const handOverPorts = (house: House, home: Home): void => {
  ipcMain.on('rpc:connect', ({ senderFrame }) => {
    // null when the frame is gone; a frame inside the page is none of ours either
    if (!senderFrame || senderFrame.parent || !home.owns(senderFrame.url)) return
    const { port1, port2 } = new MessageChannelMain()
    servePort(port1, house)
    port1.start()
    senderFrame.postMessage('rpc:port', null, [port2])
  })
}
