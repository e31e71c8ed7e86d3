import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

export interface FirstAccount {
  readonly name: string
  readonly password: string
  readonly pin: string
}

/** Founds a compound in an empty folder by the keyboard alone and gives back its recovery code. */
export const foundCompound = async (
  clerk: Clerk,
  compound: string,
  accounts: readonly [administrator: FirstAccount, supervisor: FirstAccount],
): Promise<readonly string[]> => {
  const { page } = clerk
  await expect(page.getByRole('button', { name: '新建资料库' })).toBeFocused()
  await clerk.press('Enter')
  await expect(page.getByLabel('小区名称')).toBeFocused()
  await clerk.type(compound)
  await clerk.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: '姓名' }).first()).toBeFocused()
  for (const [index, { name, password, pin }] of accounts.entries()) {
    for (const text of [name, password, password]) {
      await clerk.type(text)
      await clerk.press('Enter')
    }
    await clerk.type(pin)
    await clerk.press('Enter')
    await clerk.type(pin)
    if (index === 0) await clerk.press('Enter')
  }
  await clerk.press('Control+Enter')
  return typeLastGroupBack(clerk)
}

const typeLastGroupBack = async (clerk: Clerk): Promise<readonly string[]> => {
  const { page } = clerk
  const code = page.locator('.first-run-screen').getByRole('figure', { name: '恢复码' })
  await expect(code).toBeVisible({ timeout: 30_000 })
  const groups = await code.locator('span').allTextContents()
  const box = page.getByRole('textbox', { name: '最后一组' })
  await expect(box).toBeFocused()
  await clerk.type('ZZ')
  await clerk.press('Enter')
  await clerk.sees('和屏幕上的最后一组不一样，请照纸上的再输一次')
  await box.fill(groups.at(-1) ?? '')
  await clerk.press('Enter')
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
  return groups
}
