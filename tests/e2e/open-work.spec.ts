import { expect, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { clerkAt } from './models/clerk.ts'
import { openIntake } from './models/intake.ts'
import { lock, signIn, signInByPin, standAt } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('open-work')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

/** Between a scan and the lock: at once, while the draft is waiting, while it is on its way, after it was stored. */
const PAUSES_MS = [0, 120, 400, 450, 900]

test('a parcel that is open when the desk locks is open again, however soon the lock came', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await openIntake(clerk)
  for (const [nth, pause] of PAUSES_MS.entries()) {
    await clerk.scan(`75319900000${String(nth).padStart(3, '0')}`)
    await clerk.isTold(/请输房号$/)
    await page.waitForTimeout(pause)
    await lock(clerk)
    await clerk.sees('这台电脑上有 1 份没填完的单子')
    await signInByPin(clerk, '陈晓燕', practice.pin)
    await clerk.sees(/^入库中的包裹/)
    await clerk.press('Control+Enter')
    await clerk.isTold(/请输房号$/)
    await expect(page.getByRole('combobox', { name: '房号、姓名首字母或手机尾号' })).toBeFocused()
    await clerk.press('Escape')
    await clerk.isTold('请扫面单上的条码')
  }
})

/** The next drawing of the page throws, as a fault of the program would; `mend` takes it back. */
const plantCrash = (): void => {
  const real = JSON.stringify
  const isHalf = (value: unknown): boolean => typeof value === 'object' && value !== null && 'queue' in value
  JSON.stringify = ((value: unknown, ...rest: []) => {
    if (isHalf(value)) throw new Error('planted')
    return real(value, ...rest)
  }) as typeof JSON.stringify
  window.addEventListener('mend', () => {
    JSON.stringify = real
  })
}

test('a page that crashes leaves the shell standing, and opened again it has what was half typed', async ({
  page,
}) => {
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await standAt(clerk, 'B1')
  await signIn(clerk, '陈晓燕', practice.password)
  await openIntake(clerk)
  await clerk.scan('75319900000777')
  await clerk.isTold(/请输房号$/)
  const kept = page.waitForResponse((response) => response.url().includes('/drafts/save'))
  await clerk.type('5 2 3')
  await kept
  await page.evaluate(plantCrash)
  await clerk.type('0')
  await clerk.sees('这一页出错了')
  await clerk.sees('填到一半的内容已经存好，重新打开后接着填（F-02）')
  await expect(page.getByRole('navigation', { name: '模块' })).toBeVisible()
  await page.evaluate(() => void window.dispatchEvent(new Event('mend')))
  await page.getByRole('button', { name: '重新打开' }).press('Enter')
  await clerk.sees(/^入库中的包裹/)
  await clerk.press('Control+Enter')
  await expect(page.getByRole('combobox', { name: '房号、姓名首字母或手机尾号' })).toHaveValue(/^5 2 3/)
})
