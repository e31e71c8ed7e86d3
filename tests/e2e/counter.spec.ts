import { test } from '@playwright/test'
import { type RunningHost, startHost, startLaterHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { aCopy, aFax, aFaxFor, aVisitor, isDue, openDue, wouldTake } from './counter.ts'
import { clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('counter')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

test('a copy in four keystrokes, a visitor, and a fax with a busy line and a confirmation call', async ({
  page,
}) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await test.step('a copy', () => aCopy(clerk))
  await test.step('a visitor', () => aVisitor(clerk))
  await test.step('a fax', () => aFax(clerk))
})

test('a usual copy is logged within six seconds, the hand at the pace of a person', async ({ page }) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await wouldTake(clerk, 6)
})

test('a received fax that nobody came for reaches the supervisor after three days, and not before', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  const faxNo = await test.step('a fax comes in', () => aFaxFor(clerk, '3 2 1501'))
  for (const [days, due] of [
    [2, false],
    [3, true],
  ] as const)
    await test.step(`${days} days later`, async () => {
      await host.stop()
      host = await startLaterHost(house.data, days)
      await page.goto(host.url)
      await standAt(clerk, 'B1')
      await signIn(clerk, '孙丽华', practice.password)
      await isDue(clerk, faxNo, due)
    })
  await test.step('the supervisor opens it', () => openDue(clerk, faxNo))
})
