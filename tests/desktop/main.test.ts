import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TinyContract } from '../support/tiny-house.ts'
import { removeFolders, type Started, startMain } from './start-main.ts'

afterAll(removeFolders)

describe('main, once started', () => {
  let main: Started
  beforeAll(async () => {
    main = await startMain()
  })
  const window = () => main.electron.seen.windows[0]

  it('claims its scheme and the sandbox before the application is ready', () => {
    const { beforeReady, schemes } = main.electron.seen
    expect(beforeReady).toEqual(['scheme', 'sandbox'])
    expect(schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }])
    expect(schemes[0]?.privileges).not.toHaveProperty('bypassCSP')
  })

  it('opens a page that is sandboxed, isolated and without Node', () => {
    expect(window()?.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      preload: expect.stringMatching(/index\.cjs$/),
    })
    expect(window()?.loaded).toBe('app://desk/')
    expect(window()?.shown).toBe(true)
  })

  it('keeps the shell’s own files beside the compound’s data', () => {
    expect(main.electron.seen.paths['userData']).toBe(join(main.dataDir, 'shell'))
  })

  it.each([
    ['app://desk/parcels', true],
    ['app://desk.evil/', false],
    ['app://other/', false],
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['http://127.0.0.1:5173/', false],
    ['not an address', false],
  ])('a page that goes to %s: allowed %s, by link or by redirect', (url, allowed) => {
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      let stopped = false
      window()?.webContents.emit(event, {
        url,
        preventDefault: () => {
          stopped = true
        },
      })
      expect(stopped).toBe(!allowed)
    }
  })

  it('opens no second window and embeds no page', () => {
    const contents = window()?.webContents
    expect(contents?.openHandler?.({ url: 'https://example.com' } as never)).toEqual({ action: 'deny' })
    let stopped = false
    const event = {
      preventDefault: () => {
        stopped = true
      },
    }
    contents?.emit('will-attach-webview', event)
    expect(stopped).toBe(true)
  })

  it.each([
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['clipboard-read', false],
    ['openExternal', false],
    ['clipboard-sanitized-write', true],
  ])('permission %s: %s', (permission, granted) => {
    expect(main.electron.seen.permissionRequest?.(permission)).toBe(granted)
    expect(main.electron.seen.permissionCheck?.(permission)).toBe(granted)
  })

  it.each([
    ['to see', ['video'] as const, true],
    ['to hear', ['audio'] as const, false],
    ['to see and hear', ['video', 'audio'] as const, false],
  ])('the camera, asked %s: %s, %s', (_what, media, granted) => {
    expect(main.electron.seen.permissionRequest?.('media', media)).toBe(granted)
  })

  it('locks every desk when the machine sleeps or its screen is locked', () => {
    main.electron.powerMonitor.emit('suspend')
    main.electron.powerMonitor.emit('lock-screen')
    expect(main.house.locks).toEqual(['suspend', 'lock-screen'])
  })

  it('a second start brings the first window forward', () => {
    Object.assign(window() ?? {}, { minimized: true })
    main.electron.app.emit('second-instance')
    expect(window()).toMatchObject({ minimized: false, focused: 1 })
  })

  it('offers no reload, which would lose a half-typed form', () => {
    const roles = main.electron.seen.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    expect(roles.map(({ role }) => role)).not.toContain('reload')
  })
})

describe('a page that asks for a port', () => {
  let main: Started
  beforeAll(async () => {
    main = await startMain()
  })

  const connect = (frame: { url: string; parent?: object | null } | null) => {
    const sent: InstanceType<Started['electron']['MessagePortMain']>[] = []
    const postMessage = (_channel: string, _message: unknown, ports: typeof sent) => sent.push(...ports)
    main.electron.ipcMain.emit('rpc:connect', {
      senderFrame: frame && { parent: null, postMessage, ...frame },
    })
    return sent
  }

  it.each([
    ['a foreign page', { url: 'https://example.com/' }],
    ['a file', { url: 'file:///home/desk/page.html' }],
    ['a frame inside the page', { url: 'app://desk/', parent: {} }],
    ['a frame that is gone', null],
  ])('%s gets none', (_who, frame) => {
    expect(connect(frame)).toEqual([])
  })

  it('the house’s own page speaks to the house through it', async () => {
    const [port] = connect({ url: 'app://desk/' })
    const link = new RPCLink({ port: port?.port as never, headers: { authorization: 'Bearer clerk' } })
    const client: ContractRouterClient<TinyContract> = createORPCClient(link)
    expect(await client.status()).toEqual({ by: 'clerk' })
    port?.close()
  })

  it('what is no call at all leaves the house standing', async () => {
    const [port] = connect({ url: 'app://desk/' })
    for (const garbage of ['{', '{"i":1}', 'null', new Uint8Array([255, 1, 2]), { i: 1, p: {} }, undefined]) {
      port?.port.postMessage(garbage)
    }
    const client: ContractRouterClient<TinyContract> = createORPCClient(
      new RPCLink({ port: port?.port as never }),
    )
    expect(await client.status()).toEqual({ by: 'guest' })
    port?.close()
  })
})

describe('how main ends', () => {
  it('a second instance builds no house', async () => {
    const { electron } = await startMain({ machine: { onlyInstance: false } })
    expect(electron.seen).toMatchObject({ quits: 1, windows: [] })
  })

  it('the house is closed once before the program ends', async () => {
    const { electron, house } = await startMain()
    electron.app.emit('window-all-closed')
    await new Promise(setImmediate)
    expect(house.closes).toBe(1)
    expect(electron.seen.quits).toBe(2)
  })

  it('a folder in use is said in Chinese, and the program ends', async () => {
    const failure = Object.assign(new Error('lock'), { name: 'FolderInUse' })
    const { electron } = await startMain({ failure })
    expect(electron.seen.exitCode).toBe(1)
    expect(electron.seen.errorBoxes[0]?.content).toContain('正由另一个程序使用')
  })

  it('any other failure shows no stack', async () => {
    const { electron } = await startMain({ failure: new Error('SQLITE_NOTADB at /home/desk') })
    expect(electron.seen.errorBoxes[0]?.content).not.toMatch(/SQLITE|home/)
  })
})

describe('when something falls over', () => {
  it('a page that crashed comes back', async () => {
    const { electron } = await startMain()
    const [window] = electron.seen.windows
    Object.assign(window ?? {}, { loaded: '' })
    window?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window?.loaded).toBe('')
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    expect(window?.loaded).toBe('app://desk/')
  })

  it('an error that nobody caught is logged, said in Chinese, and ends the program', async () => {
    const { electron, house, crash } = await startMain()
    crash(new Error('at /home/desk/secret'))
    expect(house.logged.at(-1)).toMatchObject({ event: 'crash' })
    expect(electron.seen.errorBoxes[0]?.content).toMatch(/已保存的内容不受影响/)
    expect(electron.seen.errorBoxes[0]?.content).not.toContain('secret')
    expect(electron.seen.exitCode).toBe(1)
  })
})

describe('what development may and a packaged program may not', () => {
  const env = { ELECTRON_RENDERER_URL: 'http://127.0.0.1:5173/' }

  it('development shows the page of the development server', async () => {
    const { electron } = await startMain({ env })
    expect(electron.seen.windows[0]?.loaded).toBe('http://127.0.0.1:5173/')
  })

  it('a packaged program shows its own page, whatever the environment says', async () => {
    const { electron } = await startMain({ env, machine: { packaged: true } })
    expect(electron.seen.windows[0]?.loaded).toBe('app://desk/')
  })

  it('a packaged program has no developer tools in its menu', async () => {
    const { electron } = await startMain({ machine: { packaged: true } })
    expect(JSON.stringify(electron.seen.menu)).not.toContain('toggleDevTools')
  })
})
