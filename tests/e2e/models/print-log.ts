import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

/** 打印传真, 本台打印. */
export const openPrintLog = async ({ page }: Clerk): Promise<void> => {
  const rail = page.getByRole('navigation', { name: '模块' })
  await rail.getByRole('button').filter({ hasText: '打印传真' }).press('Enter')
  await page.getByRole('button', { name: '本台打印' }).press('Enter')
  await expect(page.getByRole('grid', { name: '本台打印记录' })).toBeVisible()
}

/** The newest print of those that are shown. */
export const newestPrint = ({ page }: Clerk) =>
  page.getByRole('grid', { name: '本台打印记录' }).getByRole('row').nth(1)

/** Opens a select by its field and takes an answer, by the keyboard. */
export const choose = async (clerk: Clerk, field: string, answer: string): Promise<void> => {
  const { page } = clerk
  await page.locator(field).press('ArrowDown')
  await page.getByTitle(answer, { exact: true }).last().click()
}
