import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('move-in')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

/** Most that a known family costs from check-in until it may sign (issue 8). */
const MOST_KEYS = 40

/** Counts what the clerk presses: a key of the map is one, a typed word its letters. */
const counting = (clerk: Clerk) => {
  let keys = 0
  return {
    press: async (...pressed: readonly string[]) => {
      keys += pressed.length
      await clerk.press(...pressed)
    },
    count: () => keys,
  }
}

const stateOf = (clerk: Clerk) => clerk.page.locator('.screen-head .state-pill')

test('a known family is taken from check-in to signing without a mouse, in at most 40 keys', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await clerk.press('Alt+2')
  await expect(page.getByRole('grid', { name: '入住单' })).toBeFocused()
  await clerk.finds()
  const keys = counting(clerk)

  // The first three are at the desk already.
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(stateOf(clerk)).toHaveText('待办')
  await keys.press('F8')
  await expect(stateOf(clerk)).toHaveText('已签到')
  await clerk.sees('现在办：身份')
  await keys.press('F8')
  await expect(stateOf(clerk)).toHaveText('身份已核')
  await clerk.sees('现在办：资料')

  const papers = page.getByRole('grid', { name: '资料' })
  await expect(papers).toBeFocused()
  for (const _ of await papers.getByRole('row').all()) {
    const open = await papers.getByText('未看').count()
    await keys.press('Space')
    await expect(papers.getByText('未看')).toHaveCount(Math.max(0, open - 1))
  }
  await clerk.finds()
  await keys.press('F8')
  await expect(stateOf(clerk)).toHaveText('资料齐')

  // The specialist looks through the home; the desk goes on to what is signed.
  await clerk.sees('现在办：验房抄表')
  await keys.press('Alt+ArrowRight')
  await clerk.sees('现在办：签约')
  expect(keys.count()).toBeLessThanOrEqual(MOST_KEYS)
  await clerk.finds()
  await page.screenshot({ path: 'test-results/move-in/signing.png' })
})
