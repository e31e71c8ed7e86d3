import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { amountInWords } from '../../src/main/core/documents/kit/amount.text.ts'
import type { Definition, Node } from '../../src/main/core/documents/kit/definition.ts'
import { grid } from '../../src/main/core/documents/kit/grid.ts'
import { a3, a4, mm, shifted, threePart } from '../../src/main/core/documents/kit/paper.ts'
import { ticks } from '../../src/main/core/documents/kit/ticks.ts'
import { offsetTest } from '../../src/main/core/documents/proofs/offset-test.ts'
import { slip } from '../../src/main/core/documents/proofs/slip.ts'
import { specimen } from '../../src/main/core/documents/proofs/specimen.ts'
import { kept } from '../../src/main/core/move-in/documents/parts/rows.ts'
import { fonts } from './support/fonts.ts'
import { rasterise } from './support/raster.ts'
import { readPdf } from './support/read-pdf.ts'
import { sheet } from './support/sheet.ts'

const renderer = createRenderer(fonts)
const read = async (definition: Definition) => readPdf(await renderer.render(definition))

describe('amounts in words', () => {
  it.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角整'],
    [105, '人民币壹元零伍分'],
    [100_500, '人民币壹仟零伍元整'],
    [1_005_030, '人民币壹万零伍拾元叁角整'],
    [10_000_000, '人民币壹拾万元整'],
    [100_000_001, '人民币壹佰万元零壹分'],
    [10_001_000_000, '人民币壹亿零壹万元整'],
    [123_456_789_012, '人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分'],
    [-1_250, '人民币负壹拾贰元伍角整'],
  ])('%d fen are %s', (fen, words) => {
    expect(amountInWords(fen)).toBe(words)
  })

  it('are never made of part of a fen', () => {
    expect(() => amountInWords(0.5)).toThrow('whole')
  })
})

describe('a form', () => {
  it('shows its fields, its boxes ticked as chosen, and its amount twice', async () => {
    const [page] = await read(specimen.define(specimen.sample))
    for (const words of [
      '欧阳𬙊喆',
      '☑自住',
      '☐出租',
      '☑猫',
      '¥10050.30',
      '人民币壹万零伍拾元叁角整',
      '（盖章处）',
    ]) {
      expect(page?.text).toContain(words)
    }
  })

  it('ticks nothing that was not chosen', () => {
    expect(ticks(['有', '无'], []).text).toBe('☐ 有　☐ 无')
  })

  it('keeps the watermark out of the words, whoever copies them', async () => {
    const marked = await read(specimen.define({ ...specimen.sample, watermark: '周敏 2026' }))
    const { watermark: _, ...plain } = specimen.sample
    expect(marked.map(({ text }) => text)).toEqual(
      (await read(specimen.define(plain))).map(({ text }) => text),
    )
  })

  it('shows the watermark all over the page', async () => {
    const bytes = await renderer.render(sheet(['一'], { pageSize: a4, watermark: '周敏 2026' }))
    const [{ width, height, gray }] = (await rasterise(bytes, 50)) as [
      Awaited<ReturnType<typeof rasterise>>[number],
    ]
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const [left, top] = [
        (quarter % 2) * Math.floor(width / 2),
        Math.floor(quarter / 2) * Math.floor(height / 2),
      ]
      const rows = Array.from({ length: Math.floor(height / 2) }, (_, y) =>
        gray.subarray((top + y) * width + left, (top + y) * width + left + Math.floor(width / 2)),
      )
      return rows.some((row) => row.some((dot) => dot < 250))
    })
    expect(quarters).toEqual([true, true, true, true])
  })
})

describe('paper', () => {
  it.each([
    ['A4', a4, [210, 297]],
    ['A3', a3, [297, 420]],
    ['241×140 in three parts', threePart, [241, 140]],
  ])('%s has its size', async (_name, paper, [width = 0, height = 0]) => {
    const [page] = await read(sheet(['一'], { pageSize: paper, pageMargins: paper.margins }))
    expect(page?.width).toBeCloseTo(mm(width), 1)
    expect(page?.height).toBeCloseTo(mm(height), 1)
  })

  it('that is printed beside the mark is moved as a whole', () => {
    const { margins } = shifted(threePart, { right: 2, down: -1 })
    expect(margins.map((margin, at) => (margin - (threePart.margins[at] ?? 0)) / mm(1))).toEqual([
      expect.closeTo(2),
      expect.closeTo(-1),
      expect.closeTo(-2),
      expect.closeTo(1),
    ])
  })

  it('has crosses 20 mm from its corner on the page that shows the offset', async () => {
    const dark = async (right: number, down: number) => {
      const data = { ...offsetTest.sample, shift: { right, down } }
      const [{ width, gray }] = (await rasterise(await renderer.render(offsetTest.define(data)), 254)) as [
        Awaited<ReturnType<typeof rasterise>>[number],
      ]
      return (gray[(200 + down * 10) * width + (200 + right * 10)] ?? 255) < 200
    }
    expect(await dark(0, 0)).toBe(true)
    expect(await dark(3, 2)).toBe(true)
  })

  it('from the roll is as long as what is on it', async () => {
    const height = async (lines: number) => {
      const data = { ...slip.sample, lines: slip.sample.lines.slice(0, lines) }
      return (await read(slip.define(data)))[0]?.height ?? 0
    }
    expect(await height(4)).toBeGreaterThan((await height(1)) + mm(12))
    expect((await read(slip.define(slip.sample)))[0]?.width).toBeCloseTo(mm(80), 1)
  })
})

describe('what pdfmake would lose without a word', () => {
  it('is kept: a row taller than its page', async () => {
    const long = '字'.repeat(6_000)
    const columns = [{ title: '栏', share: 1 }]
    const table = grid({
      paper: a4,
      columns,
      rows: [[long], ['尾']],
      fontSize: 10,
      rowHeight: 12,
      whenEmpty: '',
    })
    const pages = await read(sheet([table], { pageSize: a4, pageMargins: a4.margins }))
    const text = pages
      .map((page) => page.text)
      .join('')
      .replaceAll('栏', '')
    expect(text).toBe(`${long}尾`)
    const kept = { ...table, table: { ...table.table, dontBreakRows: true } }
    const lost = await read(sheet([kept], { pageSize: a4, pageMargins: a4.margins }))
    expect(lost.map((page) => page.text).join('')).not.toContain('字字')
  })

  it('is kept: a part that stays together, when it is taller than its page', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`第${at + 1}行`])
    const columns = [{ title: '栏', share: 1 }]
    const table = grid({ paper: a4, columns, rows, fontSize: 10, rowHeight: 20, whenEmpty: '' })
    const rowsOf = async (part: Node) => {
      const pages = await read(sheet([{ text: '头' }, part], { pageSize: a4, pageMargins: a4.margins }))
      return (
        pages
          .map(({ text }) => text)
          .join('')
          .match(/第\d+行/g)?.length ?? 0
      )
    }
    expect(await rowsOf(kept('题', table))).toBe(60)
    expect(await rowsOf({ unbreakable: true, stack: [table] })).toBe(0)
  })

  it('cannot be said: a column as wide as its words, letters cut in half, a page broken by asking', () => {
    // @ts-expect-error lays the whole document out anew at each break
    const asking: Definition = { ...sheet([]), pageBreakBefore: () => true }
    const said: Definition = {
      ...asking,
      content: [
        // @ts-expect-error cuts a character of two units in half
        { text: '𬙊', wordBreak: 'break-all' },
        // @ts-expect-error a long number would push the next column off the page
        { table: { widths: ['*'], body: [['1']] } },
        // @ts-expect-error unreadable where the text fills a version exactly
        { qr: 'B2-26-0001' },
      ],
    }
    expect(said.content).toHaveLength(3)
  })
})
