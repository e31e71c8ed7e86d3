import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { install, mayInstall } from './apt.ts'
import { findBrowser } from './browser.ts'
import { runStep } from './steps.ts'

const quietly = (command: string, args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).stdout ?? ''

/** Without a Chinese font every picture is boxes, and no test of a page means anything. */
const hasChineseFont = (): boolean =>
  process.platform !== 'linux' || quietly('fc-list', [':lang=zh', 'family']).trim() !== ''

const missingPackages = (): string[] => [
  ...(findBrowser() === undefined ? ['chromium'] : []),
  ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
]

/** Chrome, Chromium or Edge of this machine, else one that Playwright fetched before. */
const hasBrowser = (): boolean => findBrowser() !== undefined || existsSync(chromium.executablePath())

/** Finds a browser or installs one; false after one line that says what to install. */
export const ensureBrowser = async (): Promise<boolean> => {
  const missing = missingPackages()
  if (missing.length > 0 && mayInstall()) install(missing)
  if (!hasBrowser()) {
    console.log("fetching Playwright's Chromium")
    // What it says when it cannot is pages long; the one line below says what to do.
    await runStep({ name: 'browser', command: ['npm:playwright/cli.js', 'install', 'chromium'] })
  }
  if (hasBrowser()) return true
  console.error(
    'No browser: install Chromium, Chrome or Edge (and fonts-noto-cjk), or set CHROMIUM to its path.',
  )
  return false
}
