import { expect, type Page, test } from '@playwright/test'
import { dice } from '../support/dice.ts'
import { type ScanManner, scanAll } from '../support/synthetic-scans.ts'
import { type ShownGallery, showGallery } from './models/shown-gallery.ts'

/** All places together. `SCANS=10000` is the whole rig; without it, what a minute holds. */
const SCANS = Number(process.env['SCANS'] ?? 2_000)
const GAPS = [1, 2, 5, 10, 20] as const
const TYPED = '周文清'
/** Scans that are fired before the page comes to draw. */
const AT_ONCE = 50

const words = {
  field: '随便一个输入框',
  table: '随便一张表',
  dialog: '开一个对话框',
  heard: '收到的码',
  acts: '行被打开的次数',
} as const

let gallery: ShownGallery

test.beforeAll(async () => {
  test.setTimeout(180_000)
  gallery = await showGallery()
})
test.afterAll(() => gallery.close())

test.beforeEach(async ({ page }) => {
  await page.goto(gallery.url)
  await page.getByLabel(words.heard).scrollIntoViewIfNeeded()
})

const field = (page: Page) => page.getByLabel(words.field)
const dialogField = (page: Page) => page.getByRole('textbox', { name: words.dialog })
const heard = async (page: Page): Promise<string[]> =>
  ((await page.getByLabel(words.heard).textContent()) ?? '').split(' ')

interface Place {
  readonly name: string
  readonly enter: (page: Page) => Promise<void>
  /** Nothing of a scan may be left here. */
  readonly untouched: (page: Page) => Promise<void>
  readonly manner?: ScanManner
  /** Comes back before each batch: a scan ends a composition. */
  readonly before?: (page: Page) => Promise<void>
}

const compose = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.imeSetComposition', { text: 'wen', selectionStart: 3, selectionEnd: 3 })
  await cdp.detach()
}

const places: readonly Place[] = [
  { name: 'nothing', enter: async () => undefined, untouched: async () => undefined },
  {
    name: 'a field',
    enter: (page) => field(page).fill(TYPED),
    untouched: async (page) => {
      await expect(field(page)).toHaveValue(TYPED)
      await expect(field(page)).toBeFocused()
    },
  },
  {
    name: 'a field in mid-composition',
    enter: (page) => field(page).fill(TYPED),
    before: compose,
    manner: { composing: true },
    untouched: async (page) => {
      await expect(field(page)).toBeFocused()
      expect(await field(page).inputValue()).toMatch(new RegExp(`^${TYPED}(wen)*$`))
    },
  },
  {
    name: 'a dialog',
    enter: async (page) => {
      await page.getByRole('button', { name: words.dialog }).click()
      await dialogField(page).fill(TYPED)
    },
    untouched: async (page) => {
      await expect(dialogField(page)).toHaveValue(TYPED)
      await expect(dialogField(page)).toBeFocused()
    },
  },
  {
    name: 'a table',
    enter: (page) => page.getByLabel(words.table, { exact: true }).focus(),
    untouched: async (page) => {
      await expect(page.getByLabel(words.table, { exact: true })).toBeFocused()
      await expect(page.getByLabel(words.acts)).toHaveText('0')
    },
  },
]

const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-'

for (const [at, place] of places.entries()) {
  test(`no scan is lost, split or leaked while the focus is in ${place.name}`, async ({ page }) => {
    test.setTimeout(300_000)
    const chance = dice(2026 + at)
    const gap = (): number => GAPS[chance.roll(GAPS.length)] ?? 1
    const code = (): string =>
      Array.from({ length: 6 + chance.roll(16) }, () => characters[chance.roll(characters.length)]).join('')
    const codes = Array.from({ length: Math.ceil(SCANS / places.length) }, code)
    await place.enter(page)
    const size = place.before === undefined ? AT_ONCE : 5
    for (let from = 0; from < codes.length; from += size) {
      await place.before?.(page)
      await scanAll(page, codes.slice(from, from + size), gap, place.manner)
    }
    await expect.poll(() => heard(page)).toEqual(codes)
    await place.untouched(page)
  })
}

test('single keys of a typist still reach the page', async ({ page }) => {
  await field(page).focus()
  await page.keyboard.type('3215', { delay: 80 })
  await expect(field(page)).toHaveValue('3215')
  await expect(page.getByLabel(words.heard)).toHaveText('')
})
