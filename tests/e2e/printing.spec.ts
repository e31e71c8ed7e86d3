import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readPdf } from '../documents/support/read-pdf.ts'
import { cupsMissing, type PrivateCups, startCups } from '../support/cups.ts'
import { type RunningHost, startHost } from '../support/host.ts'
import { makeSampleHouse, practice, type SampleHouse } from '../support/sample-house.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { signIn, standAt } from './models/lock-screen.ts'
import { choose, newestPrint, openPrintLog } from './models/print-log.ts'

const missing = cupsMissing()
test.skip(missing !== null, missing ?? '')
test.describe.configure({ mode: 'serial' })

let cups: PrivateCups
let house: SampleHouse
let host: RunningHost
let env: NodeJS.ProcessEnv
/** While it lies there, the tool that hands sheets over does not come back. */
let slow: string

/** The scheduler's own tool, that can be made to hang after it has handed the sheet over. */
const slowTool = (folder: string): string => {
  writeFileSync(
    join(folder, 'lp'),
    `#!/bin/sh\n/usr/bin/lp "$@"\nended=$?\n[ -e "${slow}" ] && sleep 60\nexit $ended\n`,
  )
  chmodSync(join(folder, 'lp'), 0o755)
  return folder
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  cups = await startCups()
  for (const name of ['FRONT', 'STUCK']) cups.addQueue(name)
  house = makeSampleHouse('printing')
  const folder = join(house.data, '..')
  slow = join(folder, 'slow')
  env = { ...cups.env, PATH: `${slowTool(folder)}:${cups.env['PATH'] ?? ''}` }
  host = await startHost(house.data, 0, env)
})
test.afterAll(async () => {
  await host.stop()
  await cups.stop()
  house.remove()
})

const picture = ({ page }: Clerk, name: string) =>
  page.screenshot({ path: `test-results/printing/${name}.png` })

const atTheLog = async (clerk: Clerk): Promise<void> => {
  await clerk.page.goto(host.url)
  await standAt(clerk, 'B1')
  await signIn(clerk, '孙丽华', practice.password)
  await openPrintLog(clerk)
}

const wordsOf = async (paper: Buffer): Promise<readonly string[]> =>
  (await readPdf(Uint8Array.from(paper))).map(({ text }) => text)

/** Ctrl+P, and Enter as soon as the paper is there. */
const printRegister = async (clerk: Clerk, printer?: string): Promise<void> => {
  const dialog = clerk.page.getByRole('dialog', { name: '打印登记表' })
  await clerk.press('Control+P')
  await expect(dialog.locator('canvas').first()).toBeVisible()
  if (printer !== undefined) await choose(clerk, '#sheet-printer', printer)
  const print = dialog.getByRole('button', { name: '打印 1 份' })
  if (printer === undefined) await expect(print).toBeFocused()
  else await print.focus()
  await clerk.press('Enter')
  await expect(dialog).toHaveCount(0)
}

test('the desk chooses its printer once; Ctrl+P shows the exact paper and Enter prints it', async ({
  page,
}) => {
  const clerk = await clerkAt(page)
  await atTheLog(clerk)
  await page.getByRole('button', { name: '打印机设置' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '打印机设置' })).toBeAttached()
  await page.getByLabel('登记表 打印机').press('ArrowDown')
  await page.getByTitle('FRONT', { exact: true }).last().click()
  await clerk.sees('已保存登记表的打印机')
  await picture(clerk, '1-printers')
  await clerk.press('Escape')

  await clerk.press('Control+P')
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible()
  await picture(clerk, '2-preview')
  await clerk.finds()
  const shown = await clerk.paper()
  await page.getByRole('dialog').getByRole('button', { name: '打印 1 份' }).press('Enter')
  await expect(newestPrint(clerk)).toContainText('已出纸')
  await picture(clerk, '3-printed')
  expect(await wordsOf(cups.printed('FRONT'))).toEqual(await wordsOf(shown))
})

test('a sheet that jams is printed again elsewhere under its mark, and the spoiled one is void', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const clerk = await clerkAt(page)
  await atTheLog(clerk)
  cups.run('cupsdisable', '-r', '卡纸', 'STUCK')
  await printRegister(clerk, 'STUCK')
  await expect(newestPrint(clerk)).toContainText('卡纸')
  await picture(clerk, '4-jammed')

  await newestPrint(clerk).click()
  await clerk.press('r')
  await expect(page.getByLabel('原因', { exact: true })).toBeFocused()
  await clerk.type('卡纸')
  await choose(clerk, '#print-again-printer', 'FRONT')
  await picture(clerk, '5-again')
  await page.getByLabel('原因', { exact: true }).press('Enter')
  await expect(newestPrint(clerk)).toContainText('补打 第 1 次')
  await expect(newestPrint(clerk)).toContainText('已出纸')
  await picture(clerk, '6-reprinted')

  // The jammed job was taken back: mending the printer brings nothing out.
  cups.run('cupsenable', 'STUCK')
  await expect
    .poll(() => cups.jobs().filter(({ state }) => /pending|processing|held/.test(state)))
    .toEqual([])
  expect(cups.printed('STUCK')).toHaveLength(0)

  const printNo =
    (await newestPrint(clerk)
      .getByText(/^P-B1-/)
      .textContent()) ?? ''
  await newestPrint(clerk).click()
  await clerk.press('v')
  await expect(page.getByLabel('原因', { exact: true })).toBeFocused()
  await clerk.type('印歪了')
  await clerk.press('Enter')
  await expect(newestPrint(clerk)).toContainText('已作废')
  await clerk.finds()

  await page.getByRole('button', { name: '作废清单' }).press('Enter')
  await expect(page.getByRole('dialog').locator('canvas').first()).toBeVisible()
  await picture(clerk, '7-void-list')
  await page.getByRole('dialog').getByRole('button', { name: '打印 1 份' }).press('Enter')
  await expect(newestPrint(clerk)).toContainText('当日作废清单')
  await expect(newestPrint(clerk)).toContainText('已出纸')
  const list = (await wordsOf(cups.printed('FRONT'))).join('')
  for (const words of [printNo, '印歪了', '孙丽华']) expect(list).toContain(words)
})

test('after a power cut between spooler and record the next start asks whether the sheet came out', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const clerk = await clerkAt(page)
  await atTheLog(clerk)
  const before = cups.jobs().length
  writeFileSync(slow, '')
  await printRegister(clerk)
  await expect.poll(() => cups.jobs().length).toBe(before + 1)
  await host.kill()
  rmSync(slow)
  expect(existsSync(slow)).toBe(false)

  host = await startHost(house.data, 0, env)
  await page.goto(host.url)
  await standAt(clerk, 'B1')
  await signIn(clerk, '孙丽华', practice.password)
  const due = page.getByRole('group', { name: '到点的事' })
  await expect(due.locator('[aria-current=true]')).toContainText('打出来没有，请看一眼打印机')
  await picture(clerk, '8-asked')
  await due.press('Enter')
  await expect(newestPrint(clerk)).toContainText('结果不明')
  await newestPrint(clerk).click()
  await clerk.press('Enter')
  await clerk.sees('这份打出来了吗')
  await picture(clerk, '9-answer')
  await clerk.finds()
  await clerk.press('1')
  await clerk.sees(/已记为出纸$/)
  // Nobody sent it a second time.
  expect(cups.jobs().length).toBe(before + 1)
})
