import { protocol } from 'electron'
import { asset } from '#transport/assets.ts'
import { HOST, SCHEME } from './origin.ts'

/** Before the application is ready, and once: the page gets an origin of its own instead of file://. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

const answer = async (root: string, { url, method }: Request): Promise<Response> => {
  const { host, pathname } = new URL(url)
  if (host !== HOST) return new Response(null, { status: 404 })
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405 })
  const { status, headers, body } = await asset(root, pathname)
  return new Response(body, { status, headers })
}

export const serveScheme = (root: string): void => {
  protocol.handle(SCHEME, (request) => answer(root, request))
}
