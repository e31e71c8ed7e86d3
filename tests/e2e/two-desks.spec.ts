import { type Browser, expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn } from './models/lock-screen.ts'
import { atUnit, openRelease } from './models/release.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('two')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const clerk = async (browser: Browser, name: string, deaf = false): Promise<Clerk> => {
  const page = await (await browser.newContext()).newPage()
  if (deaf) await page.route('**/rpc/events/**', (route) => route.abort())
  await page.goto(host.url)
  const at = await clerkAt(page)
  await signIn(at, name, practice.password)
  return at
}

/** The home of the parcel that has waited longest, opened from the register. */
const openOverdue = async (at: Clerk): Promise<string> => {
  await at.press('Alt+3')
  const grid = at.page.getByRole('grid', { name: '包裹登记表' })
  await expect(grid).toBeFocused()
  await at.press('ArrowRight', 'ArrowRight')
  await expect(grid.getByText(/^超期/).first()).toBeVisible()
  await at.press('Enter')
  await expect(at.page.getByRole('grid', { name: '待取的包裹，按走的顺序' })).toBeFocused()
  const heading = at.page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/\d+-\d+/)
  return ((await heading.textContent()) ?? '').replace(/^[A-Z]/, '')
}

test('what one desk has handed out, the other does not hand out again, and is told by whom', async ({
  browser,
}) => {
  const first = await clerk(browser, '陈晓燕')
  const second = await clerk(browser, '赵雪', true)
  const unit = await openOverdue(first)
  await openRelease(second, unit.replaceAll('-', ' '), unit)
  await first.press('1', 'b', 'Enter')
  await first.isTold(/^已出库/)
  await second.press('1', 'b', 'Enter')
  await second.sees(/已由陈晓燕交出，已从列表里拿掉/)
  await second.sees('没有待取的包裹')
})

test('a stranger with a wrong code is let go on by a supervisor alone', async ({ browser }) => {
  const at = await clerk(browser, '赵雪')
  const unit = await openOverdue(at)
  await atUnit(at, unit)
  await at.press('b', '0')
  await at.type('高示例')
  await at.press('Enter', 'Enter', 'Enter')
  await at.type('0000')
  await at.press('Enter')
  await at.sees(/^取件码和这几件对不上/)
  await at.press('Backspace', 'Enter', 'Enter')
  await at.sees('请先核对，来人不在本户名单')
  await at.press('2')
  await expect(at.page.getByRole('dialog')).toBeVisible()
  await at.type('000000')
  await at.sees(/^密码不对，还能试/)
  await at.type(practice.pin)
  await at.sees('主管已同意')
  await at.press('Enter')
  await at.isTold(/^已出库/)
})
