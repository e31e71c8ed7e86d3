import { expect, type Locator } from '@playwright/test'
import type { Clerk } from './clerk.ts'
import { openByName } from './search.ts'

export const casesOf = ({ page }: Clerk): Locator => page.getByRole('grid', { name: '入住单', exact: true })

/** The list of the day, with its rows. */
export const openCases = async (clerk: Clerk): Promise<void> => {
  await openByName(clerk, '入住名单')
  await expect(casesOf(clerk)).toBeFocused()
  await expect(casesOf(clerk)).toHaveAttribute('aria-busy', 'false')
}

/** The case in the nth row of the list; its home stands at the head. */
export const openCase = async (clerk: Clerk, nth: number): Promise<string> => {
  await openCases(clerk)
  for (let row = 0; row < nth; row += 1) await clerk.press('ArrowDown')
  await clerk.press('Enter')
  const heading = clerk.page.getByRole('heading', { level: 1, name: /\d+-\d+/ })
  await expect(heading).toBeVisible()
  return ((await heading.textContent()) ?? '').replace(/^[A-Z]/, '')
}

export const entryOf = ({ page }: Clerk): Locator => page.getByRole('form', { name: '登记', exact: true })

/** A box by the beginning of its label; of several people the first one's. */
const boxOf = (clerk: Clerk, label: string): Locator =>
  entryOf(clerk)
    .getByRole('textbox', { name: new RegExp(`^${label}`) })
    .first()

export const openEntry = async (clerk: Clerk): Promise<void> => {
  await clerk.press('f')
  await expect(entryOf(clerk)).toBeVisible()
}

/** Types over one field of the entry. */
export const fillEntry = async (clerk: Clerk, label: string, typed: string): Promise<void> => {
  const box = boxOf(clerk, label)
  await box.focus()
  await clerk.press('Control+a')
  await clerk.page.keyboard.insertText(typed)
  await expect(box).toHaveValue(typed)
}

export const seenIn = async (clerk: Clerk, label: string, value: string): Promise<void> =>
  expect(boxOf(clerk, label)).toHaveValue(value)

/** Saved, and the form is gone: keys belong to the page again. */
export const saveEntry = async (clerk: Clerk, count: number): Promise<void> => {
  await clerk.press('F8')
  await clerk.sees(`已保存 ${count} 项`)
  await expect(entryOf(clerk)).toHaveCount(0)
}
