import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'
import { openByName } from './models/search.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('fees')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const picture = ({ page }: Clerk, name: string) => page.screenshot({ path: `test-results/fees/${name}.png` })

const charges = ({ page }: Clerk) => page.getByRole('grid', { name: '这一户的费用', exact: true })

/** One more thing on the bill: its name in the list, then what it is reckoned from. */
const addCharge = async (clerk: Clerk, item: string, more: () => Promise<void> = async () => {}) => {
  const { page } = clerk
  await expect(charges(clerk)).toBeFocused()
  await clerk.press('a')
  const side = page.getByRole('region', { name: '加一项费用' })
  const box = side.getByRole('combobox', { name: '项目' })
  await expect(box).toBeFocused()
  const shown = side.locator('.ant-select').first()
  await clerk.press('ArrowDown')
  for (let row = 0; row < 15; row += 1) {
    if ((await page.locator('.ant-select-item-option-active').textContent()) === item) break
    await clerk.press('ArrowDown')
  }
  await clerk.press('Enter')
  await expect(shown).toContainText(item)
  await more()
  await picture(clerk, `add-${item}`)
  await clerk.press('Control+Enter')
  await clerk.sees(`已加上${item}`)
}

/** What is shown is looked through and laid down, one receipt after the other. */
const layDownPapers = async (clerk: Clerk, count: number): Promise<void> => {
  for (let paper = 0; paper < count; paper += 1) {
    expect((await clerk.paper()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await clerk.press('Escape')
  }
  await expect(clerk.page.getByRole('dialog')).toHaveCount(0)
}

const chooseWay = async ({ page }: Clerk, way: string) => {
  await page.getByRole('radio', { name: way, exact: true }).press('Space')
  await expect(page.getByRole('radio', { name: way, exact: true })).toBeChecked()
}

test('money from the bill to the counted drawer, and back under a supervisor', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await openByName(clerk, '收费')
  await clerk.type('3 2 1501')
  await expect(page.getByRole('option', { selected: true })).toContainText('3-2-1501')
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '3-2-1501' })).toBeVisible()

  await addCharge(clerk, '物业服务费', async () => {
    await page.getByLabel('建筑面积（平方米）').focus()
    await clerk.type('118.6')
    await clerk.press('Tab')
    await expect(page.locator('.fee-planned')).toContainText('118.60 ㎡')
  })
  await addCharge(clerk, '装修押金（业主）')
  await clerk.finds()
  await chooseWay(clerk, '现金')
  await picture(clerk, 'bill')
  await clerk.press('Control+Enter')
  await clerk.sees('已收款，开了 2 张收据')
  await layDownPapers(clerk, 2)
  await picture(clerk, 'paid')

  await openByName(clerk, '收据登记')
  const receipts = page.getByRole('grid', { name: '收据', exact: true })
  await expect(receipts.getByRole('row')).toHaveCount(3)
  await picture(clerk, 'receipts')

  await openByName(clerk, '结账')
  const total = page.locator('.till-sums .fee-total-sum')
  await expect(total).toBeVisible()
  const sum = Number((await total.textContent())?.replaceAll(',', ''))
  await page.getByLabel('点出来的现金（元）').focus()
  await clerk.type(String(sum))
  await clerk.sees('和账上一致')
  await picture(clerk, 'till')
  await clerk.press('Control+Enter')
  await clerk.sees(/^已结账，合计/)

  await openByName(clerk, '押金')
  await expect(page.getByRole('grid', { name: '押金', exact: true })).toBeFocused()
  await clerk.press('Enter')
  await picture(clerk, 'refund')
  await page.getByLabel('收款人、账号后四位').focus()
  await page.getByRole('button', { name: '退押金' }).press('Enter')
  await clerk.sees('退还押金 YJ-')
  await clerk.type(practice.pin)
  await clerk.sees(/^已退押金 TK-/)
  await layDownPapers(clerk, 1)

  await openByName(clerk, '收据登记')
  await receipts.focus()
  await clerk.press('End', 'Enter')
  await page.getByLabel('冲销原因').focus()
  await page.keyboard.insertText('面积填错')
  await page.getByRole('button', { name: '冲销' }).press('Enter')
  await clerk.type(practice.pin)
  await clerk.sees(/已冲销/)
  await picture(clerk, 'reversed')
  await clerk.finds()
})
