import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('oversight')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const shot = (clerk: Clerk, name: string) =>
  clerk.page.screenshot({ path: `test-results/oversight/${name}.png` })

const toOversight = async (page: Page, clerk: Clerk): Promise<void> => {
  await page.getByRole('button', { name: '设置', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '扫码枪和声音' })).toBeVisible()
  await page.getByRole('button', { name: '留痕', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '留痕与个人信息' })).toBeVisible()
  await clerk.finds()
}

test('a supervisor reads the trail, seals the day, and prints what is held on a person', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  await toOversight(page, clerk)

  await test.step('who looked at a home', async () => {
    await page.getByRole('combobox', { name: '房号、姓名、单号' }).focus()
    await clerk.type('3-2-1501')
    await expect(page.locator('.ant-select-item-option').first()).toBeVisible()
    await clerk.press('Enter', 'Control+Enter')
    await expect(page.getByRole('grid', { name: '操作记录' })).toBeVisible()
    await clerk.finds()
    await shot(clerk, 'trail')
  })

  await test.step('the seal typed back from paper', async () => {
    const seal = (await page.locator('.oversight-seal').textContent()) ?? ''
    expect(seal).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)
    await page.getByRole('textbox', { name: '纸上的号' }).fill('1')
    await page.getByRole('textbox', { name: '纸上的封存码' }).fill(seal)
    await clerk.press('Enter')
    await clerk.sees(/^对不上/)
    await page.getByRole('button', { name: '打印当日封存单' }).press('Enter')
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await clerk.press('Escape')
  })

  await test.step('the plan of what goes', async () => {
    await page.getByText('保留期限', { exact: true }).click()
    await clerk.sees('已出库包裹上的姓名')
    await clerk.finds()
    await shot(clerk, 'retention')
  })

  await test.step('a person’s own data', async () => {
    await page.getByText('本人资料', { exact: true }).click()
    await page.getByRole('textbox', { name: '姓名、房号、电话尾号' }).fill('林')
    const list = page.getByRole('group', { name: '找到的人' })
    await expect(list).toBeVisible()
    await list.focus()
    await clerk.press('Enter')
    await clerk.sees('现在还要保留')
    await clerk.finds()
    await shot(clerk, 'person')
    await page.getByRole('textbox', { name: '申请事由' }).fill('本人到前台申请')
    await clerk.press('Enter')
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await shot(clerk, 'print-out')
  })
})

test('what law asks for has its blanks', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await signIn(clerk, '孙丽华', practice.password)
  await toOversight(page, clerk)

  for (const title of ['权限复核表', '影响评估表', '泄露处置单']) {
    await page.getByRole('button', { name: title }).press('Enter')
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await clerk.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})
