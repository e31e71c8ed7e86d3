import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import { createRenderer } from '#core/documents/engine/render.ts'
import { fontFiles } from '../font-files.ts'
import type { Part } from './documents-data.ts'
import type { Drawing, Plan, Vector } from './documents-floor.ts'

interface Inline {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly font: { readonly ascender: number; readonly font: { readonly postscriptName: string } }
  readonly fontSize: number
  readonly color: string
  readonly characterSpacing: number
}

interface Line {
  readonly x: number
  readonly y: number
  readonly inlines: readonly Inline[]
  getHeight(): number
  getAscenderHeight(): number
}

interface Placed {
  readonly image: string
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

interface Aligned {
  readonly verticalAlignment: string
  readonly isCellContentMultiPage: boolean
  getNodeHeight(): number
  getViewHeight(): number
}

interface Item {
  readonly type: string
  readonly item: unknown
}

interface LaidOut {
  readonly items: readonly Item[]
  readonly pageSize: { readonly width: number; readonly height: number }
}

const require = createRequire(import.meta.url)
const renderer = (
  require('pdfmake/js/Renderer.js') as { default: { prototype: { renderPages(pages: LaidOut[]): void } } }
).default.prototype

type Fonts = (postscriptName: string) => string

const paths = (): Fonts => {
  const { regular, bold, fallbacks = [] } = fontFiles()
  const files = [regular, bold, ...fallbacks.flatMap((pair) => [pair.regular, pair.bold])]
  const byName = new Map(files.map((file) => [nameOf(file), file]))
  return (name) => byName.get(name) ?? regular
}

const nameOf = (file: string): string => {
  const font = openSync(file)
  return 'postscriptName' in font ? (font.postscriptName ?? '') : ''
}

const sameStyle = (a: Inline, b: Inline): boolean =>
  a.font === b.font && a.fontSize === b.fontSize && a.color === b.color

/** Whole stretches of one style are one call, as anybody would write it. */
const texts = (line: Line, dy: number, fonts: Fonts): Drawing[] => {
  const descent = line.getHeight() - line.getAscenderHeight()
  const groups: { first: Inline; text: string; last: Inline }[] = []
  for (const inline of line.inlines) {
    const group = groups.at(-1)
    if (group && sameStyle(group.first, inline)) {
      group.text += inline.text
      group.last = inline
    } else groups.push({ first: inline, text: inline.text, last: inline })
  }
  return groups
    .filter(({ text }) => text !== '')
    .map(({ first, text }) => ({
      kind: 'text',
      text,
      font: fonts(first.font.font.postscriptName),
      size: first.fontSize,
      color: first.color,
      spacing: first.characterSpacing,
      x: line.x + first.x,
      y: line.y + line.getHeight() - (first.font.ascender / 1000) * first.fontSize - descent + dy,
    }))
}

const shiftOf = (item: Aligned): number => {
  if (item.isCellContentMultiPage) return 0
  const room = item.getNodeHeight() - item.getViewHeight()
  return item.verticalAlignment === 'middle' ? -room / 2 : item.verticalAlignment === 'bottom' ? -room : 0
}

const drawingsOf = (items: readonly Item[], fonts: Fonts): Drawing[] => {
  const drawings: Drawing[] = []
  let dy = 0
  for (const { type, item } of items) {
    if (type === 'beginVerticalAlignment') dy = shiftOf(item as Aligned)
    else if (type === 'endVerticalAlignment') dy = 0
    else if (type === 'line') drawings.push(...texts(item as Line, dy, fonts))
    else if (type === 'vector' && !Array.isArray((item as Vector).color))
      drawings.push({ kind: 'vector', of: { ...(item as Vector) }, dy })
    else if (type === 'image') {
      const { image, x, y, _width, _height } = item as Placed
      drawings.push({ kind: 'image', key: image, x, y: y + dy, width: _width, height: _height })
    }
  }
  return drawings
}

/** Stock pdfmake lays the sheet out; what it draws where is written down. Nothing of this is timed. */
export const planOf = async ({ define, pictures }: Part): Promise<Plan> => {
  const fonts = paths()
  const stock = renderer.renderPages
  let pages: Plan['pages'] = []
  renderer.renderPages = function (laidOut) {
    stock.call(this, laidOut)
    pages = laidOut.map(({ items, pageSize: { width, height } }) => ({
      width,
      height,
      drawings: drawingsOf(items, fonts),
    }))
  }
  try {
    await createRenderer(fontFiles(), { quick: false }).render(define())
  } finally {
    renderer.renderPages = stock
  }
  const images = Object.fromEntries(
    pictures.map((picture, at) => [`picture-${at + 1}`, Buffer.from(picture)]),
  )
  return { pages, images }
}
