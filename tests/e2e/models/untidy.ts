import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { csv, gb18030 } from '../../core/imports/sheets.ts'
import { ownersSheet } from '../../core/imports/untidy/owners-sheet.ts'
import { rentLines } from '../../core/imports/untidy/rent-sheet.ts'
import { vehiclesSheet } from '../../core/imports/untidy/vehicles-sheet.ts'
import type { Clerk } from './clerk.ts'
import { openByName } from './search.ts'

const rentSheet = (): File => new File([new Uint8Array(gb18030(rentLines.join('\r\n')))], '租户.csv')

/** Picks the file on the page of imports; nothing is stored by it. */
const rehearse = async (clerk: Clerk, file: File): Promise<void> => {
  const { page } = clerk
  await openByName(clerk, '导入房屋和业主')
  // What came of the last file stands there until another is asked for.
  if ((await page.getByLabel('房屋和业主的表格').count()) === 0) await clerk.press('Escape')
  await page.getByLabel('房屋和业主的表格').setInputFiles({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await file.arrayBuffer()),
  })
  await expect(page.getByRole('heading', { level: 1, name: `核对结果：${file.name}` })).toBeVisible()
}

const counted = ({ page }: Clerk, name: string, value: string): Promise<void> =>
  expect(page.locator(`[data-count=${name}] dd`)).toHaveText(value)

const doubted = async ({ page }: Clerk, rows: readonly (readonly [row: number, reason: string])[]) => {
  for (const [row, reason] of rows)
    await expect(
      page
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name: String(row), exact: true }) })
        .filter({ hasText: reason }),
    ).toBeVisible()
}

const store = async (clerk: Clerk): Promise<void> => {
  await clerk.press('Control+Enter')
  await clerk.sees(/^已导入 /)
}

/** The page of a home, opened from the search box. */
const atHome = async (clerk: Clerk, home: string): Promise<void> => {
  const { page } = clerk
  await clerk.press('F2')
  await clerk.type(home)
  await expect(page.getByRole('option', { selected: true })).toContainText(home)
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(home)
}

/** Everybody who lives there, with relation and masked phone, and nobody else. */
const liveAt = async (clerk: Clerk, home: string, people: readonly (readonly string[])[]): Promise<void> => {
  await atHome(clerk, home)
  const rows = clerk.page.getByRole('region', { name: '这户的人' }).locator('.unit-person')
  await expect(rows).toHaveCount(people.length)
  for (const [at, words] of people.entries())
    for (const word of words) await expect(rows.nth(at)).toContainText(word)
}

export const laidOut = async (clerk: Clerk): Promise<void> => {
  await rehearse(clerk, csv(['区域,房号', 'B,3-2-1501', 'B,5-1-101', 'B,12-1-1501'], '楼盘.csv'))
  await counted(clerk, 'unitsAdded', '3 户')
  await store(clerk)
}

/** A file whose columns were taken for others is stopped; one that was stored goes back in one step. */
export const stoppedAndTakenBack = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  const phones = Array.from({ length: 10 }, (_, at) => `B,9-1-10${at},1390000000${at}`)
  await rehearse(clerk, csv(['区域,房号,姓名', ...phones], '错列.csv'))
  await clerk.sees(/像是列名对错了/)
  await expect(page.getByRole('button', { name: '先改好列名' })).toBeDisabled()
  const homes = Array.from({ length: 4 }, (_, at) => `B,9-2-10${at}`)
  await rehearse(clerk, csv(['区域,房号', ...homes], '送错的.csv'))
  await store(clerk)
  const batch = page.getByRole('listitem').filter({ hasText: '送错的.csv' })
  await batch.getByRole('button', { name: '撤回这批' }).press('Enter')
  await page.getByRole('tooltip').getByRole('button', { name: '撤回这批' }).press('Enter')
  await clerk.sees('已撤回 4 户 0 人')
}

export const importOwners = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await rehearse(clerk, ownersSheet())
  await clerk.sees('表“旧版勿用”是隐藏的，没有读')
  await doubted(clerk, [
    [7, '“同上”的上面是另一户，请填完整'],
    [8, '证件号末尾变成了 0，请把这一列设为文本格式后重填'],
    [13, '“王先生”不是全名，请补全'],
    [14, '电话中间是星号，请填完整号码'],
    [15, '15 位身份证已停用，请填 18 位新号码'],
    [17, '2 个姓名、1 个电话，看不出谁的电话，请一人一行'],
    [18, '看不懂日期“9月30日”，请写成 2026-03-05 这样'],
  ])
  await page.screenshot({ path: 'test-results/untidy/owners.png' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载这些行' }).press('Enter'),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
    ['7', '8', '13', '14', '15', '17', '18'].map((row) => `"${row}"`),
  )
  await clerk.finds()
  await store(clerk)
  await liveAt(clerk, '3-2-1501', [
    ['林静怡', '业主', '138****0001'],
    ['周明', '共有人', '138****0002'],
  ])
  await liveAt(clerk, '3-2-1502', [
    ['曾国庆', '138****0003'],
    ['单小雨', '138****0004'],
  ])
  await liveAt(clerk, '5-1-101', [['仇小雨', '0571-8***2210']])
  await liveAt(clerk, '5-1-105', [])
}

/** Which leases have run out depends on the day of the run: those rows are judged in the core, by its own clock. */
export const importRent = async (clerk: Clerk): Promise<void> => {
  await rehearse(clerk, rentSheet())
  await doubted(clerk, [
    [7, '“同上”的上面是另一户，请填完整'],
    [11, '房号“2-1-301”和上面分段的楼栋对不上，请核对'],
    [14, '看不懂房号“S12”，请写成 3-2-1501 这样'],
    [15, '只有房间号“1701”，看不出哪一栋，请写成 3-2-1501 这样'],
    [17, '房号“121703”有几种读法，请写成 3-2-1501 这样'],
    [18, '房号“2026-03-02”像是表格自动改成了日期，请把这一列设为文本后重填'],
  ])
  await store(clerk)
  await liveAt(clerk, '12-2-1602', [['John Smith', '租户', '139****0005']])
}

export const importVehicles = async (clerk: Clerk): Promise<void> => {
  await rehearse(clerk, vehiclesSheet())
  await counted(clerk, 'unitsAdded', '0 户')
  await counted(clerk, 'personsAdded', '0 人')
  await counted(clerk, 'vehiclesAdded', '4 辆')
  await doubted(clerk, [
    [7, '车牌里没有字母 I 和 O，请核对是不是数字 1 和 0'],
    [8, '车牌应为 7 位，新能源 8 位，请核对'],
    [9, '车牌第一个字不是省份简称，请核对'],
    [10, '车牌和第 4 行相同，房号不同，请核对'],
    [11, '看不出属于哪个区域，请加一列“区域”'],
    [12, '没有车牌，请补上'],
  ])
  await store(clerk)
  await atHome(clerk, '3-2-1501')
  await clerk.sees('浙A·12345')
  await clerk.sees('浙A·D12345')
}

export const nothingTheThirdTime = async (clerk: Clerk): Promise<void> => {
  for (const file of [ownersSheet(), vehiclesSheet(), ownersSheet(), vehiclesSheet()]) {
    await rehearse(clerk, file)
    for (const [name, value] of [
      ['unitsAdded', '0 户'],
      ['personsAdded', '0 人'],
      ['vehiclesAdded', '0 辆'],
    ] as const)
      await counted(clerk, name, value)
    await expect(clerk.page.getByRole('button', { name: '没有新的可导入' })).toBeDisabled()
  }
}
