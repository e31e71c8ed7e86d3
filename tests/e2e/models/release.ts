import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

export const openRelease = async (clerk: Clerk, typed: string, unit: string): Promise<void> => {
  await clerk.press('F4')
  await expect(clerk.page.getByRole('heading', { name: '包裹出库' })).toBeVisible()
  await clerk.type(typed)
  await expect(clerk.page.getByRole('option', { selected: true })).toContainText(unit)
  await clerk.press('Enter')
  await atUnit(clerk, unit)
}

export const atUnit = async ({ page }: Clerk, unit: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(unit)
  await expect(page.getByRole('grid', { name: '待取的包裹，按走的顺序' })).toBeFocused()
}

export const waitingRows = ({ page }: Clerk) =>
  page
    .getByRole('grid', { name: '待取的包裹，按走的顺序' })
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') })
