import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import type { Definition, Node } from '../../src/main/core/documents/kit/definition.ts'
import { grid } from '../../src/main/core/documents/kit/grid.ts'
import { a4 } from '../../src/main/core/documents/kit/paper.ts'
import { chance, paragraph } from '../../src/main/core/documents/proofs/invented.ts'
import { type TemplateName, templates } from '../../src/main/core/templates.ts'
import { fonts } from './support/fonts.ts'
import { rasterise } from './support/raster.ts'
import { readPdf } from './support/read-pdf.ts'
import { sheet } from './support/sheet.ts'

const quick = createRenderer(fonts)
const stock = createRenderer(fonts, { quick: false })

const screen = 96

/** Pages whose words differ in text or place, and pages whose picture differs in any dot. */
const differences = async (define: () => Definition) => {
  const ours = await quick.render(define())
  const theirs = await stock.render(define())
  const [words, otherWords] = [await readPdf(ours), await readPdf(theirs)]
  const [dots, otherDots] = [await rasterise(ours, screen), await rasterise(theirs, screen)]
  return {
    pages: words.length - otherWords.length,
    text: otherWords.flatMap(({ text }, at) => (text === words[at]?.text ? [] : [at + 1])),
    picture: otherDots.flatMap(({ gray }, at) =>
      Buffer.compare(gray, dots[at]?.gray ?? gray.subarray(1)) ? [at + 1] : [],
    ),
  }
}

const none = { pages: 0, text: [], picture: [] }

const defined = (name: TemplateName) => (): Definition => {
  const template = templates[name]
  return template.define(template.sample as never)
}

const names = Object.keys(templates) as TemplateName[]

describe('the quick layer prints what stock pdfmake prints', () => {
  it.each(names)('%s', async (name) => {
    expect(await differences(defined(name))).toEqual(none)
  })

  const narrow = (width: number, text: string): Node => ({
    columns: [
      { width, text, fontSize: 9 },
      { width: 40, text: '右' },
    ],
    columnGap: 0,
  })

  it.each([
    ['words wider than their column', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 尾'],
    ['blanks at the ends', '  首  中间  尾   '],
    ['ideographic blanks', '　首　中　尾　'],
    ['line ends of its own', '一\n\n二 \n三'],
    ['nothing at all', ''],
    ['Latin that is kerned and joined', 'AVAT To. office fi ffl "1-2", (A/B) 2026-11-24'],
    ['characters of two units', 'a𬙊（𬙊）𬙊，𬙊𬀩'],
    ['marks that stand over letters', 'a\u0301e\u0308o\u0304 一\u0301 nǚ lǜ'],
    ['characters of other fonts', '王𠮷☑明☐'],
  ])('%s, at every width', async (_what, text) => {
    const widths = [14, 23, 37, 58, 71, 110, 190]
    expect(await differences(() => sheet(widths.map((width) => narrow(width, text))))).toEqual(none)
  })

  it.each([
    ['spaced, coloured, aligned', { characterSpacing: 0.8, color: '#aa2200', alignment: 'right' as const }],
    ['unbroken', { noWrap: true }],
    ['centred, tight and bold', { alignment: 'center' as const, lineHeight: 0.8, bold: true }],
  ])('%s', async (_what, style) => {
    const text = '第一章 总则：业主应当按照约定 pay 12.50 元，逾期加收滞纳金。'
    expect(
      await differences(() =>
        sheet([
          { text, ...style },
          { text, fontSize: 7, ...style },
        ]),
      ),
    ).toEqual(none)
  })

  it('rows that break over pages', async () => {
    const next = chance(7)
    const rows = Array.from({ length: 6 }, () => ['甲', paragraph(next, 30), paragraph(next, 12)])
    const columns = [1, 6, 3].map((share) => ({ title: '栏', share }))
    const table = { paper: a4, columns, rows, fontSize: 9, rowHeight: 20, whenEmpty: '无' }
    expect(
      await differences(() => ({ ...sheet([grid(table)]), pageSize: a4, pageMargins: a4.margins })),
    ).toEqual(none)
  })
})

describe('the layer', () => {
  it('leaves no method of pdfmake behind it', async () => {
    const digest = async () =>
      Buffer.from(await stock.render(defined('proofs/specimen')())).toString('latin1')
    const before = await digest()
    await quick.render(defined('proofs/specimen')())
    await quick.render(sheet([{ svg: '<svg', width: 1, height: 1 }])).catch(() => {})
    expect(await digest()).toBe(before)
  })

  it('writes a page in fewer bytes', async () => {
    const ours = await quick.render(defined('proofs/pack')())
    expect(ours.length).toBeLessThan((await stock.render(defined('proofs/pack')())).length)
  })
})
