import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../src/main/core/documents/engine/render.ts'
import { spread } from '../../src/main/core/documents/kit/grid.ts'
import { a4Landscape, innerWidth } from '../../src/main/core/documents/kit/paper.ts'
import { parcelRegister } from '../../src/main/core/parcels/documents/register.ts'
import type { Templates } from '../../src/main/core/templates.ts'
import { fonts } from './support/fonts.ts'
import { pageTexts } from './support/page-texts.ts'
import { type ReadPage, readPdf, textIn } from './support/read-pdf.ts'

type Data = Templates['parcels/register']
type Row = Data['rows'][number]

const { sample } = parcelRegister
const [plainRow] = sample.rows as readonly [Row, ...Row[]]
const squeezed = (text: string): string => text.replace(/\s/g, '')

const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    ...plainRow,
    itemNo: `B2-26-${String(at + 1).padStart(6, '0')}`,
    trackingNo: `SF${1_390_000_000_000 + at}`,
  }))

/** The words of one column over all pages, table head left out. */
const column = (pages: readonly ReadPage[], at: number): string => {
  const table = parcelRegister.define(sample).content[0]
  if (typeof table !== 'object' || !('table' in table)) throw new Error('the register begins with its table')
  const widths = table.table.widths.map((width) => width + 5.4)
  const x = a4Landscape.margins[0] + 1 + widths.slice(0, at).reduce((sum, width) => sum + width, 0)
  const { margins, height } = a4Landscape
  const box = { x, y: margins[1] + 22, width: widths[at] ?? 0, height: height - margins[1] - margins[3] }
  return pages.map((page) => textIn(page, box)).join('')
}

const fields = [
  'received',
  'itemNo',
  'shelfNo',
  'carrier',
  'trackingNo',
  'addressee',
  'address',
  'phone',
  'state',
  'collector',
  'collectedAt',
] as const

describe('the parcel register', () => {
  let renderer: Renderer
  const printed = async (changes: Partial<Data>) =>
    readPdf(await renderer.render(parcelRegister.define({ ...sample, ...changes })))

  beforeAll(() => {
    renderer = createRenderer(fonts)
  })

  it('prints every cell whole and in its own column', async () => {
    const pages = await printed({})
    expect(pages).toHaveLength(1)
    for (const [at, field] of fields.entries()) {
      expect(column(pages, at + 1)).toContain(squeezed(sample.rows.map((row) => row[field]).join('')))
    }
  })

  it('keeps a tracking number of 64 characters and a name of 30 within the page', async () => {
    const row = { ...plainRow, trackingNo: 'A1'.repeat(32), addressee: '𬙊喆䶮'.repeat(10) }
    const [page] = await printed({ rows: [row] })
    expect(column(page ? [page] : [], 5)).toContain(row.trackingNo)
    expect(column(page ? [page] : [], 6)).toContain(row.addressee)
    const right = a4Landscape.width - a4Landscape.margins[2]
    for (const { x, width } of page?.words ?? []) expect(x + width).toBeLessThanOrEqual(right + 0.01)
  })

  it('fills the width of the page exactly', () => {
    const widths = spread(innerWidth(a4Landscape), [1, 2, 3])
    expect(widths.reduce((sum, width) => sum + width + 5, 2 * 1 + 2 * 0.4)).toBeCloseTo(
      innerWidth(a4Landscape),
    )
  })

  it('says so when there was no parcel', async () => {
    const [page, second] = await printed({ rows: [], totals: { received: 0, collected: 0, waiting: 0 } })
    expect(second).toBeUndefined()
    expect(page?.text).toContain('本期没有代收的包裹')
    expect(page?.text).toContain('合计0件')
  })

  it('loses nothing of a row that is taller than a page', async () => {
    const address = '一二三四五六七八九十'.repeat(600)
    const pages = await printed({ rows: [plainRow, { ...plainRow, address }, plainRow] })
    expect(column(pages, 7)).toContain(plainRow.address + address + plainRow.address)
  })

  it('does not cut a row that fits a page in two', async () => {
    const tall = { ...plainRow, address: '云栖里小区商业街北段一层'.repeat(6) }
    const pages = await printed({ rows: Array.from({ length: 30 }, () => tall) })
    for (const page of pages) {
      const rows = column([page], 2).match(/B2-26-000146/g)?.length ?? 0
      expect(column([page], 7).split(tall.address)).toHaveLength(rows + 1)
    }
  })

  it('repeats head and foot on each of the pages of 10,000 rows and drops none of them', async () => {
    const rows = many(10_000)
    const totals = { received: 10_000, collected: 9_000, waiting: 1_000 }
    const pages = await pageTexts(await renderer.render(parcelRegister.define({ ...sample, rows, totals })))
    expect(pages.length).toBeGreaterThan(300)
    for (const [at, page] of pages.entries()) {
      for (const words of [
        '代收包裹登记表',
        'QR-KF-07A/0',
        '领取人签字',
        `第${at + 1}页/共${pages.length}页`,
      ]) {
        expect(page).toContain(words)
      }
    }
    expect(pages.join('').match(/B2-26-\d{6}/g)).toEqual(rows.map(({ itemNo }) => itemNo))
    expect(pages.at(-1)).toContain('合计10000件，已领9000件，在架1000件')
  })
})
