import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { practiceFolder } from '../../src/main/host/practice.ts'
import { type RunningHost, startHost } from '../support/host.ts'
import { practice } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { beginCompound } from './models/first-run.ts'
import { signIn } from './models/lock-screen.ts'

let folder: string
let host: RunningHost

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-first-'))
  host = await startHost(join(folder, 'data'))
})
test.afterEach(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

const administrator = { name: '沈国强', password: 'admin-songtao-1', pin: '730519' }
const supervisor = { name: '孙丽华', password: 'lead-songtao-22', pin: '482916' }

const stands = ({ page }: Clerk, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()

test('the first day in six steps by the keyboard: founded, backed up, scanned, and at work', async ({
  page,
}) => {
  const copies = mkdtempSync(join(folder, 'disk-'))
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await beginCompound(clerk, '松涛雅苑', [administrator, supervisor])

  await stands(clerk, '备份放哪里')
  await clerk.finds()
  await page.getByRole('textbox', { name: '文件夹' }).fill(join(folder, 'nowhere'))
  await clerk.press('Control+Enter')
  await clerk.sees(/文件夹/)
  await page.getByRole('textbox', { name: '文件夹' }).fill(copies)
  await page.screenshot({ path: 'test-results/first-run/3-backup.png' })
  await clerk.press('Control+Enter')

  await stands(clerk, '试一下扫码枪和打印机')
  await clerk.sees('本机和移动硬盘，已备份一次')
  expect(readdirSync(copies).filter((name) => name.endsWith('.deskbackup'))).toHaveLength(1)
  await clerk.scan('SM-20261124-07')
  await expect(page.getByRole('region', { name: '扫码枪' }).getByRole('status')).toHaveText('可以用')
  await clerk.finds()
  await page.screenshot({ path: 'test-results/first-run/4-devices.png' })
  await clerk.press('Control+Enter')

  await stands(clerk, '导入房屋和业主')
  await page.screenshot({ path: 'test-results/first-run/5-homes.png' })
  await clerk.press('1')
  await stands(clerk, '走一遍')
  await clerk.finds()
  await page.screenshot({ path: 'test-results/first-run/6-tour.png' })
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '导入房屋、住户和车辆' })).toBeAttached()
  await expect(page.getByRole('navigation', { name: '模块' })).toBeVisible()
})

test('people practise in a house of its own, in its own frame; the real folder stays empty', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto(host.url)
  const clerk = await clerkAt(page)
  await expect(page.getByRole('button', { name: '新建资料库' })).toBeFocused()
  await page.screenshot({ path: 'test-results/first-run/0-start.png' })
  await clerk.press('2')
  await stands(clerk, '演练库')
  await clerk.finds()
  await page.screenshot({ path: 'test-results/first-run/practice-start.png' })
  await clerk.press('1')
  await expect(page.getByRole('heading', { level: 1, name: '演练库准备好了' })).toBeVisible({
    timeout: 60_000,
  })
  await page.screenshot({ path: 'test-results/first-run/practice-ready.png' })
  await clerk.press('Enter')
  await expect(page.locator('.lock-practice')).toBeVisible()
  await clerk.sees(practice.password)
  await page.screenshot({ path: 'test-results/first-run/practice-lock.png' })
  await signIn(clerk, '孙丽华', practice.password)
  await expect(page.locator('.shell-practice')).toBeVisible()
  expect(existsSync(join(practiceFolder(join(folder, 'data')), 'desk.db'))).toBe(true)
  expect(existsSync(join(folder, 'data', 'desk.db'))).toBe(false)

  await page.getByTitle(/显示设置/).press('Enter')
  await page.getByRole('button', { name: '回到正式库' }).press('Enter')
  await expect(page.getByRole('button', { name: '新建资料库' })).toBeFocused()
})
