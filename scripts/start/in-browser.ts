import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArguments, findBrowser } from '../browser.ts'
import { hasDisplay } from './display.ts'
import { type Host, startHost } from './host.ts'
import { startTexts } from './start.text.ts'

/** A browser that ends sooner than this with an error never showed the page. */
const SHOWN_MS = 3_000

const quiet = [
  '--window-size=1366,768',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
]

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.on('exit', resolve)
    child.on('error', () => resolve(1))
  })

/** A window without tabs and address bar, with a profile that is gone afterwards. True when it was shown. */
const showWindow = async (browser: string, url: string): Promise<boolean> => {
  const profile = mkdtempSync(join(tmpdir(), 'front-desk-window-'))
  const root = browserArguments()
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    ...quiet,
    ...root,
    ...(root.length > 0 ? ['--test-type'] : []),
  ]
  const began = Date.now()
  const child = spawn(browser, args, { stdio: 'ignore' })
  const stop = () => child.kill()
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const code = await ended(child)
  process.off('SIGTERM', stop).off('SIGINT', stop)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return code === 0 || Date.now() - began > SHOWN_MS
}

const untilStopped = (host: Host): Promise<number | null> => {
  const stop = () => host.process.kill('SIGTERM')
  process.once('SIGTERM', stop).once('SIGINT', stop)
  return ended(host.process)
}

/** The same application, served on 127.0.0.1 and shown in Chromium's app window, or its address printed. */
export const openInBrowser = async (dataDir: string): Promise<number> => {
  const host = await startHost(['--data', dataDir])
  if (!host) return 1
  const browser = hasDisplay() ? findBrowser() : undefined
  if (browser !== undefined) console.log(startTexts.inBrowser(host.url))
  if (browser === undefined || !(await showWindow(browser, host.url))) {
    console.log(startTexts.address(host.url))
    return (await untilStopped(host)) ?? 0
  }
  host.process.kill('SIGTERM')
  return (await ended(host.process)) ?? 0
}
