import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('keyboard')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const enter = async (page: Clerk['page']): Promise<Clerk> => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  return clerk
}

const stands = ({ page }: Clerk, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeAttached()

test('the keys of the house do on every page what the map says', async ({ page }) => {
  const clerk = await enter(page)
  const dialog = page.getByRole('dialog')
  for (const [key, title] of [
    ['F3', '包裹入库'],
    ['F4', '包裹出库'],
    ['F6', '来电来访登记'],
    ['F7', '业主服务'],
    ['F8', '入住'],
    ['F10', '交接班'],
    ['Alt+1', '工作台'],
  ] as const) {
    await clerk.press(key)
    await stands(clerk, title)
  }
  for (const key of ['F2', 'Control+k']) {
    await clerk.press(key)
    await expect(page.getByRole('combobox')).toBeFocused()
    await clerk.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await clerk.press('F1')
  await expect(page.getByRole('dialog', { name: '这一页怎么用' })).toBeVisible()
  await clerk.press('Escape')
  await clerk.press('Shift+F1')
  const all = page.getByRole('dialog', { name: '现在能用的所有键' })
  for (const cap of ['F1', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'F12', 'Ctrl+Z', 'Ctrl+Shift+D', 'Esc'])
    await expect(all.getByText(cap, { exact: true }).first()).toBeVisible()
  await clerk.press('Escape')
})

test('F9 blurs what names somebody, and the text grows and shrinks by a key, for this person', async ({
  page,
}) => {
  const clerk = await enter(page)
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const usual = await size()
  await clerk.press('Control+=')
  await expect.poll(size).toBeGreaterThan(usual)
  await clerk.press('Control+-')
  await expect.poll(size).toBe(usual)
  await clerk.press('Control+=', 'Control+0')
  await expect.poll(size).toBe(usual)
  const blurring = page.getByRole('button', { name: /遮挡/ })
  await clerk.press('F9')
  await expect(blurring).toHaveAttribute('aria-pressed', 'true')
  await clerk.press('F9')
  await expect(blurring).toHaveAttribute('aria-pressed', 'false')
})

test('F6 says who is calling from four digits, and keeps what is promised', async ({ page }) => {
  const clerk = await enter(page)
  await clerk.press('F6')
  await expect(page.getByRole('combobox', { name: '谁来电' })).toBeFocused()
  await clerk.type('7873')
  await clerk.sees('3-2-1501')
  await clerk.press('Enter')
  const said = page.getByLabel('什么事')
  await expect(said).toBeFocused()
  await page.keyboard.insertText('厨房水龙头关不紧')
  await page.getByTitle('要回电', { exact: true }).click()
  await clerk.press('Control+Enter')
  await clerk.sees(/^已记下 L-[AB]\d?-\d\d-\d{5}/)
  await expect(page.getByRole('combobox', { name: '谁来电' })).toBeFocused()
  await page.getByTitle(/^未办结/).click()
  const rows = page.getByRole('grid', { name: '来电来访登记表' })
  await expect(rows.getByRole('row').filter({ hasText: '前回电' }).first()).toBeVisible()
  await rows.focus()
  await clerk.press('Enter')
  await expect(page.getByLabel('结果')).toBeFocused()
  await page.keyboard.insertText('已派维修，业主知道')
  await clerk.press('Control+Enter')
  await clerk.sees('已办结')
})
