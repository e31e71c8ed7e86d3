/**
 * What the glue uses of Electron, over plain Node. Each member `satisfies` the type of the real one, so that a new
 * Electron breaks the compiler here and not a window at the counter. State that tests read is on `seen`.
 */
import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type * as Electron from 'electron'

type Answer<Key extends string, Value> = Readonly<Record<Key, Value>>

export const seen = {
  beforeReady: [] as string[],
  ready: false,
  paths: {} as Record<string, string>,
  schemes: [] as Electron.CustomScheme[],
  handlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  windows: [] as BrowserWindow[],
  errorBoxes: [] as { title: string; content: string }[],
  quits: 0,
  exitCode: undefined as number | undefined,
  menu: [] as Electron.MenuItemConstructorOptions[],
  permissionRequest: undefined as
    | ((permission: string, media?: readonly ('video' | 'audio')[]) => boolean)
    | undefined,
  permissionCheck: undefined as ((permission: string, media?: 'video' | 'audio') => boolean) | undefined,
}

/** What the machine answers; tests change it before they start main. */
export const machine = {
  packaged: false,
  onlyInstance: true,
  encryption: true,
  backend: 'gnome_libsecret' as ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>,
}

const note = (what: string): void => {
  if (!seen.ready) seen.beforeReady.push(what)
}

class App extends EventEmitter {
  get isPackaged(): boolean {
    return machine.packaged
  }
  enableSandbox(): void {
    note('sandbox')
  }
  getVersion(): string {
    return '0.0.0'
  }
  setPath(name: string, path: string): void {
    seen.paths[name] = path
  }
  requestSingleInstanceLock(): boolean {
    return machine.onlyInstance
  }
  async whenReady(): Promise<void> {
    seen.ready = true
  }
  quit(): void {
    seen.quits += 1
    this.emit('before-quit', { preventDefault: () => {} })
  }
  exit(code?: number): void {
    seen.exitCode = code
  }
}

export const app = new App() satisfies Pick<
  Electron.App,
  | 'isPackaged'
  | 'getVersion'
  | 'enableSandbox'
  | 'setPath'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'quit'
  | 'exit'
>

export const dialog = {
  showErrorBox: (title, content) => void seen.errorBoxes.push({ title, content }),
} satisfies Pick<Electron.Dialog, 'showErrorBox'>

const defaultSession = {
  setPermissionRequestHandler: (handler) => {
    seen.permissionRequest = (permission, mediaTypes = []) => {
      let granted = true
      const answer = (allowed: boolean): void => {
        granted = allowed
      }
      handler?.({} as Electron.WebContents, permission as 'media', answer, { mediaTypes } as never)
      return granted
    }
  },
  setPermissionCheckHandler: (handler) => {
    seen.permissionCheck = (permission, mediaType) =>
      handler?.(null, permission as 'media', '', { mediaType } as never) ?? true
  },
  setDevicePermissionHandler: () => {},
} satisfies Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>

export const session = { defaultSession } satisfies Answer<'defaultSession', Partial<Electron.Session>>

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    note('scheme')
    seen.schemes.push(...schemes)
  },
  handle: (scheme, handler) => void seen.handlers.set(scheme, handler),
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

export class WebContents extends EventEmitter {
  openHandler: OpenHandler | undefined
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = new WebContents()
  loaded = ''
  shown = false
  minimized = false
  focused = 0

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    seen.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  static getAllWindows(): BrowserWindow[] {
    return seen.windows
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url
    this.emit('ready-to-show')
  }
  show(): void {
    this.shown = true
  }
  isMinimized(): boolean {
    return this.minimized
  }
  restore(): void {
    this.minimized = false
  }
  focus(): void {
    this.focused += 1
  }
}

export const ipcMain = new EventEmitter()
export const powerMonitor = new EventEmitter()

/** Electron's main-side port: silent until started, `event.data`, and it takes nothing but ports along. */
export class MessagePortMain extends EventEmitter {
  readonly port: MessagePort
  constructor(port: MessagePort) {
    super()
    this.port = port
    port.once('close', () => this.emit('close'))
  }
  start(): void {
    this.port.on('message', (data) => this.emit('message', { data, ports: [] }))
  }
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.some((item) => !(item instanceof MessagePortMain)))
      throw new TypeError('Invalid value for transfer')
    this.port.postMessage(message)
  }
  close(): void {
    this.port.close()
  }
}

export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MessagePortMain(port1)
    this.port2 = new MessagePortMain(port2)
  }
}

const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a))

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => machine.encryption,
  getSelectedStorageBackend: () => machine.backend,
  encryptStringAsync: async (text) => flip(Buffer.from(text)),
  decryptStringAsync: async (bytes) => ({ result: flip(bytes).toString(), shouldReEncrypt: false }),
} satisfies Pick<
  Electron.SafeStorage,
  'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
>

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: unknown) => {
    seen.menu = menu as Electron.MenuItemConstructorOptions[]
  },
}

/** A utility process whose behaviour a test writes. */
export class UtilityProcess extends EventEmitter {
  killed = false
  readonly work: (child: UtilityProcess, input: unknown) => void
  constructor(work: (child: UtilityProcess, input: unknown) => void) {
    super()
    this.work = work
  }
  postMessage(input: unknown): void {
    queueMicrotask(() => this.work(this, input))
  }
  kill(): boolean {
    this.killed = true
    return this.emit('exit', 0)
  }
}

export const forked: { path: string; options: Electron.ForkOptions; child: UtilityProcess }[] = []
export const utilityWork = { next: (_child: UtilityProcess, _input: unknown): void => {} }

export const utilityProcess = {
  fork: (path: string, _args: string[] = [], options: Electron.ForkOptions = {}) => {
    const child = new UtilityProcess(utilityWork.next)
    forked.push({ path, options, child })
    return child
  },
}
