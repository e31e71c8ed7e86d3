import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../src/main/core/documents/engine/render.ts'
import type { Definition } from '../../src/main/core/documents/kit/definition.ts'
import { mergeClauses, readClauses } from '../../src/main/core/move-in/clauses.rules.ts'
import { moveInTemplates } from '../../src/main/core/move-in/documents/move-in-templates.ts'
import { fonts } from './support/fonts.ts'
import { rasterise, scan } from './support/raster.ts'
import { type ReadPage, readPdf } from './support/read-pdf.ts'

type Name = keyof typeof moveInTemplates

/** Pages that spec 3.1.4 allows; one where nothing is said. */
const pages: Partial<Record<Name, readonly [number, number]>> = {
  'move-in/f06': [4, 8],
  'move-in/f10': [2, 4],
  'move-in/f15': [1, 2],
  'move-in/f20': [2, 2],
}

const withClauses: readonly string[] = ['f06', 'f07', 'f08', 'f13', 'f15', 'f20']
const names = {
  物业: '云栖里小区物业服务中心',
  小区: '云栖里小区',
  房号: 'B 区 5-1-802',
  业主: '周文清、许晓岚',
}

/** The real texts of the agreements, the home's own names merged in. */
const realData = (name: Name): unknown => {
  const { sample } = moveInTemplates[name]
  const code = name.replace('move-in/f', 'F-')
  if (!withClauses.includes(name.replace('move-in/', ''))) return sample
  const source = readFileSync(new URL(`../../resources/clauses/${code}.txt`, import.meta.url), 'utf8')
  return { ...sample, clauses: mergeClauses(readClauses(source), names) }
}

/** Chosen out of printed alternatives, or drawn as something else than words. */
const notWords = new Set(['seal', 'absent', 'kind', 'code', 'fen', 'paid'])

const wordsOf = (value: unknown, key = ''): readonly string[] => {
  if (notWords.has(key) && !Array.isArray(value) && key !== 'kind') return []
  if (typeof value === 'string')
    return ['chapter', 'article', 'paragraph', 'three-part'].includes(value) ? [] : [value]
  if (key === 'absent' || key === 'scope' || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((entry) => wordsOf(entry))
  return Object.entries(value).flatMap(([name, entry]) => wordsOf(entry, name))
}

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** Between head and foot: what runs over to the next page reads on. */
const bodyOf = ({ words, height }: ReadPage): string =>
  squeezed(
    words
      .filter(({ y }) => y > 76 && y < height - 45)
      .map(({ text }) => text)
      .join(''),
  )

const sumsOf = (value: unknown): readonly number[] => {
  if (Array.isArray(value)) return value.flatMap(sumsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, entry]) =>
    (key === 'fen' || key === 'paid') && typeof entry === 'number' ? [entry] : sumsOf(entry),
  )
}

const money = (fen: number): string =>
  `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`

describe('the forms of a move-in', () => {
  let renderer: Renderer
  const printed = async (name: Name, data: unknown): Promise<readonly ReadPage[]> => {
    const { define } = moveInTemplates[name] as { define: (data: never) => Definition }
    return readPdf(await renderer.render(define(data as never)))
  }

  beforeAll(() => {
    renderer = createRenderer(fonts)
  })

  it.each(Object.keys(moveInTemplates) as Name[])(
    '%s says all of its data within its pages',
    async (name) => {
      const data = realData(name)
      const read = await printed(name, data)
      const [least, most] = pages[name] ?? [1, 1]
      expect(read.length).toBeGreaterThanOrEqual(least)
      expect(read.length).toBeLessThanOrEqual(most)
      const text = read.map(bodyOf).join('') + read.map((page) => page.text).join('')
      expect(wordsOf(data).filter((word) => !text.includes(squeezed(word)))).toEqual([])
      expect(sumsOf(data).filter((fen) => !text.includes(money(fen)))).toEqual([])
      for (const page of read)
        for (const { x, width } of page.words) expect(x + width).toBeLessThanOrEqual(page.width - 8)
    },
  )

  it.each([-8, 4, 8])(
    'say on a receipt that is moved by %s mm down which form it is and who made it',
    async (down) => {
      const { sample } = moveInTemplates['move-in/f14a']
      const paper = { kind: 'three-part' as const, shift: { right: -6, down } }
      const read = await printed('move-in/f14a', { ...sample, paper })
      expect(read).toHaveLength(1)
      expect(read[0]?.text).toContain('F-14a版式1')
      expect(read[0]?.text).toContain(squeezed(sample.head.made))
    },
  )

  it('carry their serial as a code that a scanner reads off a page in black and white', async () => {
    const { define, sample } = moveInTemplates['move-in/f12']
    const [page] = await rasterise(await renderer.render(define(sample)), 203)
    expect(page && (await scan(page))).toEqual([`QRCode ${sample.head.serial}`])
  })

  it('print nothing in colour: a laser without it shows every line', () => {
    const colours = new Set<string>()
    for (const { define, sample } of Object.values(moveInTemplates))
      JSON.stringify((define as (data: never) => unknown)(sample as never), (key, value) => {
        if (/colou?r/i.test(key) && typeof value === 'string') colours.add(value)
        return value instanceof Uint8Array ? '' : value
      })
    const grey = (colour: string): boolean => /^#(..)\1\1$/.test(colour)
    expect([...colours].filter((colour) => !grey(colour))).toEqual([])
  })
})

describe('the clauses of an agreement', () => {
  it('are merged with the names of the compound, and what is not known stays a line for a hand', () => {
    const text = readClauses('版本：2026-02\n\n# 第一章\n\n{物业}与{业主}约定\n按月\n\n（一）{电话}')
    expect(text.edition).toBe('2026-02')
    expect(mergeClauses(text, { 物业: '甲', 业主: '乙' })).toEqual([
      { kind: 'chapter', text: '第一章' },
      { kind: 'article', text: '甲与乙约定按月' },
      { kind: 'paragraph', text: '（一）＿＿＿＿＿＿' },
    ])
  })
})
