import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

/** Chooses the desk this computer is. */
export const standAt = async ({ page }: Clerk, deskCode: string): Promise<void> => {
  // Before the people are known the list of desks is empty, and their card takes the focus when it comes.
  await expect(
    page.getByRole('radiogroup', { name: '选择值台的人' }).getByRole('radio').first(),
  ).toBeVisible()
  await page.getByLabel('在哪个台').press('Enter')
  await page.getByTitle(new RegExp(`^${deskCode} `)).click()
}

export const signIn = async (clerk: Clerk, name: string, password: string): Promise<void> => {
  await comeBack(clerk, name, password)
  await expect(clerk.page.getByRole('navigation', { name: '马上办' })).toBeVisible()
}

/** Signs in where the screen closed: whoever was there last finds their own page again. */
export const comeBack = async (clerk: Clerk, name: string, password: string): Promise<void> => {
  const { page } = clerk
  await page.getByRole('radio', { name: new RegExp(name) }).press('Enter')
  const box = page.getByRole('textbox', { name: '请输入登录密码' })
  const other = page.getByRole('button', { name: '改用登录密码' })
  await expect(box.or(other)).toBeVisible()
  if (await other.isVisible()) await other.press('Enter')
  await box.focus()
  await clerk.type(password)
  await clerk.press('Enter')
}

/** Six digits; works once a password has opened the desk in this shift. */
export const signInByPin = async (clerk: Clerk, name: string, pin: string): Promise<void> => {
  const { page } = clerk
  await page.getByRole('radio', { name: new RegExp(name) }).press('Enter')
  await expect(page.getByLabel('请输入 6 位密码')).toBeVisible()
  await clerk.type(pin)
  await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()
}

export const lock = async (clerk: Clerk): Promise<void> => {
  await clerk.press('F12')
  await expect(clerk.page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
}
