import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpHost, serveHttp } from '#transport/http.ts'
import { tinyHouse } from '../support/tiny-house.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

interface Ask {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

let host: HttpHost
let folder: string

/** As sent: fetch would set Host and fold dots in the path. */
const ask = ({ method = 'POST', path = '/rpc/status', headers = {}, body }: Ask = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        port: new URL(host.url).port,
        host: '127.0.0.1',
        method,
        path,
        headers: { origin: host.url, ...headers },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const json = { 'content-type': 'application/json' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-http-'))
  const root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-x'))
  writeFileSync(join(root, 'index.html'), '<title>前台</title>')
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer-x', 'secret.txt'), 'secret')
  host = await serveHttp(tinyHouse(), { port: 0, root, origins: ['http://127.0.0.1:5173'] })
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

const alive = async () => expect(await ask({ headers: json, body: '{}' })).toMatchObject({ status: 200 })

describe('the house of practice', () => {
  const askPractice = (url: string) =>
    fetch(`${url}/practice-rpc/status`, { method: 'POST', body: '{}', headers: { ...json, origin: url } })

  it('is under a path of its own, opened by the first call, and by none before', async () => {
    let opened = 0
    const practice = async () => {
      opened += 1
      return tinyHouse()
    }
    const both = await serveHttp(tinyHouse(), { port: 0, root: join(folder, 'renderer'), practice })
    expect(opened).toBe(0)
    expect((await askPractice(both.url)).status).toBe(200)
    expect((await askPractice(both.url)).status).toBe(200)
    expect(opened).toBe(1)
    await both.close()
  })

  it('is tried again after it could not open', async () => {
    let tries = 0
    const practice = async () => {
      tries += 1
      if (tries === 1) throw new Error('the folder is in use')
      return tinyHouse()
    }
    const both = await serveHttp(tinyHouse(), { port: 0, root: join(folder, 'renderer'), practice })
    await askPractice(both.url).catch(() => undefined)
    expect((await askPractice(both.url)).status).toBe(200)
    await both.close()
  })

  it('is not there where a host has none, and no foreign page reaches it', async () => {
    expect((await askPractice(host.url)).status).toBe(404)
    const foreign = { ...json, origin: 'http://evil.example' }
    const answer = await fetch(`${host.url}/practice-rpc/status`, { method: 'POST', headers: foreign })
    expect(answer.status).toBe(403)
  })
})

describe('who may call', () => {
  it('its own page and the named development origin may', async () => {
    await alive()
    expect(await ask({ headers: { ...json, origin: 'http://127.0.0.1:5173' } })).toMatchObject({
      status: 200,
    })
  })

  it.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1',
    'http://localhost:5173',
    'https://127.0.0.1:5173',
  ])('a page from %s may not', async (origin) => {
    expect(await ask({ headers: { ...json, origin } })).toMatchObject({ status: 403, body: '' })
  })

  it('a call without an origin may not', async () => {
    const response = await fetch(`${host.url}/rpc/status`, { method: 'POST', body: '{}', headers: json })
    expect(response.status).toBe(403)
  })

  it.each(['evil.example', 'localhost', '127.0.0.1', '0.0.0.0'])(
    'the address under the name %s answers nothing',
    async (name) => {
      for (const value of [name, `${name}:${new URL(host.url).port}`].filter(
        (value) => value !== new URL(host.url).host,
      )) {
        expect(await ask({ headers: { ...json, host: value } })).toMatchObject({ status: 403 })
        expect(await ask({ method: 'GET', path: '/', headers: { host: value } })).toMatchObject({
          status: 403,
        })
      }
    },
  )

  it('no other address of this machine answers', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const outside = addresses.filter(({ family, internal }) => family === 'IPv4' && !internal)
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${new URL(host.url).port}/`)).rejects.toThrow()
    }
  })

  it('a cookie signs nobody in, a bearer header does', async () => {
    const cookie = await ask({
      headers: { ...json, cookie: 'token=clerk; authorization=Bearer clerk' },
      body: '{}',
    })
    expect(cookie.body).toContain('guest')
    const bearer = await ask({ headers: { ...json, authorization: 'Bearer clerk' }, body: '{}' })
    expect(bearer.body).toContain('clerk')
    expect(bearer.headers['set-cookie']).toBeUndefined()
  })
})

describe('what a call may look like', () => {
  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s is refused', async (method) => {
    const answer = await ask({ method, path: '/rpc/status?data=%7B%7D' })
    expect(answer).toMatchObject({ status: 405, body: '' })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each(['{"json":', '[', 'undefined', '\u0000'])(
    'a broken body (%j) is refused in Chinese',
    async (body) => {
      const answer = await ask({
        path: '/rpc/shelf/take',
        headers: { ...json, authorization: 'Bearer clerk' },
        body,
      })
      expect(answer.status).toBe(400)
      expect(answer.body).toMatch(/BAD_INPUT.*没有保存/)
      await alive()
    },
  )

  it.each([
    ['text/plain', 'note=1'],
    ['multipart/form-data; boundary=x', '--x\r\nnot a part'],
    ['text/event-stream', 'data: {}\n\n'],
    ['application/octet-stream', 'bytes'],
  ])('a body of type %s is refused', async (type, body) => {
    const headers = { 'content-type': type, authorization: 'Bearer clerk' }
    expect(await ask({ path: '/rpc/shelf/take', headers, body })).toMatchObject({ status: 400 })
    await alive()
  })

  it('a procedure that nobody knows is 404', async () => {
    for (const path of ['/rpc/shelf/burn', '/rpc/__proto__', '/rpc/constructor', '/rpc/shelf', '/rpc']) {
      expect(await ask({ path, headers: json, body: '{}' })).toMatchObject({ status: 404 })
    }
  })

  it('a body announced as too large is refused before it is read', async () => {
    const headers = { ...json, 'content-length': String(17 * 1024 * 1024), authorization: 'Bearer clerk' }
    const answer = await ask({ path: '/rpc/fail', headers, body: Buffer.alloc(17 * 1024 * 1024, 32) }).catch(
      (error: NodeJS.ErrnoException) => error.code,
    )
    // the answer may be lost when the server hangs up while the body is still being sent
    expect(typeof answer === 'object' ? answer.status : answer).toSatisfy((seen) =>
      [413, 'ECONNRESET', 'EPIPE'].includes(seen as never),
    )
    await alive()
  })

  it('bytes that are not HTTP end that connection alone', async () => {
    const closed = new Promise((resolve) => {
      const socket = connect(Number(new URL(host.url).port), '127.0.0.1', () =>
        socket.write('\u0016\u0003\u0001 not http\r\n\r\n'),
      )
      socket.on('close', resolve)
      socket.on('error', () => {})
      socket.resume()
    })
    await closed
    await alive()
  })
})

describe('the page', () => {
  const page = (path: string, method = 'GET') => ask({ method, path })

  it('comes with its policy and its type', async () => {
    const { status, headers, body } = await page('/')
    expect(status).toBe(200)
    expect(body).toContain('前台')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval'(?!;)|\*|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('built files may be kept, the page that names them may not', async () => {
    expect((await page('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
    expect((await page('/')).headers['cache-control']).toBe('no-cache')
  })

  it('a page of the router gets the page, a missing file does not', async () => {
    expect((await page('/parcels/today')).body).toContain('前台')
    expect(await page('/assets/gone.js')).toMatchObject({ status: 404 })
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/../renderer-x/secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd.txt/../../../secret.txt',
    '/%00.html',
    '/%zz.html',
  ])('%s leads nowhere', async (path) => {
    const answer = await page(path)
    expect([403, 404]).toContain(answer.status)
    expect(answer.body).not.toContain('secret')
  })

  it('is read and never written', async () => {
    expect(await page('/', 'POST')).toMatchObject({ status: 405 })
    expect(await page('/index.html', 'DELETE')).toMatchObject({ status: 405 })
  })
})
