import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { clerkAt } from './models/clerk.ts'
import { everyPage, placeName, settled } from './models/every-page.ts'
import { signIn } from './models/lock-screen.ts'

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
    test.setTimeout(600_000)
    await page.setViewportSize({ width, height })
    await page.addInitScript(
      (kept) => localStorage.setItem('front-desk.window', kept),
      JSON.stringify({ mode, deskCode: 'B1' }),
    )
    await page.goto(host.url)
    const clerk = await clerkAt(page)
    await signIn(clerk, '孙丽华', practice.password)
    for (let at = 1; at < scale; at += 0.15) await clerk.press('Control+=')
    for (const [key, open] of Object.entries(everyPage)) {
      const place = placeName(key)
      await open(clerk)
      await settled(page)
      await page.screenshot({ path: `test-results/pages/${place}-${name}.png` })
      expect.soft(await overflowing(page), `${place} sideways`).toEqual([])
      expect.soft(await faults(page), `${place} axe`).toEqual([])
    }
  })
}
