import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'
import { openCase, openCases } from './models/move-in.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('flows')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const picture = ({ page }: Clerk, name: string) =>
  page.screenshot({ path: `test-results/move-in/${name}.png` })

const stateOf = ({ page }: Clerk) => page.locator('.screen-head .state-pill')

test('an owner who does not accept the home signs for it, and is received again on the day', async ({
  page,
}) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await openCase(clerk, 4)
  await clerk.press('h')
  await expect(page.getByLabel('业主不收的原因')).toBeFocused()
  await page.keyboard.insertText('主卧空鼓，要求修好再收')
  await clerk.press('Enter')
  await clerk.type('2099-12-01')
  await picture(clerk, 'hold')
  await clerk.press('Enter')
  await expect(stateOf(clerk)).toHaveText('暂缓')
  await clerk.press('p')
  expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await picture(clerk, 'hold-paper')
  await clerk.press('Escape')
  await clerk.press('F8')
  await expect(stateOf(clerk)).toHaveText('已签到')
  await clerk.finds()
})

test('迁出 from the plan to the keys, without a mouse', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '孙丽华', practice.password)
  await openCases(clerk)
  await clerk.press('Control+n')
  await clerk.type('3 2 1501')
  await clerk.sees('3-2-1501')
  await page.getByRole('radio', { name: '迁出' }).press('Space')
  await picture(clerk, 'plan')
  await page.getByRole('button', { name: '建单并打开' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /3-2-1501/ })).toBeVisible()
  await clerk.press('F8')
  await clerk.sees('现在办：身份')
  await clerk.press('F8')
  await clerk.sees('现在办：验房抄表')
  const boxes = page.locator('.case-meters input')
  for (let box = 0; box < (await boxes.count()); box += 1) {
    await boxes.nth(box).focus()
    if ((await boxes.nth(box).inputValue()) === '') await page.keyboard.insertText('8')
    await clerk.press('Enter')
    await page.waitForTimeout(150)
  }
  await picture(clerk, 'meters')
  await clerk.press('F8')
  await clerk.sees('现在办：费用')
  await clerk.press('F8')
  await clerk.sees('现在办：钥匙')
  await picture(clerk, 'keys')
  await clerk.press('F8')
  await page.getByRole('button', { name: /^交付/ }).press('F8')
  await expect(stateOf(clerk)).toHaveText('已交付')
  await picture(clerk, 'moved-out')
  const more = page.getByRole('region', { name: '其他办理' }).getByRole('button')
  for (let act = 0; act < (await more.count()); act += 1) {
    await more.nth(act).press('Enter')
    await picture(clerk, `more-${act}`)
    await clerk.press('Escape')
  }
})
