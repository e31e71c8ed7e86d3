import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { code128, qr } from '../../src/main/core/documents/kit/barcode.ts'
import type { Node } from '../../src/main/core/documents/kit/definition.ts'
import { mm } from '../../src/main/core/documents/kit/paper.ts'
import { fonts } from './support/fonts.ts'
import { rasterise, scan } from './support/raster.ts'

const onPages = async (nodes: readonly Node[]) => {
  const bytes = await createRenderer(fonts).render({
    pageSize: { width: mm(60), height: mm(40) },
    pageMargins: [mm(4), mm(5), mm(4), mm(5)],
    info: { title: '条码' },
    content: nodes.map((node, page) => ({
      stack: [node],
      ...(page > 0 && { pageBreak: 'before' as const }),
    })),
  })
  return Promise.all((await rasterise(bytes, 203)).map(scan))
}

describe('barcodes', () => {
  it('are read where the text fills a QR version to the last character', async () => {
    const texts = [16, 20, 25, 29, 35, 38, 47, 61].map((length) =>
      `P:${'B2-26-000146'.repeat(6)}`.slice(0, length),
    )
    expect(await onPages(texts.map((text) => qr(text, mm(20)).node))).toEqual(
      texts.map((text) => [`QRCode ${text}`]),
    )
  })

  it('are read as Code 128 at every length that fits a label', async () => {
    const texts = [4, 8, 12, 15].map((length) => 'B2-26-00014612345678'.slice(0, length))
    const bars = texts.map((text) => code128(text, { width: mm(58), height: mm(10) }).node)
    expect(await onPages(bars)).toEqual(texts.map((text) => [`Code128 ${text}`]))
  })

  it('refuse a text too long to be read', () => {
    expect(() => code128('B2-26-000146'.repeat(4), { width: mm(58), height: mm(10) })).toThrow('too long')
  })
})
