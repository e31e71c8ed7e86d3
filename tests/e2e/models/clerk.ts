import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { plugInScanner } from '../../support/scanner.ts'

/** Slower than a scanner, faster than a person. */
const TYPING_MS = 45

/** Somebody at the desk: a keyboard, a scanner, eyes. No mouse. */
export interface Clerk {
  readonly page: Page
  /** `3 2 1501`, or a key of the map: `Enter`, `Control+Enter`. */
  type(text: string): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  scan(code: string): Promise<void>
  sees(text: string | RegExp): Promise<void>
  /** The banner says what to do now. */
  isTold(title: string | RegExp): Promise<void>
  isToldNothing(): Promise<void>
  /** The paper in the preview, as its bytes. */
  paper(): Promise<Buffer>
  /** No serious fault for whoever reads with ears or fingers. */
  finds(): Promise<void>
}

export const clerkAt = async (page: Page): Promise<Clerk> => {
  const scan = await plugInScanner(page)
  return {
    page,
    scan,
    type: (text) => page.keyboard.type(text, { delay: TYPING_MS }),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key, { delay: TYPING_MS })
    },
    sees: (text) => expect(page.getByText(text).first()).toBeVisible(),
    isTold: (title) => expect(page.locator('.scan-banner-title')).toHaveText(title),
    isToldNothing: () => expect(page.locator('.scan-banner-title')).toHaveCount(0),
    paper: async () => {
      const preview = page.getByRole('dialog')
      await expect(preview.locator('canvas').first()).toBeVisible()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        preview.getByRole('link', { name: '保存' }).press('Enter'),
      ])
      return readFileSync(await download.path())
    },
    finds: async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      const told = serious.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
      expect(told).toEqual([])
    },
  }
}
