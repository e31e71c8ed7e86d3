import { test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { aCopy, aFax, aVisitor } from './counter.ts'
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
