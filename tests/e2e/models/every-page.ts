import { expect, type Page } from '@playwright/test'
import type { Clerk } from './clerk.ts'
import { openIntake } from './intake.ts'
import { openRelease } from './release.ts'
import { openByName } from './search.ts'

const UNIT = '3-2-1001'

type Way = (clerk: Clerk) => Promise<void>

const stands = ({ page }: Clerk, title: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeAttached()

/** By its name in the palette; `title` is the page's own. */
const byName =
  (name: string, title: string | RegExp = name): Way =>
  async (clerk) => {
    await openByName(clerk, name)
    await stands(clerk, title)
  }

const inTurn =
  (...ways: readonly Way[]): Way =>
  async (clerk) => {
    for (const way of ways) await way(clerk)
  }

const press =
  (...keys: readonly string[]): Way =>
  (clerk) =>
    clerk.press(...keys)

/** The rows are there, and the first is under the cursor. */
const firstRow =
  (grid: string): Way =>
  async ({ page }) => {
    const rows = page.getByRole('grid', { name: grid, exact: true })
    await expect(rows).toBeFocused()
    await expect(rows.getByRole('row').nth(1)).toBeVisible()
  }

const cases = byName('入住名单', '入住')
const parcels = byName('包裹登记册', '包裹登记')
const release: Way = (clerk) => openRelease(clerk, UNIT.replaceAll('-', ' '), UNIT)

/** The first one of the handbook; where nobody is in it yet, a new page. */
const openVip: Way = async ({ page, press }) => {
  const grid = page.getByRole('grid', { name: '服务对象', exact: true })
  await expect(grid).toHaveAttribute('aria-busy', 'false')
  if ((await grid.getAttribute('aria-rowcount')) === '1') {
    await press('Control+n')
    await page.getByRole('form').getByRole('button', { name: '新建一位' }).press('Enter')
  } else await press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^VIP 手册/ })).toHaveCount(0)
}

/**
 * Every route of the window, and how a supervisor gets there by the keyboard; what stands behind a blank is another
 * state of the same page.
 */
export const everyPage: Readonly<Record<string, Way>> = {
  '/': byName('工作台'),
  '/parcels': inTurn(parcels, firstRow('包裹登记表')),
  '/parcels/intake': inTurn(openIntake, (clerk) => clerk.type('3 2')),
  '/parcels/item': inTurn(parcels, firstRow('包裹登记表'), press('i'), (clerk) =>
    stands(clerk, /\d-\d|待认|一件/),
  ),
  '/parcels/receiving': inTurn(release, press('l'), (clerk) => clerk.sees('代收授权')),
  '/parcels/take-in': byName('登记信件、寄存和代寄'),
  '/parcels/release': release,
  '/parcels/notices': byName('通知取件'),
  '/parcels/door': byName('送上门'),
  '/parcels/agreed': byName('代收约定和预报', '代收约定'),
  '/parcels/incidents': byName('包裹异常情况', '异常情况'),
  '/settings/parcels': byName('包裹规则'),
  '/parcels/reports': byName('包裹报表'),
  '/shift': byName('交接班'),
  '/move-in': cases,
  '/move-in/case': inTurn(cases, firstRow('入住单'), press('Enter'), (clerk) => stands(clerk, /\d-\d/)),
  '/move-in/keys': byName('托管钥匙'),
  '/move-in/reports': byName('入住报表'),
  '/move-in/archive': byName('档案袋归档', '一户一档'),
  '/fees': byName('收费'),
  '/fees/receipts': byName('收据登记', '收据'),
  '/fees/deposits': byName('押金'),
  '/fees/open': byName('打印传真未收'),
  '/fees/till': byName('结账'),
  '/fees/tariffs': byName('收费标准'),
  '/print-desk': byName('业主复印打印', '业主服务'),
  '/print-desk/register': byName('打印复印登记'),
  '/print-desk/refusals': byName('不能受理记录'),
  '/print-desk/prices': byName('打印价目', '价目'),
  '/registers/contacts': byName('来电来访登记'),
  '/registers/contacts home': inTurn(byName('来电来访登记'), async ({ page, type, press }) => {
    const said = page.getByLabel('什么事')
    const who = page.getByRole('combobox', { name: '谁来电' })
    await expect(said.or(who)).toBeVisible()
    // Half a call of an earlier walk is there again: the home is chosen already.
    if (await said.isVisible()) return
    await press('F6')
    await expect(who).toBeFocused()
    await type('3 2 1001')
    await expect(page.getByRole('option').filter({ hasText: '3-2-1001' }).first()).toBeVisible()
    await press('Enter')
    await expect(said).toBeFocused()
  }),
  '/registers/downtime': byName('停机包'),
  '/fax': byName('发传真'),
  '/fax new': inTurn(byName('发传真'), press('n'), (clerk) =>
    expect(clerk.page.getByLabel('房号')).toBeFocused(),
  ),
  '/fax/in': byName('收传真'),
  '/printing': byName('本台打印记录', '打印传真'),
  '/printing/printers': byName('打印机设置'),
  '/vip': byName('VIP 手册'),
  '/vip/entry': inTurn(byName('VIP 手册'), openVip),
  '/vip/copies': byName('手册版次和发放', /版次|发放/),
  '/vip/study': byName('手册认人', '认人'),
  '/vip/sitting': inTurn(byName('手册认人', '认人'), async ({ page }) => {
    await page.getByRole('button', { name: '开始考' }).first().press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^考试 K/ })).toBeVisible()
  }),
  '/vip/stock-take': byName('手册盘点', '盘点'),
  '/vip/tests': byName('手册考试', '考试'),
  '/vip/reports': byName('手册报表'),
  '/files': byName('档案'),
  '/files unit': inTurn(byName('档案'), firstRow('房屋'), press('Enter'), (clerk) => stands(clerk, /\d-\d/)),
  '/manual': byName('使用手册'),
  '/import': byName('导入房屋和业主', /导入/),
  '/settings/desk': inTurn(byName('扫码枪和声音'), async (clerk) => {
    await clerk.scan('SM-20261124-07')
    await clerk.sees('试扫码完整收到，可以用了')
  }),
  '/settings/carriers': byName('快递号段和柜点'),
  '/settings/forms': byName('表单设置'),
  '/settings/staff': byName('员工账号'),
  '/settings/backup': byName('备份与恢复'),
  '/settings/oversight': byName('留痕与个人信息'),
}

/** What was asked for is there, and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await expect(page.locator('.waiting-bars, .register[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}

/** A file name of a key of `everyPage`. */
export const placeName = (key: string): string =>
  key === '/' ? 'work-desk' : key.slice(1).replaceAll(/[/ ]/g, '-')
