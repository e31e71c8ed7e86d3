import { openSync } from 'fontkit'

/** What of a fontkit font is needed to draw text as outlines. */
interface Outlines {
  readonly unitsPerEm: number
  layout(text: string): {
    readonly advanceWidth: number
    readonly glyphs: readonly { readonly path: { readonly commands: readonly Command[] } }[]
    readonly positions: readonly { readonly xAdvance: number }[]
  }
}

interface Command {
  readonly command: string
  readonly args: readonly number[]
}

type Point = readonly [number, number]

interface Weave {
  readonly size: number
  readonly gapX: number
  readonly gapY: number
}

/** Behind the whole page. */
const page: Weave = { size: 15, gapX: 70, gapY: 92 }
/** Over a picture: small enough to leave a face its features. */
const veil: Weave = { size: 6.5, gapX: 14, gapY: 30 }
const slant = (-30 * Math.PI) / 180
/** Opaque: viewers disagree on how transparent a transparent pattern is (PDFium takes its alpha twice). */
const gray = '#dfdfdf'

/**
 * No two copies are woven alike: the gaps follow from the words, in steps that a ruler finds on a photograph that
 * shows half a word of each line.
 */
const wovenFor = (text: string, { size, gapX, gapY }: Weave): Weave => {
  const sum = [...text].reduce((all, letter) => (Math.imul(all, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
  return { size, gapX: gapX * (1 + (sum % 8) * 0.03), gapY: gapY * (1 + ((sum >>> 3) % 8) * 0.03) }
}

const two = (value: number): string => String(Math.round(value * 100) / 100)

/** PDF knows no quadratic curve: its two control points lie two thirds of the way to the one of TrueType. */
const cubic = ([x0, y0]: Point, [cx, cy, x, y]: readonly [number, number, number, number]): number[] => [
  x0 + ((cx - x0) * 2) / 3,
  y0 + ((cy - y0) * 2) / 3,
  x + ((cx - x) * 2) / 3,
  y + ((cy - y) * 2) / 3,
  x,
  y,
]

const operators: Readonly<Record<string, string>> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c' }

/** One glyph as path operators, its origin at `left`. */
const outline = (commands: readonly Command[], scale: number, left: number): string => {
  let last: Point = [0, 0]
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') return 'h'
      const at = args.map((value, index) => value * scale + (index % 2 === 0 ? left : 0))
      const from = last
      last = [at.at(-2) ?? 0, at.at(-1) ?? 0]
      const [a = 0, b = 0, c = 0, d = 0] = at
      const points = command === 'quadraticCurveTo' ? cubic(from, [a, b, c, d]) : at
      return `${points.map(two).join(' ')} ${operators[command] ?? 'c'}`
    })
    .join(' ')
}

const tile = (text: string, font: Outlines, { size, gapX, gapY }: Weave) => {
  const scale = size / font.unitsPerEm
  const { glyphs, positions, advanceWidth } = font.layout(text)
  let left = 0
  const paths = glyphs.map((glyph, at) => {
    const path = outline(glyph.path.commands, scale, left)
    left += (positions[at]?.xAdvance ?? 0) * scale
    return path
  })
  const width = advanceWidth * scale
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)]
  const box = {
    width: Math.ceil(width * cos + gapX),
    height: Math.ceil(width * Math.abs(sin) + gapY),
  }
  // The page is drawn with y downwards: the outline is turned over, then slanted upwards to the right.
  const matrix = [cos, sin, sin, -cos, gapX / 2, box.height - gapY / 2].map(two).join(' ')
  return { ...box, content: `q ${matrix} cm ${paths.join(' ')} f Q` }
}

export interface Watermark {
  readonly patterns: Readonly<Record<string, object>>
  readonly background: (page: number, size: { width: number; height: number }) => object
}

type Tile = ReturnType<typeof tile>
type Tiles = { readonly page: Tile; readonly veil: Tile }

const patternOf = ({ width, height, content }: Tile): object => ({
  boundingBox: [0, 0, width, height],
  xStep: width,
  yStep: height,
  pattern: content,
  colored: false,
})

const covering = (page: { width: number; height: number }): object => ({
  type: 'rect',
  x: 0,
  y: 0,
  w: page.width,
  h: page.height,
  color: ['watermark', gray],
})

/**
 * The watermark as a tiling pattern of outlines: drawn once for the whole document, laid over a page by one
 * rectangle, and no text to a reader, so that it never gets between the words of the sheet when they are copied.
 * The font is opened for the first one and kept.
 */
export const createWatermarks = (fontFile: string): ((text: string | undefined) => Watermark | null) => {
  let font: Outlines | undefined
  /** The sheets of a pack and the copies of a sheet carry the same words. */
  let last: { readonly text: string; readonly tiles: Tiles } | undefined
  const tilesOf = (text: string): Tiles => {
    font ??= openSync(fontFile) as unknown as Outlines
    if (last?.text !== text)
      last = {
        text,
        tiles: {
          page: tile(text, font, wovenFor(text, page)),
          veil: tile(text, font, wovenFor(text, veil)),
        },
      }
    return last.tiles
  }
  return (text) =>
    text === undefined || text === ''
      ? null
      : {
          patterns: { watermark: patternOf(tilesOf(text).page), veil: patternOf(tilesOf(text).veil) },
          background: (_page, page) => ({ canvas: [covering(page)] }),
        }
}
