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

/** F2, the name of a page, Enter. */
export const openByName = async (clerk: Clerk, name: string): Promise<void> => {
  const { page } = clerk
  await clerk.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await clerk.page.keyboard.insertText(name)
  const pages = page.getByRole('group', { name: '马上做' }).getByRole('option')
  const wanted = pages.filter({ hasText: new RegExp(`^${name}(F\\d+|Enter)?$`) })
  await expect(wanted).toBeVisible()
  // Records that fit the words stand above the pages.
  for (let row = 0; row < 30 && (await wanted.getAttribute('aria-selected')) !== 'true'; row += 1)
    await clerk.press('ArrowDown')
  await clerk.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
