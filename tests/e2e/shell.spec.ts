import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { everyPage, placeName, settled } from './models/every-page.ts'
import { openIntake } from './models/intake.ts'
import { signIn } from './models/lock-screen.ts'

let house: SampleHouse
let host: RunningHost

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = makeSampleHouse('shell')
  host = await startHost(house.data)
})
test.afterAll(async () => {
  await host.stop()
  house.remove()
})

const atTheDesk = async (page: Page): Promise<Clerk> => {
  await page.goto(host.url)
  return clerkAt(page)
}

test('whoever chooses a tile, the chosen one too, types into the box at once', async ({ page }) => {
  const clerk = await atTheDesk(page)
  const box = page.getByRole('textbox', { name: '请输入登录密码' })
  await expect(box).toBeFocused()
  const tile = page.getByRole('radiogroup', { name: '选择值台的人' }).getByRole('radio', { checked: true })
  await tile.focus()
  await clerk.press('Enter')
  await expect(box).toBeFocused()
})

test('F1 says in a few lines how this page goes, Shift+F1 shows every key', async ({ page }) => {
  test.setTimeout(300_000)
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  for (const [place, open] of Object.entries(everyPage)) {
    await open(clerk)
    await settled(page)
    await clerk.press('F1')
    const help = page.getByRole('dialog', { name: '这一页怎么用' })
    await expect(help).toBeVisible()
    await expect.poll(() => help.evaluate((part) => part.contains(document.activeElement))).toBe(true)
    const lines = await help.getByRole('listitem').count()
    expect.soft(lines, `${place} has its lines`).toBeGreaterThan(0)
    expect.soft(lines, `${place} keeps it short`).toBeLessThanOrEqual(5)
    await page.screenshot({ path: `test-results/shell/help-${placeName(place)}.png` })
    await clerk.press('Escape')
    await expect(help).toHaveCount(0)
  }
  await clerk.press('Shift+F1')
  await expect(page.getByRole('dialog', { name: '现在能用的所有键' })).toContainText('锁定')
})

test('Tab asks what can be done with a row that was found', async ({ page }) => {
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  await clerk.press('F2')
  await clerk.type('3-2-1001')
  await expect(page.getByRole('option').first()).toContainText('3-2-1001')
  await clerk.press('Tab')
  await expect(page.getByRole('group', { name: '3-2-1001 能做什么' })).toBeVisible()
  await page.screenshot({ path: 'test-results/shell/palette-acts.png' })
  await clerk.press('Escape')
  await expect(page.getByRole('group', { name: '房屋' })).toBeVisible()
  await clerk.press('Tab', 'Enter')
  await expect(page.getByRole('heading', { name: 'B 3-2-1001' })).toBeVisible()
})

test('a diagnosis pack is one key away, and names nobody', async ({ page }) => {
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  const [download] = await Promise.all([page.waitForEvent('download'), clerk.press('Control+Shift+D')])
  expect(download.suggestedFilename()).toMatch(/^诊断包-\d{4}-\d{2}-\d{2}\.json$/)
  await clerk.sees(/^诊断包已存到下载文件夹/)
  const pack = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(pack).calls.map(({ procedure }: { procedure: string }) => procedure)).toContain(
    'staff.signIn',
  )
  expect(pack).not.toContain('孙丽华')
})

test('what is typed right behind F3 stands in the box of intake', async ({ page }) => {
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  await page.keyboard.press('F3')
  await page.keyboard.press('7')
  await page.keyboard.press('5')
  await expect(page.getByRole('textbox', { name: '扫面单，或输单号' })).toHaveValue('75')
})

test('a dialog owns the keys from the moment it is asked for', async ({ page }) => {
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  await openIntake(clerk)
  await clerk.scan('75142933805712')
  await clerk.isTold('已扫到第 1 件，请输房号')
  await page.keyboard.press('F1')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await clerk.isTold('已扫到第 1 件，请输房号')
  await expect(page.getByRole('combobox', { name: '房号、姓名首字母或手机尾号' })).toBeFocused()
})

test('a scan opens whatever the house knows by that number', async ({ page }) => {
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  await clerk.scan('RZ-2026-B-0001')
  await clerk.sees('RZ-2026-B-0001')
  await expect(page.getByRole('heading', { level: 1, name: /\d-\d-\d+/ })).toBeVisible()
})

/** More places than most pages have; a register's own rows are walked by arrows and count as one. */
const STOPS = 30

/** What has the focus now, with a margin for its ring; null when nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    if (active === null || active === document.body) return null
    // A radio or a tick box is drawn by the label around it.
    const part = active.closest('label') ?? active
    part.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = part.getBoundingClientRect()
    const left = Math.max(0, x - 8)
    const top = Math.max(0, y - 8)
    return {
      name: `${part.tagName.toLowerCase()} ${part.getAttribute('aria-label') ?? part.textContent.slice(0, 20)}`,
      clip: {
        x: left,
        y: top,
        width: Math.min(innerWidth - left, width + 16),
        height: Math.min(innerHeight - top, height + 16),
      },
    }
  })

/** Whether the same place looks different once the focus is gone from it: the eye finds it by that alone. */
const isSeen = async (page: Page, clip: { x: number; y: number; width: number; height: number }) => {
  const withFocus = await page.screenshot({ clip })
  const again = await page.evaluateHandle(() => {
    const part = document.activeElement
    if (part instanceof HTMLElement) part.blur()
    return part
  })
  const without = await page.screenshot({ clip })
  await again.evaluate((part) => {
    if (part instanceof HTMLElement) part.focus({ preventScroll: true })
  })
  return !withFocus.equals(without)
}

/** What Tab reaches on this page and the eye does not find. */
const unseenOn = async (page: Page): Promise<string[]> => {
  const unseen: string[] = []
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === null) break
    const shown = now.clip.width > 0 && now.clip.height > 0
    // A second look: a page that still opens may move the focus while the first is taken.
    const seen = shown && ((await isSeen(page, now.clip)) || (await isSeen(page, now.clip)))
    if (!seen) unseen.push(now.name)
  }
  return unseen
}

test('wherever Tab leads, the eye sees it', async ({ page }) => {
  test.setTimeout(300_000)
  const clerk = await atTheDesk(page)
  await signIn(clerk, '孙丽华', practice.password)
  for (const [place, open] of Object.entries(everyPage)) {
    await open(clerk)
    await settled(page)
    expect.soft(await unseenOn(page), place).toEqual([])
  }
})
