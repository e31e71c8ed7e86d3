import { expect, test } from '@playwright/test'
import { browserArguments, findBrowser } from '../../scripts/browser.ts'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { giveTo, openIntake, storedCount } from './models/intake.ts'
import { signIn } from './models/lock-screen.ts'
import { openRelease } from './models/release.ts'

const executablePath = findBrowser()

/** A browser with a camera that shows a moving pattern, and that may be looked through. */
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...browserArguments(),
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
})

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('parcel-more')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

test.beforeEach(({ page }) =>
  page.addInitScript(
    (kept) => localStorage.setItem('front-desk.window', kept),
    JSON.stringify({ mode: 'light', deskCode: 'B1' }),
  ),
)

const UNIT = '3-2-1501'
const number = (nth: number): string => `7577${String(nth).padStart(10, '0')}`

const atDesk = async (clerk: Clerk, name = '陈晓燕'): Promise<void> => {
  await clerk.page.goto(host.url)
  await signIn(clerk, name, practice.password)
}

const go = async (clerk: Clerk, name: string): Promise<void> => {
  await clerk.press('F2')
  await clerk.type(name)
  await expect(clerk.page.getByRole('option', { selected: true })).toContainText(name)
  await clerk.press('Enter')
}

const pictures =
  ({ page }: Clerk) =>
  (name: string) =>
    page.screenshot({ path: `test-results/parcel-more/${name}.png` })

test('what was announced finds its home; what is odd about one item is said once', async ({ page }) => {
  const clerk = await clerkAt(page)
  const picture = pictures(clerk)
  await atDesk(clerk)

  await test.step('announced', async () => {
    await go(clerk, '代收约定和预报')
    await clerk.press('Control+n')
    await clerk.type('3 2 1501')
    await expect(page.getByRole('option', { selected: true })).toContainText(UNIT)
    await clerk.press('Enter')
    await page.getByLabel('单号').fill(number(1))
    await page.getByLabel('备注').fill('周五来取')
    await picture('1-announce')
    await clerk.press('Control+Enter')
    await clerk.sees('3 件还没到')
    await picture('2-agreed')
    await clerk.finds()
  })

  await test.step('and come', async () => {
    await openIntake(clerk)
    await clerk.scan(number(1))
    await clerk.isTold(`${UNIT} 预报过：周五来取`)
    await expect(page.getByRole('option', { selected: true })).toContainText(UNIT)
    await picture('3-announced')
    await clerk.press('Enter')
    await storedCount(clerk, 1)
  })

  await test.step('torn and fragile', async () => {
    await clerk.scan(number(2))
    await clerk.isTold('已扫到第 2 件，请输房号')
    await clerk.press('Alt+w')
    await expect(page.getByRole('heading', { name: '这件另记' })).toBeVisible()
    await page.getByLabel('要留心的').press('ArrowDown')
    await page.getByTitle('易碎', { exact: true }).click()
    await page.getByLabel('外包装', { exact: true }).press('ArrowDown')
    await page.getByTitle('破口', { exact: true }).click()
    await page.getByLabel('快递员已在纸质单上签字').check()
    await picture('4-this-item')
    await clerk.press('Control+Enter')
    await clerk.sees('易碎、破口')
    await giveTo(clerk, '3 2 1501', UNIT)
    await storedCount(clerk, 2)
  })
})

test('scan-first: all are scanned, then each is given to its home', async ({ page }) => {
  const clerk = await clerkAt(page)
  const picture = pictures(clerk)
  await atDesk(clerk)
  await openIntake(clerk)
  await clerk.press('Alt+b')
  await page.getByLabel('怎么扫', { exact: true }).press('ArrowDown')
  await page.getByTitle('先全部扫完，再逐件填房号', { exact: true }).click()
  await clerk.press('Control+Enter')
  await clerk.sees(/先扫后填/)
  const before = Number(await page.locator('[data-count=stored]').textContent())
  const rows = page.getByRole('list', { name: '扫过没填房号' }).getByRole('listitem')
  for (const nth of [11, 12, 13]) {
    await clerk.scan(number(nth))
    await expect(rows).toHaveCount(nth - 10)
  }
  await picture('5-scan-first')
  await test.step('the line in hand has its own oddities', async () => {
    await clerk.press('Alt+w')
    await page.getByLabel('要留心的').press('ArrowDown')
    await page.getByTitle('易碎', { exact: true }).click()
    await clerk.press('Control+Enter')
    await clerk.sees('易碎')
    await clerk.press('ArrowDown')
    await expect(page.getByText('易碎', { exact: true })).toHaveCount(0)
    await clerk.press('ArrowUp')
    await clerk.sees('易碎')
  })
  for (const left of [2, 1, 0]) {
    await giveTo(clerk, '3 2 1501', UNIT)
    await expect(rows).toHaveCount(left)
  }
  await storedCount(clerk, before + 3)
})

test('to the doors and back, with the sheet that is signed there', async ({ page }) => {
  const clerk = await clerkAt(page)
  const picture = pictures(clerk)
  // Homes of zone A are served at the door: their names are for whoever works there.
  await atDesk(clerk, '孙丽华')
  await go(clerk, '送上门')
  const offered = page.getByRole('grid', { name: '可以送上门的包裹' })
  await expect(offered).toBeFocused()
  await picture('6-door')
  await clerk.finds()
  await clerk.press('Space', 'ArrowDown', 'Space')
  await clerk.press('Control+Enter')
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible()
  await picture('7-door-sheet')
  await clerk.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await clerk.press('r')
  await expect(page.getByRole('heading', { name: /回来登记$/ })).toBeVisible()
  await page.getByText('带回来了').last().click()
  await picture('8-settle')
  await clerk.press('Control+Enter')
  await clerk.sees('这张送件单已交清')
  await picture('9-settled')
})

test('a photograph of whoever fetches it, and the paper of the household', async ({ page }) => {
  const clerk = await clerkAt(page)
  const picture = pictures(clerk)
  await atDesk(clerk)
  await openRelease(clerk, '3 2 1501', UNIT)
  await clerk.press('0')
  await page.getByLabel('姓名').fill('高示例')
  await page.getByLabel('本户证件后四位').fill('0000')
  await picture('10-other')
  await page.getByRole('grid', { name: '待取的包裹，按走的顺序' }).focus()
  await clerk.press('1')
  await page.getByRole('button', { name: '打开摄像头' }).click()
  await expect(page.locator('video')).toBeVisible()
  await page.getByRole('button', { name: '拍下' }).click()
  await expect(page.locator('[data-photo=taken]')).toBeVisible()
  await picture('11-photo')
  await page.getByRole('grid', { name: '待取的包裹，按走的顺序' }).focus()
  await clerk.press('b', 'Enter')
  await clerk.isTold(/^已出库/)
})

test('what went wrong, and the rules of keeping', async ({ page }) => {
  const clerk = await clerkAt(page)
  const picture = pictures(clerk)
  await atDesk(clerk, '孙丽华')
  await go(clerk, '包裹异常情况')
  await expect(page.getByRole('grid', { name: '异常情况单' })).toBeFocused()
  await picture('12-incidents')
  await clerk.finds()
  await go(clerk, '包裹规则')
  await clerk.sees('几天没取算超期')
  await picture('13-rules')
  await clerk.finds()
  await page.getByLabel('最多保管几天', { exact: true }).fill('5')
  await clerk.press('Control+Enter')
  await clerk.sees('天数要一个比一个长：超期、决定、最多保管')
})
