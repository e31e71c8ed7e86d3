import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { asset } from '#transport/assets.ts'
import type { House } from '#transport/house.ts'
import { servePort } from '#transport/message-port.ts'

/** What crosses the bridge: the port's own messages are text or bytes, the bridge's are JSON. */
type Parcel = { readonly text: string } | { readonly base64: string }

interface Bridged {
  readonly url: string
  /** Every address that the page asked for outside its own files: must stay empty. */
  readonly strays: string[]
}

interface Crossing {
  __toMain(id: number, parcel: Parcel | null): void
  __fromMain(id: number, parcel: Parcel): void
}

/** A secure context for Chromium, as app:// is under Electron, and no host behind it. */
const ORIGIN = 'http://desk.localhost'

const pack = (message: string | ArrayBuffer | Uint8Array): Parcel =>
  typeof message === 'string'
    ? { text: message }
    : {
        base64: Buffer.from(message instanceof ArrayBuffer ? new Uint8Array(message) : message).toString(
          'base64',
        ),
      }

const unpack = (parcel: Parcel): string | Uint8Array =>
  'text' in parcel ? parcel.text : new Uint8Array(Buffer.from(parcel.base64, 'base64'))

/** The `electron` that the sandboxed preload requires, in the page: a channel for each connect, bridged to Node. */
const fakeElectron = `
const toBytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const toBase64 = (bytes) => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768))
  return btoa(text)
}
const ports = new Map()
const listeners = new Map()
window.__fromMain = (id, parcel) => ports.get(id)?.postMessage('text' in parcel ? parcel.text : toBytes(parcel.base64))
const connect = () => {
  const { port1, port2 } = new MessageChannel()
  const id = Math.floor(Math.random() * 2 ** 50)
  ports.set(id, port1)
  port1.onmessage = ({ data }) =>
    window.__toMain(id, typeof data === 'string' ? { text: data } : { base64: toBase64(new Uint8Array(data)) })
  port1.onclose = () => window.__toMain(id, null)
  listeners.get('rpc:port')?.({ ports: [port2] })
}
const electron = {
  contextBridge: { exposeInMainWorld: (name, api) => { window[name] = Object.freeze(api) } },
  ipcRenderer: {
    on: (channel, listener) => listeners.set(channel, listener),
    send: (channel) => { if (channel === 'rpc:connect') connect() },
  },
}`

const preloadScript = (preload: string): string =>
  `(() => { if (window.top !== window) return; ${fakeElectron}
;((require, module, exports) => { ${readFileSync(preload, 'utf8')} })(() => electron, { exports: {} }, {}) })()`

class BridgedPort {
  readonly listeners = new Map<string, (event?: { data: unknown }) => void>()
  readonly postMessage: (message: string | ArrayBuffer | Uint8Array) => void
  constructor(postMessage: BridgedPort['postMessage']) {
    this.postMessage = postMessage
  }
  on(event: string, listener: (event?: { data: unknown }) => void): void {
    this.listeners.set(event, listener)
  }
}

/** The main side: one served port for each id that speaks. */
const mainSide = (page: Page, house: House) => {
  const ports = new Map<number, BridgedPort>()
  const send = (id: number, parcel: Parcel) =>
    page
      .evaluate(([to, what]) => (window as unknown as Crossing).__fromMain(to, what), [id, parcel] as const)
      // the page is gone: as with a real port, nobody listens
      .catch(() => {})
  const open = (id: number): BridgedPort => {
    const port = new BridgedPort((message) => void send(id, pack(message)))
    ports.set(id, port)
    servePort(port, house)
    return port
  }
  return (id: number, parcel: Parcel | null): void => {
    const port = ports.get(id) ?? open(id)
    if (parcel) port.listeners.get('message')?.({ data: unpack(parcel) })
    else port.listeners.get('close')?.()
  }
}

const answerFrom = (root: string, strays: string[]) => async (route: Route) => {
  const url = new URL(route.request().url())
  if (url.origin !== ORIGIN || url.pathname.startsWith('/rpc')) {
    strays.push(url.href)
    return route.abort()
  }
  const { status, headers, body } = await asset(root, url.pathname)
  return route.fulfill({ status, headers, body: body ?? '' })
}

/**
 * The built preload and the built page in Chromium, with the house behind a message port: all of the desktop but
 * Electron itself. Call it before the first `page.goto(url)`.
 */
export const bridge = async (page: Page, house: House, out: string = resolve('out')): Promise<Bridged> => {
  const strays: string[] = []
  const receive = mainSide(page, house)
  await page.exposeBinding('__toMain', (_source, id: number, parcel: Parcel | null) => receive(id, parcel))
  await page.addInitScript({ content: preloadScript(join(out, 'preload/index.cjs')) })
  await page.route('**/*', answerFrom(join(out, 'renderer'), strays))
  return { url: `${ORIGIN}/`, strays }
}
