import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { openIntake } from './models/intake.ts'
import { signIn } from './models/lock-screen.ts'
import { openRelease } from './models/release.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('pages')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const UNIT = '3-2-1001'

/** Every page of the window, and how a supervisor gets there by the keyboard. */
const pages: Readonly<Record<string, (clerk: Clerk) => Promise<void>>> = {
  'work-desk': (clerk) => clerk.press('Alt+1'),
  parcels: (clerk) => clerk.press('Alt+2'),
  intake: async (clerk) => {
    await openIntake(clerk)
    await clerk.type('3 2')
  },
  release: (clerk) => openRelease(clerk, UNIT.replaceAll('-', ' '), UNIT),
  printing: (clerk) => clerk.press('Alt+3'),
  files: (clerk) => clerk.press('Alt+4'),
  settings: async (clerk) => {
    await clerk.page.getByRole('button', { name: '设置' }).press('Enter')
    await expect(clerk.page.getByRole('heading', { name: '扫码枪和声音' })).toBeVisible()
    await clerk.scan('SM-20261124-07')
    await clerk.sees('试扫码完整收到，可以用了')
  },
  staff: (clerk) => clerk.page.getByRole('button', { name: '员工账号' }).press('Enter'),
}

const sizes = [
  { name: '1366x768-100', width: 1366, height: 768, scale: 1, mode: 'light' },
  { name: '1366x768-150', width: 1366, height: 768, scale: 1.5, mode: 'light' },
  { name: '1440x900-dark', width: 1440, height: 900, scale: 1, mode: 'dark' },
  { name: '1920x1080-130', width: 1920, height: 1080, scale: 1.3, mode: 'light' },
] as const

/** Wider than its place: the page itself, a row that is cut, or a part that a clerk would have to push sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = (part: Element): boolean => part.scrollWidth > part.clientWidth + 1
    const scrolls = (part: Element): boolean => /auto|scroll/.test(getComputedStyle(part).overflowX)
    const rows = [...document.querySelectorAll('[role=row]')]
    const parts = [...rows, ...[...document.querySelectorAll('*')].filter(scrolls)]
    return [document.documentElement, ...parts]
      .filter(wide)
      .map((part) => `${part.tagName} ${part.className}`)
  })

const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const { name, width, height, scale, mode } of sizes) {
  test(`every page fits and can be read at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(
      (kept) => localStorage.setItem('front-desk.window', kept),
      JSON.stringify({ mode, deskCode: 'B1' }),
    )
    await page.goto(host.url)
    const clerk = await clerkAt(page)
    await signIn(clerk, '孙丽华', practice.password)
    for (let at = 1; at < scale; at += 0.15) await clerk.press('Control+=')
    for (const [place, open] of Object.entries(pages)) {
      await open(clerk)
      await page.waitForTimeout(400)
      await page.screenshot({ path: `test-results/pages/${place}-${name}.png` })
      expect.soft(await overflowing(page), `${place} sideways`).toEqual([])
      expect.soft(await faults(page), `${place} axe`).toEqual([])
    }
  })
}
