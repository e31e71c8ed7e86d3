import { expect } from '@playwright/test'
import type { Clerk } from './clerk.ts'

export interface FirstAccount {
  readonly name: string
  readonly password: string
  readonly pin: string
}

/** The first two steps in an empty folder by the keyboard alone, up to the code that was typed back. */
export const beginCompound = async (
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

/** Founds a compound, leaves every further step for later, and gives back its recovery code. */
export const foundCompound = async (
  clerk: Clerk,
  ...founding: readonly [compound: string, accounts: readonly [FirstAccount, FirstAccount]]
): Promise<readonly string[]> => {
  const groups = await beginCompound(clerk, ...founding)
  await laterSteps(clerk)
  return groups
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
  return groups
}

/** Steps three to six, each left for later; then the desk is locked, as before anybody's first day. */
const laterSteps = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  const stands = (title: string) =>
    expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await stands('备份放哪里')
  await clerk.press('Control+Enter')
  await stands('试一下扫码枪和打印机')
  await clerk.press('Control+Enter')
  await stands('导入房屋和业主')
  await clerk.press('2')
  await stands('走一遍')
  await clerk.press('Enter')
  await expect(page.getByRole('navigation', { name: '模块' })).toBeVisible()
  await clerk.press('F12')
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
}
