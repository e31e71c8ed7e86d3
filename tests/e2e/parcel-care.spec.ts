import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeHomesSheet } from '../support/homes-sheet.ts'
import { startHost } from '../support/host.ts'
import { settingUp, takingIn } from './loop.ts'
import { type Clerk, clerkAt } from './models/clerk.ts'
import { openRelease, waitingRows } from './models/release.ts'

/** The owner signs the letter at the counter and names who fetches. */
const signingLetter = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await openRelease(clerk, '5678', '3-2-1501')
  await clerk.sees(/没有代收授权书/)
  await clerk.press('l')
  await page.getByLabel('授权谁来代取').focus()
  await clerk.type('王阿姨')
  await clerk.press('Control+Enter')
  await clerk.sees('授权书已记下，待补的一并补上')
  await clerk.finds()
  await clerk.press('Escape')
}

/** Who was named fetches without a code; one key takes it back. */
const fetchedByAgent = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await clerk.sees('有代收授权书')
  await page.getByRole('radio', { name: /王阿姨/ }).click()
  await clerk.press('b')
  await page.getByRole('button', { name: /^交出/ }).press('Enter')
  await clerk.isTold('已出库 2 件，3-2-1501')
  await page.getByRole('button', { name: /撤销/ }).press('Enter')
  await clerk.sees('已撤销，3-2-1501 的 2 件放回原位')
}

/** The owner says no on the phone: nothing leaves the shelf. */
const refusedStranger = async (clerk: Clerk): Promise<void> => {
  await clerk.press('Alt+3')
  await expect(clerk.page.getByRole('grid', { name: '包裹登记表' })).toBeFocused()
  await openRelease(clerk, '5678', '3-2-1501')
  await clerk.press('0')
  await clerk.type('高示例')
  await clerk.press('Enter')
  await clerk.type('邻居')
  await clerk.press('Enter', 'Enter', 'Enter', 'Enter')
  await clerk.sees('请先核对，来人不在本户名单')
  await clerk.press('1')
  await clerk.press('2')
  await clerk.sees('业主不同意，请把包裹放回原位')
  await expect(waitingRows(clerk)).toHaveCount(2)
}

/** The way of one item, with what was taken back in it. */
const lookingBack = async (clerk: Clerk): Promise<void> => {
  await clerk.press('Alt+3')
  await expect(clerk.page.getByRole('grid', { name: '包裹登记表' })).toBeFocused()
  await clerk.press('i')
  await expect(clerk.page.getByRole('list', { name: '经过' })).toBeVisible()
}

test('a collector whom the household named fetches, a stranger is refused, and every step is told', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'desk-parcel-care-'))
  const host = await startHost(join(folder, 'data'))
  try {
    const sheet = await writeHomesSheet(folder)
    await page.goto(host.url)
    const clerk = await clerkAt(page)
    await test.step('setting up', () => settingUp(clerk, sheet))
    await test.step('taking in', () => takingIn(clerk))
    await test.step('the letter', () => signingLetter(clerk))
    await test.step('whom the household named', () => fetchedByAgent(clerk))
    await test.step('a stranger', () => refusedStranger(clerk))
    await test.step('looking back', () => lookingBack(clerk))
  } finally {
    await host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
