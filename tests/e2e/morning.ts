import { expect, type Page } from '@playwright/test'
import type { Clerk } from './models/clerk.ts'
import { openIntake, storedCount, stripOf } from './models/intake.ts'
import { lock, signInByPin } from './models/lock-screen.ts'
import { openRelease, waitingRows } from './models/release.ts'
import { finds } from './models/search.ts'

export const PARCELS = 40

/** Homes of the sample compound that the desk of zone B serves, as a clerk types them. */
const homes = ['3 2 1501', '3 2 1001', '5 1 1501', '5 2 302', '3 2 602', '5 1 1001'] as const
const unitOf = (typed: string): string => typed.replaceAll(' ', '-')
const homeOf = (nth: number): string => homes[nth % homes.length] ?? homes[0]

const waybill = (nth: number): string => `7531${String(nth).padStart(10, '0')}`

/** Somebody was just typing pinyin when the scanner fired. */
const startComposing = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.imeSetComposition', { text: 'li', selectionStart: 2, selectionEnd: 2 })
  await cdp.detach()
}

/** Forty parcels of one courier: scanned into a composition, given to a home, stored. */
export const takeInForty = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await openIntake(clerk)
  for (let nth = 1; nth <= PARCELS; nth += 1) {
    await startComposing(page)
    await clerk.scan(waybill(nth))
    await clerk.isTold(`已扫到第 ${nth} 件，请输房号`)
    const typed = homeOf(nth)
    await page.keyboard.insertText(typed)
    await expect(page.getByRole('option', { selected: true })).toContainText(unitOf(typed))
    await clerk.press('Enter')
    await storedCount(clerk, nth)
  }
  await expect(stripOf(clerk, 'shelved')).toHaveCount(PARCELS)
}

export const searchFive = async (clerk: Clerk): Promise<void> => {
  await finds(clerk, '3 2 1501', '3-2-1501')
  await finds(clerk, '7873', '3-2-1501')
  await finds(clerk, 'ljy', '3-2-1501')
  await finds(clerk, '林静怡', '3-2-1501')
  await finds(clerk, '0000000040', unitOf(homeOf(PARCELS)))
}

export const handOutThree = async (clerk: Clerk): Promise<void> => {
  for (const typed of homes.slice(0, 3)) {
    await openRelease(clerk, typed, unitOf(typed))
    await expect(waitingRows(clerk)).not.toHaveCount(0)
    await clerk.press('1', 'b', 'Enter')
    await clerk.isTold(/^已出库/)
  }
}

/** The strip of the morning is still there after other pages. */
export const comeBackToTheRun = async (clerk: Clerk): Promise<void> => {
  await openIntake(clerk)
  await storedCount(clerk, PARCELS)
}

const entry = ({ page }: Clerk) => page.getByRole('combobox', { name: '房号、姓名首字母或手机尾号' })

const resume = async (clerk: Clerk, typed: string): Promise<void> => {
  await clerk.sees(/^入库中的包裹/)
  await clerk.press('Control+Enter')
  await expect(entry(clerk)).toHaveValue(typed)
}

const typeHalf = async (clerk: Clerk, code: string, typed: string): Promise<void> => {
  await clerk.scan(code)
  await clerk.isTold(/请输房号$/)
  await clerk.type(typed)
  await expect(entry(clerk)).toHaveValue(typed)
}

/** Locked in the middle of a form: the same person goes on where it stopped. */
export const lockInTheMiddle = async (clerk: Clerk, name: string, pin: string): Promise<void> => {
  await typeHalf(clerk, waybill(41), '5 2 3')
  await lock(clerk)
  await clerk.sees('这台电脑上有 1 份没填完的单子')
  await signInByPin(clerk, name, pin)
  await storedCount(clerk, PARCELS)
  await resume(clerk, '5 2 3')
}

/** A colleague takes over and finds the same half-typed parcel. */
export const changeHands = async (clerk: Clerk, name: string, pin: string): Promise<void> => {
  await lock(clerk)
  await signInByPin(clerk, name, pin)
  await clerk.press('F3')
  await resume(clerk, '5 2 3')
}

export const afterTheKill = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await clerk.press('F3')
  await resume(clerk, '5 2 302')
  await expect(page.getByRole('option', { selected: true })).toContainText('5-2-302')
  await clerk.press('Enter')
  await clerk.isTold(/^放到 B1 架/)
}
