import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

/** F2, a few characters, and the row that is meant. */
export const finds = async (clerk: Clerk, typed: string, found: string | RegExp): Promise<void> => {
  await clerk.press('F2')
  await expect(clerk.page.getByRole('dialog')).toBeVisible()
  await clerk.type(typed)
  await expect(clerk.page.getByRole('option').filter({ hasText: found }).first()).toBeVisible()
  await clerk.press('Escape')
  await expect(clerk.page.getByRole('dialog')).toHaveCount(0)
}
