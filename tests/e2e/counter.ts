import { expect } from '@playwright/test'
import type { Clerk } from './models/clerk.ts'

const today = ({ page }: Clerk) => page.getByRole('grid', { name: '今天的业主服务' })

/** How often a hand comes down on the keyboard: the digits of one number are one stroke (spec 3.2.2). */
const counted = (clerk: Clerk) => {
  let strokes = 0
  return {
    strokes: () => strokes,
    type: async (text: string) => {
      strokes += 1
      await clerk.type(text)
    },
    press: async (key: string) => {
      strokes += 1
      await clerk.press(key)
    },
  }
}

/** A walk-up copy: unit digits, Enter, pages, Enter. */
export const aCopy = async (clerk: Clerk): Promise<void> => {
  await clerk.press('F7')
  await expect(clerk.page.getByLabel('哪一户')).toBeFocused()
  const hand = counted(clerk)
  await hand.type('3 2 1501')
  await hand.press('Enter')
  await expect(clerk.page.getByRole('textbox', { name: '几页' })).toBeFocused()
  await hand.type('6')
  await hand.press('Enter')
  await clerk.sees(/^已记下 Y-B1-\d\d-\d{5}，免费/)
  await expect(today(clerk).getByText('A4 黑白 6 页')).toBeVisible()
  await expect(clerk.page.getByLabel('哪一户')).toBeFocused()
  expect(hand.strokes()).toBe(4)
  await clerk.finds()
}

/** A visitor's colour copies, by letters alone; a slip of the hand is taken back. */
export const aVisitor = async (clerk: Clerk): Promise<void> => {
  await clerk.press('Enter')
  await expect(clerk.page.getByLabel('访客姓名')).toBeFocused()
  await clerk.page.keyboard.insertText('郑示例')
  await clerk.press('Enter')
  await clerk.page.keyboard.type('13700001111', { delay: 80 })
  await clerk.press('Enter')
  await expect(clerk.page.getByRole('textbox', { name: '几页' })).toBeFocused()
  await clerk.press('x')
  await clerk.type('3*2')
  await clerk.sees('12.00')
  await clerk.press('Enter')
  await clerk.sees(/，现金 12\.00 元/)
  await clerk.press('Control+z')
  await clerk.sees(/^已撤回/)
}

const listed = ({ page }: Clerk, text: string) =>
  page.getByRole('grid', { name: '传真发送登记表' }).getByText(text)

/** Busy at first, over at the second call, confirmed on the phone. */
export const aFax = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await page.getByRole('button', { name: '传真', exact: true }).press('Enter')
  await expect(page.getByRole('grid', { name: '传真发送登记表' })).toBeFocused()
  await clerk.press('n')
  await expect(page.getByLabel('房号')).toBeFocused()
  await clerk.type('3 2 1501')
  await expect(page.getByRole('option').first()).toContainText('3-2-1501')
  await clerk.press('Enter')
  await expect(page.locator('.fax-side .unit-tag').first()).toContainText('3-2-1501')
  await clerk.press('Enter')
  await page.keyboard.insertText('区人民法院')
  await clerk.press('Enter', 'Enter')
  await page.keyboard.type('021-5566 8816', { delay: 80 })
  await clerk.press('Enter')
  await clerk.type('3')
  await clerk.press('Control+Enter')
  await clerk.sees(/^已登记 FS-B1-\d\d-\d{5}/)
  await clerk.press('d')
  await clerk.sees('结果怎样')
  await clerk.press('b')
  await expect(listed(clerk, '占线')).toBeVisible()
  await clerk.press('d')
  await clerk.sees('结果怎样')
  await expect(page.getByLabel('过去几页')).toBeFocused()
  await clerk.press('Enter')
  await expect(listed(clerk, '已发，待确认，拨了 2 次')).toBeVisible()
  await expect(page.getByLabel('和谁确认的')).toBeFocused()
  await clerk.finds()
  await page.keyboard.insertText('王示例')
  await clerk.press('Enter', 'Enter')
  await clerk.sees('已确认')
  await expect(listed(clerk, '已发，待确认，拨了 2 次')).toHaveCount(0)
}
