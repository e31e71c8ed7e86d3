import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why this machine cannot run a scheduler of its own; null when it can. `npm test` installs it where it may. */
export const cupsMissing = (): string | null => {
  if (process.platform !== 'linux') return 'CUPS is tested on Linux'
  if (process.getuid?.() !== 0) return 'a private cupsd needs root'
  const needed = ['/usr/sbin/cupsd', '/usr/bin/lp', '/usr/bin/ipptool', PPD_FOLDER]
  const missing = needed.find((path) => !existsSync(path))
  return missing === undefined
    ? null
    : `${missing} is missing: install cups, cups-client, cups-filters and cups-ipp-utils`
}

const PPD_FOLDER = '/usr/share/ppd/cupsfilters'
const PDF_DRIVER = 'lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd'

/** A scheduler in a folder of its own, on a port of its own: nothing of the machine's is touched. */
export interface PrivateCups {
  readonly env: NodeJS.ProcessEnv
  /** A queue that writes what comes out of it into a file; gives the file. */
  addQueue(
    name: string,
    options?: { readonly raw?: boolean; readonly device?: string; readonly more?: readonly string[] },
  ): string
  /** A raw queue whose printer is a socket of the test: what a label printer would be sent. */
  addTap(name: string): Promise<void>
  /** Everything that the printer of a tap was sent. */
  tapped(name: string): Buffer
  run(tool: 'cupsdisable' | 'cupsenable' | 'cupsreject' | 'lpadmin' | 'cancel', ...args: string[]): void
  /** Names of the jobs that the scheduler remembers, as `[id, title, state]`. */
  jobs(): readonly { readonly id: number; readonly title: string; readonly state: string }[]
  /** Everything that came out of a queue of `addQueue`, newest only. */
  printed(name: string): Buffer
  /** The scheduler ends, its queues and jobs stay. */
  pause(): Promise<void>
  start(): Promise<void>
  /** Ends it and deletes its folder. */
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const filesConf = (base: string): string =>
  [
    `ServerRoot ${base}/etc`,
    `CacheDir ${base}/cache`,
    `StateDir ${base}/state`,
    `RequestRoot ${base}/spool`,
    `TempDir ${base}/spool/tmp`,
    'DataDir /usr/share/cups',
    'ServerBin /usr/lib/cups',
    `AccessLog ${base}/log/access_log`,
    `ErrorLog ${base}/log/error_log`,
    `PageLog ${base}/log/page_log`,
    'SystemGroup root lpadmin',
    'FileDevice Yes',
    'Sandboxing relaxed',
    '',
  ].join('\n')

const daemonConf = (base: string, port: number): string =>
  `Listen 127.0.0.1:${port}
Listen ${base}/cups.sock
LogLevel warn
Browsing No
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
ErrorPolicy abort-job
<Location />
Order allow,deny
Allow localhost
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
`

const layOut = (base: string, port: number): void => {
  for (const folder of ['etc/ppd', 'etc/ssl', 'cache', 'state', 'spool/tmp', 'log', 'out'])
    mkdirSync(join(base, folder), { recursive: true })
  const lp = { uid: idOf('-u'), gid: idOf('-g') }
  for (const folder of ['', 'spool', 'spool/tmp', 'cache', 'out'])
    chownSync(join(base, folder), lp.uid, lp.gid)
  writeFileSync(join(base, 'cups-files.conf'), filesConf(base))
  writeFileSync(join(base, 'cupsd.conf'), daemonConf(base, port))
}

const idOf = (which: '-u' | '-g'): number => Number(execFileSync('id', [which, 'lp'], { encoding: 'utf8' }))

/** `PASS-12  root  1024  Tue …` with the title and state that ippfind tools would give; read from the job files. */
const jobsOf = (env: NodeJS.ProcessEnv, base: string): ReturnType<PrivateCups['jobs']> => {
  const test = join(base, 'jobs.test')
  writeFileSync(test, JOBS_TEST)
  const said = execFileSync('ipptool', ['-t', '-v', `ipp://${env['CUPS_SERVER']}/`, test], {
    env,
    encoding: 'utf8',
  })
  const values = (name: string) =>
    [...said.matchAll(new RegExp(`^\\s+${name} \\([^)]*\\) = (.*)$`, 'gm'))].map(([, value = '']) => value)
  const [ids, titles, states] = [values('job-id'), values('job-name'), values('job-state')]
  return ids.map((id, at) => ({ id: Number(id), title: titles[at] ?? '', state: states[at] ?? '' }))
}

const JOBS_TEST = `{
OPERATION Get-Jobs
GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8
ATTR language attributes-natural-language en
ATTR uri printer-uri $uri
ATTR name requesting-user-name $user
ATTR keyword which-jobs all
ATTR keyword requested-attributes job-id,job-name,job-state
STATUS successful-ok
STATUS client-error-not-found
}
`

interface Tap {
  readonly pieces: Buffer[]
  readonly port: number
  close(): void
}

const openTap = async (): Promise<Tap> => {
  const pieces: Buffer[] = []
  const server = createServer((socket) => socket.on('data', (piece) => pieces.push(piece)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { pieces, port, close: () => server.close() }
}

export const startCups = async (): Promise<PrivateCups> => {
  const base = mkdtempSync(join(tmpdir(), 'front-desk-cups-'))
  const port = await freePort()
  layOut(base, port)
  const env = { ...process.env, CUPS_SERVER: `127.0.0.1:${port}`, LC_ALL: 'C.UTF-8' }
  const taps = new Map<string, Tap>()
  const held: { daemon: ReturnType<typeof spawn> | null } = { daemon: null }
  const out = (name: string): string => join(base, 'out', `${name.replace(/[^A-Za-z0-9]/g, '_')}.out`)
  const tool = (name: string, args: readonly string[]): string =>
    execFileSync(name, [...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const answers = (): boolean => {
    try {
      return tool('lpstat', ['-r']).includes('is running')
    } catch {
      return false
    }
  }
  const start = async (): Promise<void> => {
    held.daemon = spawn(
      '/usr/sbin/cupsd',
      ['-c', join(base, 'cupsd.conf'), '-s', join(base, 'cups-files.conf'), '-f'],
      { env, stdio: 'ignore' },
    )
    for (let tries = 0; tries < 100 && !answers(); tries += 1)
      await new Promise((tick) => setTimeout(tick, 100))
  }
  const pause = async (): Promise<void> => {
    const { daemon } = held
    held.daemon = null
    if (daemon === null || daemon.exitCode !== null) return
    const ended = new Promise((resolve) => daemon.once('exit', resolve))
    daemon.kill('SIGTERM')
    await ended
  }
  await start()
  return {
    env,
    start,
    pause,
    addQueue: (name, { raw = false, device = `file://${out(name)}`, more = [] } = {}) => {
      writeFileSync(out(name), '')
      chownSync(out(name), idOf('-u'), idOf('-g'))
      tool('lpadmin', ['-p', name, '-E', '-v', device, '-m', raw ? 'raw' : PDF_DRIVER, ...more])
      return out(name)
    },
    addTap: async (name) => {
      const tap = await openTap()
      taps.set(name, tap)
      tool('lpadmin', ['-p', name, '-E', '-v', `socket://127.0.0.1:${tap.port}`, '-m', 'raw'])
    },
    tapped: (name) => Buffer.concat(taps.get(name)?.pieces ?? []),
    run: (name, ...args) => void tool(name, args),
    jobs: () => jobsOf(env, base),
    printed: (name) => readFileSync(out(name)),
    stop: async () => {
      await pause()
      for (const tap of taps.values()) tap.close()
      rmSync(base, { recursive: true, force: true })
    },
  }
}
