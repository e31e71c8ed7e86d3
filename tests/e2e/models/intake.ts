import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

export const openIntake = async (clerk: Clerk): Promise<void> => {
  await clerk.press('F3')
  await clerk.isTold('请扫面单上的条码')
}

/** Types who is meant, waits for the list and takes its first row. */
export const giveTo = async (clerk: Clerk, typed: string, unit: string): Promise<void> => {
  await clerk.type(typed)
  await expect(clerk.page.getByRole('option', { selected: true })).toContainText(unit)
  await clerk.press('Enter')
}

export const storedCount = async ({ page }: Clerk, count: number): Promise<void> =>
  expect(page.locator('[data-count=stored]')).toHaveText(String(count))

export const stripOf = ({ page }: Clerk, outcome: string) => page.locator(`[data-outcome=${outcome}]`)
