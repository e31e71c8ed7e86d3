import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { templates } from '#core/templates.ts'
import { type ShownGallery, showGallery } from './models/shown-gallery.ts'

let gallery: ShownGallery

test.beforeAll(async () => {
  test.setTimeout(180_000)
  gallery = await showGallery()
})
test.afterAll(() => gallery.close())

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

const seriousOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

for (const mode of ['light', 'dark']) {
  for (const scale of ['1', '1.15', '1.3', '1.5']) {
    test(`every part of the kit stands, ${mode} at ${scale}`, async ({ page }) => {
      const complaints = complaintsOf(page)
      await page.goto(`${gallery.url}?mode=${mode}&scale=${scale}`)
      await expect(page.getByRole('grid')).toBeVisible()
      await page.screenshot({ path: `test-results/gallery-${mode}-${scale}.png` })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(await seriousOf(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

test('every template shows its data and the sheet that came of it', async ({ page }) => {
  test.setTimeout(120_000)
  const complaints = complaintsOf(page)
  await page.goto(`${gallery.url}?show=sheets`)
  const entries = page.getByRole('navigation').getByRole('button')
  await expect(entries.first()).toBeVisible()
  expect(await entries.count()).toBe(Object.keys(templates).length)
  for (const entry of await entries.all()) {
    await entry.click()
    await expect(page.getByLabel('填表数据')).toContainText('版式')
    await expect(page.getByText(/第 1 页，共 \d+ 页/)).toBeVisible()
  }
  await page.keyboard.press('Home')
  await expect(entries.first()).toHaveAttribute('aria-current', 'true')
  await page.screenshot({ path: 'test-results/sheets.png' })
  expect(await seriousOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('the lock screen and the shell behind it stand', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(`${gallery.url}?show=app`)
  const boxes = page.getByLabel('请输入 6 位密码')
  await expect(boxes).toBeFocused()
  expect(await seriousOf(page)).toEqual([])
  await page.screenshot({ path: 'test-results/lock.png' })

  await page.keyboard.type('000000', { delay: 60 })
  await expect(page.getByText('密码不对，还可以试 4 次')).toBeVisible()
  await expect(boxes).toBeFocused()

  await expect(page.getByRole('radio', { name: '李红梅' })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: '陈晓燕' })).toBeChecked()
  await page.keyboard.type('123456', { delay: 60 })
  await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()

  await page.keyboard.press('F2')
  await page.keyboard.type('1501', { delay: 60 })
  await expect(page.getByRole('option', { name: '3-2-1501' }).first()).toBeVisible()
  await page.screenshot({ path: 'test-results/palette.png' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('F12')
  await expect(page.getByRole('heading', { name: '谁在值台' })).toBeVisible()
  expect(complaints).toEqual([])
})
