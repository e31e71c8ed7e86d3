import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { clerkAt } from './models/clerk.ts'
import { signIn, signInByPin, standAt } from './models/lock-screen.ts'
import {
  afterTheKill,
  changeHands,
  comeBackToTheRun,
  handOutThree,
  lockInTheMiddle,
  searchFive,
  takeInForty,
} from './morning.ts'

test.use({ trace: 'on' })

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('morning')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

test('a morning at the desk: forty parcels, searches, releases, a lock, a change of hands, a power cut', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  const picture = (name: string) => page.screenshot({ path: `test-results/morning/${name}.png` })
  await test.step('sign in', async () => {
    await standAt(clerk, 'B1')
    await signIn(clerk, '陈晓燕', practice.password)
  })
  await picture('1-work-desk')
  await test.step('forty parcels', () => takeInForty(clerk))
  await picture('2-forty-parcels')
  await test.step('five searches', () => searchFive(clerk))
  await test.step('three releases', () => handOutThree(clerk))
  await picture('3-released')
  await test.step('back to the run', () => comeBackToTheRun(clerk))
  await test.step('a lock in the middle', () => lockInTheMiddle(clerk, '陈晓燕', practice.pin))
  await picture('4-resumed')
  await test.step('change of hands', () => changeHands(clerk, '赵雪', practice.pin))
  await test.step('power cut', async () => {
    await clerk.type('02')
    await page.waitForResponse((response) => response.url().includes('/drafts/save'))
    await host.kill()
    await clerk.sees('资料库断开')
    host = await startHost(house.data, host.port)
    await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
    await picture('5-after-the-kill')
    await signInByPin(clerk, '赵雪', practice.pin)
    await afterTheKill(clerk)
  })
  await picture('6-stored')
})
