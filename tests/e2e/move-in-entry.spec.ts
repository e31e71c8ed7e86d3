import { type Browser, expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { lock, signIn, signInByPin, standAt } from './models/lock-screen.ts'
import { casesOf, fillEntry, openCase, openCases, openEntry, saveEntry, seenIn } from './models/move-in.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('entry')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const at = async (browser: Browser, name: string, desk: string): Promise<Clerk> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, desk)
  await signIn(clerk, name, practice.password)
  return clerk
}

const picture = (clerk: Clerk, name: string) =>
  clerk.page.screenshot({ path: `test-results/move-in/${name}.png` })

test('two windows on one case: other fields merge, the same field is chosen by the clerk, nothing is lost', async ({
  browser,
}) => {
  const first = await at(browser, '陈晓燕', 'B1')
  const second = await at(browser, '赵雪', 'B2')
  const home = await openCase(first, 4)
  expect(await openCase(second, 4)).toBe(home)
  for (const clerk of [first, second]) await openEntry(clerk)
  await fillEntry(first, '语言或方言', '粤语')
  await fillEntry(first, '宠物', '一猫')
  await saveEntry(first, 2)

  await fillEntry(second, '语言或方言', '闽南话')
  await fillEntry(second, '备注', '下午来')
  await second.press('F8')
  await second.sees('别的台刚改过下面几项，请逐项选用哪一个')
  await second.sees('粤语')
  await second.finds()
  await picture(second, 'conflict')
  await second.page.getByRole('button', { name: /用我填的/ }).press('Enter')
  await saveEntry(second, 2)

  await openEntry(first)
  await seenIn(first, '语言或方言', '闽南话')
  await seenIn(first, '宠物', '一猫')
  await seenIn(first, '备注', '下午来')
})

test('a half-typed entry is there again after a lock and after a power cut', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  const home = await openCase(clerk, 5)
  await openEntry(clerk)
  await picture(clerk, 'entry')
  await fillEntry(clerk, '合同约定起费月份', '2027-03')
  await fillEntry(clerk, '国籍', '中国')
  await lock(clerk)
  await clerk.sees('这台电脑上有 1 份没填完的单子')
  await signInByPin(clerk, '陈晓燕', practice.pin)
  await clerk.sees('上次没存的 2 项已放回')
  await seenIn(clerk, '合同约定起费月份', '2027-03')

  const kept = page.waitForResponse(
    (response) =>
      response.url().includes('/drafts/save') && (response.request().postData() ?? '').includes('一犬'),
  )
  await fillEntry(clerk, '宠物', '一犬')
  await kept
  await host.kill()
  host = await startHost(house.data, host.port)
  await page.goto(host.url)
  await signIn(clerk, '陈晓燕', practice.password)
  expect(await openCase(clerk, 5)).toBe(home)
  await openEntry(clerk)
  await clerk.sees('上次没存的 3 项已放回')
  await seenIn(clerk, '宠物', '一犬')
  await picture(clerk, 'entry-restored')
  await clerk.press('F8')
  await clerk.sees('已保存 3 项')
})

test('a whole building is planned from the keyboard, and the list shows the day', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await openCases(clerk)
  await clerk.press('b')
  const building = page.getByRole('combobox', { name: '楼栋' })
  await expect(building).toBeFocused()
  await clerk.press('ArrowDown', 'Enter')
  await expect(page.getByRole('list', { name: '各户的时间' }).getByRole('listitem').first()).toBeVisible()
  await page.getByLabel('从哪天起').focus()
  await clerk.type('2027-01-04')
  await picture(clerk, 'building')
  await clerk.finds()
  const homes = await page.getByRole('list', { name: '各户的时间' }).getByRole('listitem').count()
  await page.getByRole('list', { name: '各户的时间' }).getByRole('checkbox').first().press('Space')
  await clerk.press('F8')
  await clerk.sees(`已排 ${homes - 1} 户的预约`)
  await expect(casesOf(clerk)).toBeFocused()
  await expect(page.getByLabel('哪一天')).toHaveValue('2027-01-04')
  await expect(casesOf(clerk).getByText('09:00').first()).toBeVisible()
  await picture(clerk, 'building-day')
})
