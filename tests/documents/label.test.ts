import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { mm } from '../../src/main/core/documents/kit/paper.ts'
import { type ShelfLabel, shelfLabel } from '../../src/main/core/parcels/documents/label.ts'
import { fonts } from './support/fonts.ts'
import { blackAndWhite, type Raster, rasterise, scan } from './support/raster.ts'
import { type ReadPage, readPdf } from './support/read-pdf.ts'

const { labels } = shelfLabel.sample
const longest: ShelfLabel = {
  shelfNo: 'B12-12-1234',
  zone: 'B',
  unit: '云栖里商业街北段一层114号铺',
  date: '2026-11-24',
  itemNo: 'B12-26-00012345',
}

const printed = async (items: readonly ShelfLabel[]) => {
  const bytes = await createRenderer(fonts).render(shelfLabel.define({ labels: items }))
  return { pages: await readPdf(bytes), rasters: await rasterise(bytes, 203) }
}

describe('shelf labels', () => {
  const all = [...labels, longest]
  let pages: readonly ReadPage[]
  let rasters: readonly Raster[]

  beforeAll(async () => {
    ;({ pages, rasters } = await printed(all))
  })

  it('take one page of 60×40 mm each', () => {
    expect(pages.map(({ width, height }) => [width.toFixed(1), height.toFixed(1)])).toEqual(
      all.map(() => [mm(60).toFixed(1), mm(40).toFixed(1)]),
    )
  })

  it('are read by a scanner in gray and in black and white at 203 dpi', async () => {
    for (const [page, raster] of rasters.entries()) {
      const itemNo = all[page]?.itemNo
      const codes = [`Code128 ${itemNo}`, `QRCode P:${itemNo}`]
      expect(await scan(raster)).toEqual(codes)
      expect(await scan(blackAndWhite(raster))).toEqual(codes)
    }
  })

  it('show shelf, unit, zone, date and item number, and nothing else', () => {
    for (const [page, { shelfNo, zone, unit, date, itemNo }] of all.entries()) {
      expect([...(pages[page]?.text ?? '')].sort().join('')).toBe(
        [...`${shelfNo}${zone ?? ''}${unit}${itemNo}${date}`].sort().join(''),
      )
    }
  })

  it('keep every word inside the label', () => {
    for (const { words } of pages) {
      for (const { x, y, width, size } of words) {
        expect(x).toBeGreaterThanOrEqual(mm(2))
        expect(x + width).toBeLessThanOrEqual(mm(58))
        expect(y - size).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(mm(38))
      }
    }
  })

  it('keep the quiet zone of the QR free of words', () => {
    for (const { words } of pages) {
      const beside = words.filter(({ y, size }) => y - size * 0.8 < mm(16.5))
      for (const { x, width } of beside) expect(x + width).toBeLessThanOrEqual(mm(41.5))
    }
  })

  it('mark zone A by a filled square and the others by an outlined one', () => {
    const corner = ({ width, gray }: Raster) =>
      gray[Math.round((mm(14.2) / 72) * 203) * width + Math.round((mm(4.2) / 72) * 203)]
    expect(rasters.slice(0, 2).map(corner)).toEqual([0, 255])
  })

  it('draw every bar of Code 128 at least two printer dots wide and the code at least 34 mm', () => {
    for (const { width, gray } of rasters) {
      const row = Math.round((mm(26) / 72) * 203)
      const bars = [...gray.subarray(row * width, (row + 1) * width)]
        .map((dot) => (dot < 128 ? 'X' : ' '))
        .join('')
        .trim()
      expect(bars.length).toBeGreaterThanOrEqual(Math.floor((mm(34) / 72) * 203))
      expect(Math.min(...(bars.match(/X+/g) ?? []).map(({ length }) => length))).toBeGreaterThanOrEqual(2)
    }
  })

  it('draw the bars 10 mm high, so that a wedge scanner need not be held straight', () => {
    const at = (millimetres: number) => Math.round((mm(millimetres) / 72) * 203)
    for (const { width, gray } of rasters) {
      const dark = (y: number) => gray.subarray(y * width, (y + 1) * width).filter((dot) => dot < 128).length
      const between = Array.from({ length: at(32) - at(21) }, (_, row) => dark(at(21) + row))
      expect(between.filter((dots) => dots > width * 0.25).length).toBeGreaterThanOrEqual(at(10) - 1)
    }
  })

  it('refuse an item number that no scanner types', async () => {
    expect(() => shelfLabel.define({ labels: [{ ...longest, itemNo: '甲-0001' }] })).toThrow('ASCII')
  })
})
