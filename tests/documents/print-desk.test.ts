import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../src/main/core/documents/engine/render.ts'
import type { Template } from '../../src/main/core/documents/kit/template.ts'
import { faxTemplates } from '../../src/main/core/fax/documents/fax-templates.ts'
import { printDeskTemplates } from '../../src/main/core/print-desk/documents/print-desk-templates.ts'
import { fonts } from './support/fonts.ts'
import { pageTexts } from './support/page-texts.ts'

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(fonts)
})

const squeezed = (text: string): string => text.replace(/\s/g, '')

const cases = [
  ['print-desk/register', '打印复印登记表', 'Y-B1-26-00147'],
  ['print-desk/cash-sheet', '收款日结单', '两本账相符'],
  ['print-desk/month-use', '打印复印传真月度用量表', '按区和类别'],
  ['print-desk/receipt', '收款收据', '人民币贰拾元整'],
  ['print-desk/classified-notice', '办理打印、复印、传真须知', '保密室'],
  ['print-desk/refusal-note', '不能受理说明', '没有记录您的姓名和材料标题'],
  ['print-desk/refusal-list', '不能受理涉密材料清单', 'J-B1-26-00002'],
  ['fax/out-register', '传真发送登记表', '收文单位'],
  ['fax/in-register', '传真接收登记表', 'FR-B1-26-00005'],
  ['fax/cover', '传真', '共4页（含本页）'],
  ['fax/uncollected', '未领传真清单', 'FR-B1-26-00002'],
] as const

const sheets = { ...printDeskTemplates, ...faxTemplates }

describe('a sheet of the counter', () => {
  it.each(cases)('%s says its title and its words on one page', async (name, title, words) => {
    const { define, sample } = sheets[name] as unknown as Template<unknown>
    const pages = await pageTexts(await renderer.render(define(sample)))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain(squeezed(title))
    expect(pages[0]).toContain(squeezed(words))
  })
})

describe('a receipt', () => {
  const { define, sample } = printDeskTemplates['print-desk/receipt']
  it.each(['a4', 'three-part', 'slip'] as const)(
    'on %s says who paid what, in words and digits',
    async (paper) => {
      const pages = await pageTexts(await renderer.render(define({ ...sample, paper })))
      expect(pages).toHaveLength(1)
      for (const words of [
        '3-2-1501林静怡',
        'Y-B1-26-00146',
        '人民币贰拾元整',
        '¥20.00',
        'QR-KF-13-2026-B1-0107',
      ])
        expect(pages[0]).toContain(words)
    },
  )
})

describe('a register', () => {
  const { define, sample } = printDeskTemplates['print-desk/register']
  it('has twenty rows a page and loses none', async () => {
    const [row] = sample.rows
    if (row === undefined) throw new Error('the sample has rows')
    const rows = Array.from({ length: 61 }, (_, at) => ({
      ...row,
      jobNo: `Y-B1-26-${String(at).padStart(5, '0')}`,
    }))
    const pages = await pageTexts(await renderer.render(define({ ...sample, rows })))
    expect(pages).toHaveLength(4)
    const numbers = pages.map((page) => page.match(/Y-B1-26-\d{5}/g)?.length ?? 0)
    expect(numbers).toEqual([20, 20, 20, 1])
  })
  it('says so when nothing was done', async () => {
    const [page] = await pageTexts(await renderer.render(define({ ...sample, rows: [] })))
    expect(page).toContain('本期没有业主服务')
  })
})
