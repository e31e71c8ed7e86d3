import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { JobFailed } from '#core/kernel/errors.ts'
import { electronPorts } from '../../src/main/electron/electron-ports.ts'
import { systemKeychain } from '../../src/main/electron/keychain.ts'
import { serveScheme } from '../../src/main/electron/protocol.ts'
import { utilityJobs } from '../../src/main/electron/utility-jobs.ts'
import { developmentKeychain } from '../../src/main/host/development-keychain.ts'
import { forked, machine, seen, utilityWork } from '../doubles/electron.ts'

const entries = {
  pdfWorker: new URL('file:///pdf.js'),
  sheetReader: new URL('file:///sheet.js'),
  pictureReader: new URL('file:///picture.js'),
  pressWorker: new URL('file:///press.js'),
  backupWorker: new URL('file:///backup.js'),
}

afterEach(() => {
  vi.unstubAllEnvs()
  Object.assign(machine, { packaged: false, encryption: true, backend: 'gnome_libsecret' })
})

describe('the key store', () => {
  it('gives back what it wrapped, and nothing readable in between', async () => {
    const keychain = await systemKeychain()
    const secret = Buffer.from([0, 255, 128, 1])
    const wrapped = await keychain?.wrap(secret)
    expect(wrapped?.includes(secret)).toBe(false)
    expect(await keychain?.unwrap(wrapped ?? Buffer.alloc(0))).toEqual(secret)
  })

  it('is none where the system has none, or one that only pretends', async () => {
    machine.encryption = false
    expect(await systemKeychain()).toBeNull()
    Object.assign(machine, { encryption: true, backend: 'basic_text' })
    expect(await systemKeychain()).toBeNull()
  })

  it('the known key of development is refused in a packaged program', async () => {
    vi.stubEnv('DESK_DEV', '1')
    const dataDir = tmpdir()
    expect((await electronPorts(dataDir, false, entries)).keychain).toBe(developmentKeychain)
    expect((await electronPorts(dataDir, true, entries)).keychain).not.toBe(developmentKeychain)
  })

  it('the known key opens what it closed and nothing that was touched', async () => {
    const wrapped = await developmentKeychain.wrap(Buffer.from('data key'))
    expect((await developmentKeychain.unwrap(wrapped)).toString()).toBe('data key')
    wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1
    await expect(developmentKeychain.unwrap(wrapped)).rejects.toThrow()
  })
})

describe('app://desk', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-scheme-'))
    mkdirSync(join(folder, 'renderer'))
    writeFileSync(join(folder, 'renderer', 'index.html'), '<title>前台</title>')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    serveScheme(join(folder, 'renderer'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const get = async (url: string, method = 'GET') => seen.handlers.get('app')?.(new Request(url, { method }))

  it('serves the page with its policy', async () => {
    const response = await get('app://desk/')
    expect(response?.status).toBe(200)
    expect(await response?.text()).toContain('前台')
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  it.each(['app://desk/..%2fsecret.txt', 'app://desk/%2e%2e%2fsecret.txt', 'app://desk/..%5csecret.txt'])(
    '%s is refused',
    async (url) => {
      expect((await get(url))?.status).toBe(403)
    },
  )

  it('has one host and is only read', async () => {
    expect((await get('app://other/'))?.status).toBe(404)
    expect((await get('app://desk/', 'POST'))?.status).toBe(405)
  })
})

describe('a job', () => {
  const limits = { timeoutMs: 5_000, memoryMb: 128 }
  const file = join(tmpdir(), 'sheet.js')
  const entry = pathToFileURL(file)

  it('gets its input, gives one answer and is ended', async () => {
    utilityWork.next = (child, input) => child.emit('message', { got: input })
    expect(await utilityJobs.run(entry, { bytes: 3 }, limits)).toEqual({ got: { bytes: 3 } })
    expect(forked.at(-1)).toMatchObject({
      path: file,
      options: { execArgv: ['--max-old-space-size=128'], env: {} },
      child: { killed: true },
    })
  })

  it('that crashes has failed, and so has one that takes too long', async () => {
    utilityWork.next = (child) => child.emit('exit', 1)
    await expect(utilityJobs.run(entry, {}, limits)).rejects.toEqual(new JobFailed('crashed'))
    utilityWork.next = () => {}
    await expect(utilityJobs.run(entry, {}, { ...limits, timeoutMs: 5 })).rejects.toEqual(
      new JobFailed('timeout'),
    )
    expect(forked.at(-1)?.child.killed).toBe(true)
  })
})
