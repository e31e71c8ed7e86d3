import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { browserArguments } from '../../scripts/browser.ts'
import { hasDisplay } from '../../scripts/start/display.ts'
import { electronBinary } from '../../scripts/start/electron-binary.ts'

/** What only the real Electron can show. Wherever its binary is, these run; elsewhere they are reported as skipped. */
const executablePath = electronBinary()
test.skip(executablePath === undefined, 'Electron binary is not installed')
test.skip(!hasDisplay(), 'no display')

let dataDir: string
let shell: ElectronApplication
let page: Page

const launch = async (): Promise<void> => {
  shell = await _electron.launch({
    executablePath: executablePath ?? '',
    args: ['.', ...browserArguments()],
    env: { ...process.env, DESK_DATA: dataDir, DESK_DEV: '1' },
  })
  page = await shell.firstWindow()
}

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-electron-'))
  await launch()
})
test.afterEach(async () => {
  await shell.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('the page has its own origin, a way to the house, and no Node', async () => {
  expect(page.url()).toMatch(/^app:\/\/desk\//)
  expect(await page.evaluate(() => Reflect.get(window, 'desk'))).toEqual({ transport: 'port' })
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([])
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
})

test('an empty folder opens the first page over the port', async () => {
  await expect(page.locator('#root')).not.toBeEmpty()
  await expect(page.getByRole('button').first()).toBeVisible()
})

test('no second window, no foreign page, no foreign address', async () => {
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  const fetched = () =>
    fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
  expect(await page.evaluate(fetched)).toBe('refused')
  await page.evaluate(() => window.location.assign('https://example.com/'))
  expect(page.url()).toMatch(/^app:\/\/desk\//)
  expect(shell.windows()).toHaveLength(1)
})

test('closing the window ends the program and releases the folder', async () => {
  const ended = shell.waitForEvent('close')
  await page.close()
  await ended
  await launch()
  expect(page.url()).toMatch(/^app:\/\/desk\//)
})
