import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'

/** One policy for both shells. antd writes style elements, hence 'unsafe-inline' for styles alone. */
const CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}

export interface Asset {
  readonly status: 200 | 403 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer<ArrayBuffer> | null
}

const empty = (status: 403 | 404): Asset => ({ status, headers: securityHeaders, body: null })

const decoded = (pathname: string): string | undefined => {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** The file that a path of the page means; undefined where it leaves the folder. */
const fileOf = (root: string, pathname: string): string | undefined => {
  const path = decoded(pathname)
  if (path === undefined) return undefined
  const file = resolve(root, `.${path.replaceAll('\\', '/')}`)
  // path.relative and not startsWith: that would let a folder named "renderer-x" through
  const inside = relative(root, file)
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined
  return extname(file) === '' ? join(root, 'index.html') : file
}

const read = (file: string): Promise<Buffer<ArrayBuffer> | null> => readFile(file).catch(() => null)

/** A file of the built page. A path without an ending is a page of the router and gets index.html. */
export const asset = async (root: string, pathname: string): Promise<Asset> => {
  const file = fileOf(root, pathname)
  if (file === undefined) return empty(403)
  const body = await read(file)
  if (body === null) return empty(404)
  const type = types[extname(file)] ?? 'application/octet-stream'
  // built files carry their digest in their name; the page that names them must be fresh
  const cache = relative(root, file).startsWith('assets') ? 'max-age=31536000, immutable' : 'no-cache'
  return { status: 200, headers: { ...securityHeaders, 'content-type': type, 'cache-control': cache }, body }
}
