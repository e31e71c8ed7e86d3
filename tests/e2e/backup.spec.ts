import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { foundCompound } from './models/first-run.ts'
import { comeBack, signIn, standAt } from './models/lock-screen.ts'

const administrator = { name: '孙示例', password: 'guanli-2026', pin: '820417' }
const supervisor = { name: '赵示例', password: 'zhuguan-2026', pin: '730912' }

const shot = (page: Page, name: string) => page.screenshot({ path: `test-results/backup/${name}.png` })

const openBackups = async (clerk: Clerk): Promise<void> => {
  await clerk.page.getByRole('button', { name: '设置' }).press('Enter')
  await clerk.page.getByRole('button', { name: '备份', exact: true }).press('Enter')
  await expect(clerk.page.getByRole('heading', { name: '备份与恢复' })).toBeVisible()
}

/** A stick beside the computer's own folder; then a copy, its proof, and the badge that says so. */
const backingUp = async (clerk: Clerk, stick: string): Promise<void> => {
  const { page } = clerk
  await clerk.sees('还没有备份')
  await openBackups(clerk)
  await page.getByRole('button', { name: '改备份位置' }).press('Enter')
  await page.getByRole('textbox', { name: '文件夹' }).focus()
  await clerk.type(join(stick, 'missing'))
  await clerk.press('Control+Enter')
  await clerk.sees('找不到这个文件夹，请插好移动硬盘或连上共享文件夹再试')
  await clerk.finds()
  await page.getByRole('textbox', { name: '文件夹' }).fill(stick)
  await shot(page, 'places')
  await clerk.press('Control+Enter')
  await clerk.sees('已保存，备份放到 2 处')
  await clerk.press('Control+Enter')
  await clerk.sees('已备份到 2 处，并读回核对')
  const grid = page.getByRole('grid', { name: '已有的备份' })
  await expect(grid.getByRole('row')).toHaveCount(3)
  await grid.focus()
  await clerk.press('Enter')
  await page.getByRole('button', { name: '验证这份' }).press('Enter')
  await clerk.sees(/^这份可以恢复，核对了 [\d,]+ 条记录$/)
  await expect(page.getByRole('button', { name: /^最近验证可恢复 今天/ })).toBeVisible()
  await clerk.finds()
  await shot(page, 'proven')
}

/** Nobody restores alone: the administrator types a PIN at the supervisor's desk. */
const restoringByTwo = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await page.getByRole('button', { name: '用这份恢复' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await clerk.type(administrator.pin)
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible({ timeout: 60_000 })
  await comeBack(clerk, supervisor.name, supervisor.password)
  await expect(page.getByRole('button', { name: '退回恢复前' })).toBeVisible()
}

/** What a dying disk does: a stretch of pages is gone. */
const damage = (data: string): void => {
  const file = openSync(join(data, 'desk.db'), 'r+')
  writeSync(file, Buffer.alloc(80_000), 0, 80_000, 4_096)
  closeSync(file)
}

const rescuing = async (clerk: Clerk, code: string): Promise<void> => {
  const { page } = clerk
  await expect(page.getByRole('heading', { name: '资料库读不通' })).toBeVisible()
  await expect(page.getByRole('button', { name: /删除/ })).toHaveCount(0)
  await clerk.type('AAAA-BBBB')
  await clerk.press('Control+Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await clerk.finds()
  await page.getByRole('textbox', { name: '恢复码' }).fill(code)
  await clerk.press('Control+Enter')
  await expect(page.getByRole('button', { name: /^恢复到 今天/ })).toBeFocused({ timeout: 60_000 })
  await clerk.finds()
  await shot(page, 'rescue-choice')
  await clerk.press('3')
  await clerk.sees('放到一边，从空的资料库开始？')
  await clerk.press('Escape')
  await clerk.press('1')
  await clerk.sees(/^已恢复到 今天/)
  await shot(page, 'rescue-restored')
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
  await signIn(clerk, supervisor.name, supervisor.password)
}

const onAnotherMachine = async (clerk: Clerk, code: string, stick: string): Promise<void> => {
  const { page } = clerk
  await expect(page.getByRole('button', { name: '新建资料库' })).toBeFocused()
  await clerk.press('3')
  await page.getByRole('textbox', { name: '恢复码' }).fill(code)
  await page.getByRole('textbox', { name: '备份在哪个文件夹' }).fill(stick)
  await clerk.press('Control+Enter')
  await expect(page.getByRole('button', { name: /^恢复到 今天/ })).toBeFocused({ timeout: 60_000 })
  await shot(page, 'elsewhere')
  await clerk.press('1')
  await clerk.sees(/^已恢复到 今天/)
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
  await clerk.sees(supervisor.name)
}

test('a house is backed up, proven, restored by two people, rescued, and taken to another machine', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'desk-backup-'))
  const [data, stick] = [join(folder, 'data'), join(folder, 'stick')]
  mkdirSync(stick)
  const running: { host: RunningHost | null } = { host: null }
  const goTo = async (dataDir: string): Promise<void> => {
    await running.host?.stop()
    running.host = await startHost(dataDir)
    await page.goto(running.host.url)
  }
  try {
    await goTo(data)
    const clerk = await clerkAt(page)
    const groups = await foundCompound(clerk, '松涛雅苑', [administrator, supervisor])
    const code = groups.join('-')
    await standAt(clerk, 'B1')
    await signIn(clerk, supervisor.name, supervisor.password)
    await test.step('backing up', () => backingUp(clerk, stick))
    await test.step('restoring', () => restoringByTwo(clerk))
    await running.host?.stop()
    running.host = null
    damage(data)
    await goTo(data)
    await test.step('rescuing', () => rescuing(clerk, code))
    expect(readdirSync(data).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
    await goTo(join(folder, 'other'))
    await test.step('another machine', () => onAnotherMachine(clerk, code, stick))
  } finally {
    await running.host?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
