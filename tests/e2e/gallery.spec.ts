import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { build, type PreviewServer, preview } from 'vite'

const configFile = fileURLToPath(new URL('../../src/renderer/gallery/vite.config.ts', import.meta.url))

let server: PreviewServer
let base: string

test.beforeAll(async () => {
  test.setTimeout(180_000)
  await build({ configFile, logLevel: 'error' })
  server = await preview({
    configFile,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  base = server.resolvedUrls?.local[0] ?? ''
})

test.afterAll(async () => server.close())

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
      await page.goto(`${base}?mode=${mode}&scale=${scale}`)
      await expect(page.getByRole('grid')).toBeVisible()
      await page.screenshot({ path: `test-results/gallery-${mode}-${scale}.png` })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
      if (scale === '1') expect(await seriousOf(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

test('the lock screen and the shell behind it stand', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(`${base}?show=app`)
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

test.describe('a scan arrives whole and leaves the page as it was', () => {
  const code = 'SF1390000047752'
  const heard = (page: Page) => page.getByLabel('收到的码')

  test.beforeEach(async ({ page }) => {
    await page.goto(base)
    await heard(page).scrollIntoViewIfNeeded()
  })

  for (const gap of [1, 2, 5, 10, 20]) {
    test(`${gap} ms between keys, nothing has the focus`, async ({ page }) => {
      await scan(page, code, gap)
      await expect(heard(page)).toHaveText(code)
    })
  }

  test('a text field has the focus and keeps its text', async ({ page }) => {
    const field = page.getByLabel('随便一个输入框')
    await field.fill('周文清')
    await scan(page, code, 5)
    await expect(heard(page)).toHaveText(code)
    await expect(field).toHaveValue('周文清')
    await expect(field).toBeFocused()
  })

  test('an input method is composing in the field', async ({ page }) => {
    const field = page.getByLabel('随便一个输入框')
    await field.fill('周')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.imeSetComposition', { text: 'wen', selectionStart: 3, selectionEnd: 3 })
    await scan(page, '751429338057', 5, { composing: true })
    await expect(heard(page)).toHaveText('751429338057')
    await expect(field).toBeFocused()
    expect(await field.inputValue()).not.toContain('7514')
  })

  test('a table or a dialog has the focus', async ({ page }) => {
    await page.getByLabel('随便一张表', { exact: true }).focus()
    await scan(page, code, 2)
    await expect(heard(page)).toHaveText(code)
    await page.getByRole('button', { name: '开一个对话框' }).click()
    await expect(page.getByRole('textbox', { name: '开一个对话框' })).toBeFocused()
    await scan(page, code, 2)
    await expect(heard(page)).toHaveText(`${code} ${code}`)
  })

  test('a thousand in a row, none lost, none split', async ({ page }) => {
    const codes = Array.from({ length: 1_000 }, (_, index) => `75${String(index).padStart(10, '0')}`)
    for (const each of codes.slice(0, 3)) await scan(page, each, 10)
    await scanAll(page, codes.slice(3), 10)
    await expect(heard(page)).toHaveText(codes.join(' '))
  })

  test('single keys of a typist still reach the page', async ({ page }) => {
    const field = page.getByLabel('随便一个输入框')
    await field.focus()
    await page.keyboard.type('3215', { delay: 80 })
    await expect(field).toHaveValue('3215')
    await expect(heard(page)).toHaveText('')
  })
})

interface ScanManner {
  readonly composing?: boolean
}

const scan = (page: Page, code: string, gap: number, manner: ScanManner = {}): Promise<void> =>
  scanAll(page, [code], gap, manner)

interface Stroke {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly at: number
}

/** What a wedge scanner sends: capitals with Shift before them, Enter behind. */
const strokesOf = (codes: readonly string[], gap: number): Stroke[] => {
  let at = 0
  return codes.flatMap((code) => {
    at += 500
    const keys = [...code].flatMap((key) =>
      /\d/.test(key)
        ? [{ key, code: `Digit${key}`, shiftKey: false }]
        : [
            { key: 'Shift', code: 'ShiftLeft', shiftKey: true },
            { key, code: `Key${key}`, shiftKey: true },
          ],
    )
    return [...keys, { key: 'Enter', code: 'Enter', shiftKey: false }].map((stroke) => {
      at += gap
      return { ...stroke, at }
    })
  })
}

/** The gaps stand in the events themselves, so that a busy machine changes none. */
const scanAll = (page: Page, codes: readonly string[], gap: number, manner: ScanManner = {}): Promise<void> =>
  page.evaluate(
    ({ strokes, composing }) => {
      const start = performance.now()
      const typeInto = (target: Element, key: string): void => {
        if (!(target instanceof HTMLInputElement) || key.length > 1) return
        target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
        target.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }))
      }
      for (const { at, ...stroke } of strokes) {
        const target = document.activeElement ?? document.body
        const hidden = composing ? { key: 'Process', keyCode: 229 } : {}
        const event = new KeyboardEvent('keydown', { ...stroke, ...hidden, bubbles: true, cancelable: true })
        Object.defineProperty(event, 'timeStamp', { value: start + at })
        if (target.dispatchEvent(event) && !composing) typeInto(target, stroke.key)
      }
    },
    { strokes: strokesOf(codes, gap), composing: manner.composing ?? false },
  )
