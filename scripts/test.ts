import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { staticChecks } from './checks.ts'
import { ensureBrowser } from './install-browser.ts'
import { ensureCups } from './install-cups.ts'
import { ensureStrace } from './install-strace.ts'
import { showStep } from './steps.ts'
import { closingLine, nothing, ofPlaywright, ofVitest, readTally, sum, type Tally } from './tally.ts'

/** Everything, on a fresh machine: static checks, build, all tests, the built product in a browser. */

const reports = mkdtempSync(join(tmpdir(), 'front-desk-reports-'))

const failures = (count: number): Tally => ({ ...nothing, failed: count })

const build = async (): Promise<Tally> =>
  failures(
    (await showStep({ name: 'build', command: ['npm:electron-vite/bin/electron-vite.js', 'build'] })) ? 0 : 1,
  )

const vitest = async (): Promise<Tally> => {
  const file = join(reports, 'vitest.json')
  const succeeded = await showStep({
    name: 'vitest',
    command: [
      'npm:vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
  })
  return readTally(file, succeeded, ofVitest)
}

const playwright = async (): Promise<Tally> => {
  const file = join(reports, 'playwright.json')
  const succeeded = await showStep({
    name: 'playwright',
    command: ['npm:@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return readTally(file, succeeded, ofPlaywright)
}

const everything = async (): Promise<Tally> => {
  const browser = failures((await ensureBrowser()) ? 0 : 1)
  ensureCups()
  ensureStrace()
  const checked = failures(await staticChecks())
  const built = await build()
  const tested = await vitest()
  const seen = browser.failed + built.failed === 0 ? await playwright() : nothing
  return sum([browser, checked, built, tested, seen])
}

const tally = await everything()
rmSync(reports, { recursive: true, force: true })
console.log(closingLine(tally))
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1
