import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { giveTo, openIntake, storedCount, stripOf } from './models/intake.ts'
import { signIn, signInByPin } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('shelf-run')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

/** The desk that this computer was told to be. */
test.beforeEach(({ page }) =>
  page.addInitScript(
    (kept) => localStorage.setItem('front-desk.window', kept),
    JSON.stringify({ mode: 'light', deskCode: 'B1' }),
  ),
)

const waybill = (nth: number): string => `7544${String(nth).padStart(10, '0')}`

const one = async (clerk: Clerk, nth: number, count: number): Promise<void> => {
  await clerk.scan(waybill(nth))
  await clerk.isTold(`已扫到第 ${nth} 件，请输房号`)
  await giveTo(clerk, '3 2 1501', '3-2-1501')
  await storedCount(clerk, count)
}

/** Carrier, courier, consent and his count, chosen once. */
const chooseHead = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await clerk.press('Alt+b')
  await expect(page.getByRole('heading', { name: '这一批' })).toBeVisible()
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).press('ArrowDown')
    await page.getByTitle(option, { exact: true }).click()
  }
  await choose('快递公司', '中通')
  await choose('快递员', '新来的快递员')
  await page.getByLabel('姓名').fill('赵师傅')
  await page.getByLabel('快递员报数').fill('4')
  await clerk.press('Control+Enter')
  await clerk.sees(/^中通 · /)
}

test('a run: chosen once, cut off by a power cut, ended against the courier’s own count', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  const picture = (name: string) => page.screenshot({ path: `test-results/shelf-run/${name}.png` })
  await signIn(clerk, '陈晓燕', practice.password)
  await openIntake(clerk)
  await chooseHead(clerk)
  await one(clerk, 1, 1)
  await one(clerk, 2, 2)
  await clerk.sees(/快递员 赵师傅/)
  await clerk.scan(waybill(1))
  await clerk.isTold(/^这件已入库/)
  await clerk.press('Enter')
  await expect(stripOf(clerk, 'duplicate')).toHaveCount(1)
  await picture('1-under-way')

  await test.step('power cut', async () => {
    await host.kill()
    await clerk.sees('资料库断开')
    host = await startHost(house.data, host.port)
    await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
    await page.reload()
    await signInByPin(clerk, '陈晓燕', practice.pin)
    await clerk.press('F3')
    await storedCount(clerk, 2)
    await expect(stripOf(clerk, 'duplicate')).toHaveCount(1)
    await clerk.sees(/^中通 · 快递员 赵师傅/)
  })
  await one(clerk, 3, 3)

  await test.step('the end', async () => {
    await clerk.press('Control+Enter')
    await clerk.sees('比快递员报的少 1 件，请当面再数一遍')
    await picture('2-the-end')
    await clerk.finds()
    await clerk.press('Control+Enter')
    await clerk.sees('这批结束，入库 3 件')
    await storedCount(clerk, 0)
  })
})
