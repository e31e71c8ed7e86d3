import { expect, test } from '@playwright/test'
import { practice } from '../support/sample-house.ts'
import type { Clerk } from './models/clerk.ts'
import { comeBack, lock } from './models/lock-screen.ts'

/** A hand that does not hurry: some 35 words a minute. */
const A_HAND_MS = 200

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
  await expect(today(clerk).getByText('A4 黑白 6 页').first()).toBeVisible()
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

/** On the line that is worked on: the sample has other faxes with other busy lines. */
const listed = ({ page }: Clerk, text: string) =>
  page.getByRole('grid', { name: '传真发送登记表' }).getByRole('row', { selected: true }).getByText(text)

/** Opens the form of a register and says whose fax it is. */
const beginFor = async (clerk: Clerk, home: string): Promise<void> => {
  const { page } = clerk
  const unit = home.replaceAll(' ', '-')
  await clerk.press('n')
  await expect(page.getByLabel('房号')).toBeFocused()
  await clerk.type(home)
  await expect(page.getByRole('option').first()).toContainText(unit)
  await clerk.press('Enter')
  await expect(page.locator('.fax-side .unit-tag').first()).toContainText(unit)
  await clerk.press('Enter')
}

/** The machine printed two pages for a home; what was half typed is still there after the desk was locked. */
export const aFaxFor = async (clerk: Clerk, home: string): Promise<string> => {
  const { page } = clerk
  await clerk.press('F7')
  await page.getByRole('button', { name: '传真', exact: true }).press('Enter')
  await page.getByTitle('收', { exact: true }).click()
  await expect(page.getByRole('grid', { name: '传真接收登记表' })).toBeFocused()
  await beginFor(clerk, home)
  await page.keyboard.insertText('市图书馆')
  await lock(clerk)
  await comeBack(clerk, '陈晓燕', practice.password)
  await expect(page.getByRole('grid', { name: '传真接收登记表' })).toBeFocused()
  await clerk.press('n')
  await clerk.sees('上次没填完的，接着填')
  await expect(page.getByLabel('来文单位')).toHaveValue('市图书馆')
  await page.getByLabel('几页', { exact: true }).fill('2')
  await clerk.press('Control+Enter')
  await clerk.sees(/^已登记 FR-B1-\d\d-\d{5}/)
  const told =
    (await page
      .getByText(/^已登记 FR-B1/)
      .first()
      .textContent()) ?? ''
  return told.match(/FR-B1-\d\d-\d{5}/)?.[0] ?? 'no number'
}

const tooLong = ({ page }: Clerk, faxNo: string) =>
  page.getByRole('grid', { name: '传真接收登记表' }).getByRole('row').filter({ hasText: faxNo })

/** The desk tells the supervisor of faxes that lie here; those that lie here for too long have a list. */
export const isDue = async (clerk: Clerk, faxNo: string, due: boolean): Promise<void> => {
  const { page } = clerk
  const desk = page.getByRole('region', { name: '打印和传真' })
  await expect(desk.getByText(/份未领$/)).toBeVisible()
  await clerk.press('F7')
  await page.getByRole('button', { name: '传真', exact: true }).press('Enter')
  await page.getByTitle('收', { exact: true }).click()
  await expect(page.getByRole('grid', { name: '传真接收登记表' })).toBeFocused()
  await page.getByTitle(/^超 3 天/).click()
  await expect(page.getByRole('radio', { name: /^超 3 天/ })).toBeChecked()
  await expect(tooLong(clerk, faxNo)).toHaveCount(due ? 1 : 0)
}

export const openDue = async (clerk: Clerk, faxNo: string): Promise<void> => {
  await tooLong(clerk, faxNo).click()
  await clerk.press('Enter')
  await expect(clerk.page.getByRole('heading', { level: 1, name: '收传真' })).toBeVisible()
  await clerk.sees(/第 [34] 天/)
  await clerk.finds()
}

/** Seconds between the first key and the line that says that it is written down (spec 3.2.2). */
export const wouldTake = async (clerk: Clerk, seconds: number): Promise<void> => {
  await clerk.press('F7')
  await expect(clerk.page.getByLabel('哪一户')).toBeFocused()
  const began = Date.now()
  await clerk.page.keyboard.type('3 2 1502', { delay: A_HAND_MS })
  await clerk.page.keyboard.press('Enter', { delay: A_HAND_MS })
  await expect(clerk.page.getByRole('textbox', { name: '几页' })).toBeFocused()
  await clerk.page.keyboard.type('2', { delay: A_HAND_MS })
  await clerk.page.keyboard.press('Enter', { delay: A_HAND_MS })
  await clerk.sees(/^已记下 Y-B1-/)
  const took = (Date.now() - began) / 1_000
  test.info().annotations.push({ type: 'seconds', description: took.toFixed(2) })
  expect(took).toBeLessThan(seconds)
}

/** Busy at first, over at the second call, confirmed on the phone. */
export const aFax = async (clerk: Clerk): Promise<void> => {
  const { page } = clerk
  await page.getByRole('button', { name: '传真', exact: true }).press('Enter')
  await expect(page.getByRole('grid', { name: '传真发送登记表' })).toBeFocused()
  await beginFor(clerk, '3 2 1501')
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
