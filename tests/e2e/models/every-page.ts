import { expect, type Page } from '@playwright/test'
import type { Clerk } from './clerk.ts'
import { openIntake } from './intake.ts'
import { openRelease } from './release.ts'

const UNIT = '3-2-1001'

type Way = (clerk: Clerk) => Promise<void>

const stands = ({ page }: Clerk, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeAttached()

/** By the rail on the left; `title` is the page's own. */
const byRail =
  (entry: string, title = entry): Way =>
  async (clerk) => {
    const rail = clerk.page.getByRole('navigation', { name: '模块' })
    await rail.getByRole('button').filter({ hasText: entry }).press('Enter')
    await stands(clerk, title)
  }

/** By a button of the page that is open. */
const byButton =
  (name: string, title = name): Way =>
  async (clerk) => {
    await clerk.page.getByRole('button', { name, exact: true }).first().press('Enter')
    await stands(clerk, title)
  }

const inTurn =
  (...ways: readonly Way[]): Way =>
  async (clerk) => {
    for (const way of ways) await way(clerk)
  }

const settings = byRail('设置', '扫码枪和声音')

/** Every page of the window, and how a supervisor gets there by the keyboard. */
export const everyPage: Readonly<Record<string, Way>> = {
  'work-desk': byRail('工作台'),
  'move-in': byRail('入住'),
  parcels: byRail('包裹信件', '包裹登记'),
  intake: inTurn(openIntake, (clerk) => clerk.type('3 2')),
  release: (clerk) => openRelease(clerk, UNIT.replaceAll('-', ' '), UNIT),
  'owner-service': byRail('打印传真', '业主服务'),
  files: byRail('档案'),
  'scanner-settings': inTurn(settings, async (clerk) => {
    await clerk.scan('SM-20261124-07')
    await clerk.sees('试扫码完整收到，可以用了')
  }),
  printers: inTurn(settings, byButton('打印机', '打印机设置')),
  carriers: inTurn(settings, byButton('快递号段', '快递号段和柜点')),
  staff: inTurn(settings, byButton('员工账号')),
  backup: inTurn(settings, byButton('备份', '备份与恢复')),
}

/** What was asked for is there, and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('.waiting-bars')).toHaveCount(0)
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}
