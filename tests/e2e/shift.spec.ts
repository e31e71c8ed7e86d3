import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('shift')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

test('a change of shift: taken over, counted, a difference found, handed over', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  const picture = (name: string) => page.screenshot({ path: `test-results/shift/${name}.png` })
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await clerk.press('F10')
  await clerk.sees('本台还没有人接班')
  await clerk.press('Control+Enter')
  await clerk.sees(/接班$/)
  await page.getByRole('button', { name: '交班清点' }).press('Enter')
  await expect(page.getByRole('button', { name: '都在', exact: true }).first()).toBeVisible()
  await picture('1-counting')
  await clerk.finds()
  const shelves = page.getByRole('button', { name: '都在', exact: true })
  while ((await shelves.count()) > 0) {
    const before = await shelves.count()
    await shelves.first().press('Enter')
    await expect(shelves).toHaveCount(before - 1)
  }
  await page.getByRole('checkbox').first().press('Space')
  await clerk.sees('还差 1 件')
  await clerk.press('Control+Enter')
  await clerk.sees('清点完毕，1 件包裹对不上，已各立一份差异单')
  await picture('2-counted')
  await clerk.press('Control+Enter')
  await clerk.sees('本台还没有人接班')
})
