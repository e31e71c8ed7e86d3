import { expect } from '@playwright/test'
import { sheetFacts } from '../../support/homes-sheet.ts'
import type { Clerk } from './clerk.ts'

/** The supervisor opens an account for an assistant. */
export const openAccount = async (
  clerk: Clerk,
  account: { name: string; password: string },
): Promise<void> => {
  const { page } = clerk
  await page.getByRole('button', { name: '员工账号' }).press('Enter')
  await expect(page.getByRole('grid', { name: '员工账号' })).toBeFocused()
  await clerk.press('Control+n')
  await expect(page.getByRole('textbox', { name: '姓名' })).toBeFocused()
  await clerk.type(account.name)
  await page.getByRole('textbox', { name: '登录密码', exact: true }).fill(account.password)
  await page.getByRole('textbox', { name: '再输一次登录密码' }).fill(account.password)
  await clerk.press('Control+Enter')
  await clerk.sees(`已建立 ${account.name} 的账号`)
  await clerk.finds()
}

/** The supervisor brings in the list of homes: rehearsed, then stored. */
export const importHomes = async (clerk: Clerk, file: string): Promise<void> => {
  const { page } = clerk
  await clerk.press('Alt+1')
  await page.getByRole('button', { name: '导入房屋' }).press('Enter')
  await page.getByLabel('房屋和业主的表格').setInputFiles(file)
  await clerk.sees('核对结果：业主名册.xlsx')
  await clerk.sees(`${sheetFacts.homes} 户`)
  await clerk.sees('没有房号，请补上')
  await clerk.finds()
  await clerk.press('Control+Enter')
  await clerk.sees(`已导入 ${sheetFacts.homes} 户 ${sheetFacts.persons} 人`)
}
