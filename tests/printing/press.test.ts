import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createDocuments } from '#core/documents/documents.ts'
import { pageCount } from '#core/printing/page-count.ts'
import { createPress, type Press, PressFailed } from '#core/printing/press/press.ts'
import type { TemplateName, Templates } from '#core/templates.ts'
import { fontFiles } from '../../src/main/host/font-files.ts'
import { pageTexts } from '../documents/support/page-texts.ts'
import { rasterise, scan } from '../documents/support/raster.ts'
import { readTspl, readZpl } from './support/label-languages.ts'
import { sample as labels } from './support/sample-labels.ts'
import { manyRows } from './support/sample-register.ts'

const log = { info: () => {}, error: () => {} }
const source = (path: string): URL => new URL(`../../src/main/core/${path}`, import.meta.url)

const openPress = (): Press => {
  const press = createPress({
    entry: source('printing/press/press-worker.ts'),
    font: fontFiles().bold,
    log,
  })
  onTestFinished(() => press.close())
  return press
}

const draw = async <Name extends TemplateName>(name: Name, data: Templates[Name]): Promise<Uint8Array> => {
  const documents = createDocuments({ entry: source('documents/pdf-worker.ts'), fonts: fontFiles(), log })
  try {
    return await documents.make(name, data)
  } finally {
    await documents.close()
  }
}

let register: Uint8Array
let label: Uint8Array
beforeAll(async () => {
  register = await draw('parcels/register', manyRows(60))
  label = await draw('parcels/label', labels)
})

const MARK = '补打 第 1 次'

describe('a mark', () => {
  it('stands on every page, in its own corner, and changes nothing else', async () => {
    const marked = await openPress().mark(register, MARK)
    const [before, after] = [await rasterise(register, 72), await rasterise(marked, 72)]
    expect(before.length).toBeGreaterThan(1)
    expect(after.length).toBe(before.length)
    for (const [at, page] of before.entries()) {
      const dots = [...page.gray.keys()].filter((dot) => page.gray[dot] !== after[at]?.gray[dot])
      const [rows, columns] = [
        dots.map((dot) => Math.floor(dot / page.width)),
        dots.map((dot) => dot % page.width),
      ]
      expect(dots.length).toBeGreaterThan(100)
      expect(Math.max(...rows)).toBeLessThan(page.height * 0.06)
      expect(Math.max(...columns)).toBeLessThan(page.width * 0.2)
    }
    expect(await pageTexts(marked)).toEqual(await pageTexts(register))
  })
  it('gives the same bytes for the same sheet', async () => {
    const press = openPress()
    const [one, two] = [await press.mark(register, MARK), await press.mark(register, MARK)]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
    expect(pageCount(one)).toBe(pageCount(register))
  })
  it('leaves the codes of a label readable', async () => {
    const marked = await openPress().mark(label, MARK)
    for (const page of await rasterise(marked, 203)) expect(await scan(page)).toHaveLength(2)
  })
  it('goes on from the page where a jam stopped, and keeps nothing of the pages before it', async () => {
    const rest = await openPress().mark(register, MARK, 2)
    const texts = await pageTexts(register)
    expect(await pageTexts(rest)).toEqual(texts.slice(1))
    expect(pageCount(rest)).toBe(texts.length - 1)
    const whole = await openPress().mark(register, MARK)
    expect(rest.length).toBeLessThan(whole.length)
  })
  it('on what is no PDF fails, and the next sheet is marked as ever', async () => {
    const press = openPress()
    await expect(press.mark(Buffer.from('no pdf'), MARK)).rejects.toThrow(PressFailed)
    await expect(press.mark(label, MARK)).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('a label in the printer’s own language', () => {
  it.each(['zpl', 'tspl'] as const)('%s carries both codes and the Chinese as dots', async (language) => {
    const bytes = Buffer.from(await openPress().labels(label, language, 2))
    const pages = language === 'zpl' ? readZpl(bytes) : readTspl(bytes)
    expect(pages.map(({ copies }) => copies)).toEqual(labels.labels.map(() => 2))
    for (const [at, { raster }] of pages.entries()) {
      const itemNo = labels.labels[at]?.itemNo
      expect(await scan(raster)).toEqual([`Code128 ${itemNo}`, `QRCode P:${itemNo}`])
    }
    expect(bytes.toString('latin1')).not.toContain('�')
  })
  it('shows the same dots in both languages', async () => {
    const press = openPress()
    const zpl = readZpl(Buffer.from(await press.labels(label, 'zpl', 1)))
    const tspl = readTspl(Buffer.from(await press.labels(label, 'tspl', 1)))
    expect(zpl.map(({ raster }) => raster)).toEqual(tspl.map(({ raster }) => raster))
  })
})
