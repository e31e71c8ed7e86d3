import { expect, type Page } from '@playwright/test'
import type { Clerk } from './clerk.ts'
import { openIntake } from './intake.ts'
import { openRelease } from './release.ts'

const UNIT = '3-2-1001'

/** Every page of the window, and how a supervisor gets there by the keyboard. */
export const everyPage: Readonly<Record<string, (clerk: Clerk) => Promise<void>>> = {
  'work-desk': (clerk) => clerk.press('Alt+1'),
  parcels: (clerk) => clerk.press('Alt+2'),
  intake: async (clerk) => {
    await openIntake(clerk)
    await clerk.type('3 2')
  },
  release: (clerk) => openRelease(clerk, UNIT.replaceAll('-', ' '), UNIT),
  printing: (clerk) => clerk.press('Alt+3'),
  files: (clerk) => clerk.press('Alt+4'),
  settings: async (clerk) => {
    await clerk.page.getByRole('button', { name: '设置' }).press('Enter')
    await expect(clerk.page.getByRole('heading', { name: '扫码枪和声音' })).toBeVisible()
    await clerk.scan('SM-20261124-07')
    await clerk.sees('试扫码完整收到，可以用了')
  },
  staff: async (clerk) => {
    await clerk.page.getByRole('button', { name: '员工账号' }).press('Enter')
    await expect(clerk.page.getByRole('heading', { name: '员工账号' })).toBeVisible()
  },
}

/** What was asked for is there, and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.waiting-bars')).toHaveCount(0)
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}
