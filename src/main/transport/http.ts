import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { asset, securityHeaders } from './assets.ts'
import { dispatch } from './dispatch.ts'
import type { House } from './house.ts'
import { BODY_LIMIT_MB, nobody, wireOptions } from './wire.ts'

export interface HttpOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Folder of the built page. */
  readonly root: string
  /** The house in which people practise; it opens when it is first asked for. */
  readonly practice?: () => Promise<House>
  /** Further origins that may call, such as the development server's. */
  readonly origins?: readonly string[]
}

export interface HttpHost {
  readonly url: string
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const RPC = '/rpc'
const PRACTICE_RPC = '/practice-rpc'

/** Only this address by its own name: another name in Host is DNS rebinding, another Origin a foreign page. */
const trusted = (request: IncomingMessage, url: string, origins: readonly string[]): boolean => {
  const { host, origin } = request.headers
  if (host !== new URL(url).host) return false
  return origin === undefined ? !isCall(request) : origin === url || origins.includes(origin)
}

const under = ({ url = '/' }: IncomingMessage, prefix: string): boolean =>
  url === prefix || url.startsWith(`${prefix}/`)

const isCall = (request: IncomingMessage): boolean => under(request, RPC) || under(request, PRACTICE_RPC)

const end = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...securityHeaders, ...headers }).end()
}

const servePage = async (request: IncomingMessage, response: ServerResponse, root: string): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
  // the path as sent: a URL object would fold `..` away before anyone could refuse it
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/)
  const { status, headers, body } = await asset(root, pathname)
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}

const rpcOver = (house: House, prefix: '/rpc' | '/practice-rpc') => {
  const plugins = [new BodyLimitPlugin({ maxBodySize: BODY_LIMIT_MB * 1024 * 1024 })]
  const handler = new RPCHandler(dispatch(house), { ...wireOptions(), plugins })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return end(response, 405, { allow: 'POST' })
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('cache-control', 'no-store')
    const { matched } = await handler.handle(request, response, { prefix, context: nobody })
    if (!matched) end(response, 404)
  }
}

/** Opened by the first call; a failed opening is tried again by the next. */
const practiceOver = (practice: HttpOptions['practice']) => {
  let call: Promise<ReturnType<typeof rpcOver>> | null = null
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (practice === undefined) return end(response, 404)
    call ??= practice()
      .then((house) => rpcOver(house, PRACTICE_RPC))
      .catch((error: unknown) => {
        call = null
        throw error
      })
    await (await call)(request, response)
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port))
  })

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** The house on the loopback address: built page and calls on one origin, bearer header, no cookies. */
export const serveHttp = async (house: House, options: HttpOptions): Promise<HttpHost> => {
  const call = rpcOver(house, RPC)
  const practice = practiceOver(options.practice)
  const answerTo = (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (under(request, PRACTICE_RPC)) return practice(request, response)
    return under(request, RPC) ? call(request, response) : servePage(request, response, options.root)
  }
  const server = createServer((request, response) => {
    if (!trusted(request, url, options.origins ?? [])) return end(response, 403)
    const answer = answerTo(request, response)
    answer.catch((error: unknown) => {
      house.log.error('http', error)
      response.destroy()
    })
  })
  const url = `http://${LOOPBACK}:${await listen(server, options.port)}`
  return { url, close: () => closing(server) }
}
