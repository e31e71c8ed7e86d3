import { mkdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { manualPageAt, manualPages } from '../../src/main/core/manual/manual.text.ts'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { everyPage, settled } from './models/every-page.ts'
import { signIn } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('manual')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const enter = async (page: Clerk['page']): Promise<Clerk> => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  return clerk
}

test('F1 opens the page of the manual that belongs to the screen', async ({ page }) => {
  const clerk = await enter(page)
  await everyPage['/parcels/intake']?.(clerk)
  await clerk.press('F1')
  await page.getByRole('button', { name: '手册：快递员来了：入库' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: '快递员来了：入库' })).toBeVisible()
})

const takePictures = async (page: Clerk['page'], folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const shoot = (key: string) =>
    page.screenshot({ path: `${folder}/${key}.png`, animations: 'disabled', caret: 'hide' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
  await shoot('sign-in')
  const clerk = await enter(page)
  await settled(page)
  await shoot('tutorial')
  await clerk.press('F2')
  await clerk.type('3 2 1001')
  await clerk.sees('3-2-1001')
  await shoot('search')
  await clerk.press('Escape')
  for (const { key, at, picture } of manualPages) {
    const [path] = at
    if (!picture || path === undefined) continue
    expect(manualPageAt(path)?.key, path).toBe(key)
    await everyPage[path]?.(clerk)
    await settled(page)
    await shoot(key)
  }
}

/** No test, a camera: `npm run manual -- --pictures` says where the pictures of the manual go. */
const folder = process.env['MANUAL_PICTURES']
if (folder !== undefined)
  test('the pictures of the manual', async ({ page }) => {
    test.setTimeout(300_000)
    await takePictures(page, folder)
  })
