/**
 * What a template may say to pdfmake: a part of its definition, in types of our own.
 *
 * pdfmake's typings pull the DOM into the core, and they allow what loses text on paper (shared/pdf.md,
 * section 2). Left out on purpose: column widths other than points ('*' and 'auto' let a long tracking number
 * push columns off the page), `wordBreak` (cuts 𬙊 in half), the native `qr` (unreadable when a version is
 * exactly full) and `pageBreakBefore` (lays the whole document out anew at each break).
 */

interface TextStyle {
  readonly fontSize?: number
  readonly bold?: boolean
  readonly color?: string
  readonly alignment?: 'left' | 'center' | 'right'
  readonly lineHeight?: number
  readonly characterSpacing?: number
  readonly noWrap?: boolean
}

interface Placing {
  /** Left, top, right, bottom. */
  readonly margin?: readonly [number, number, number, number]
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  readonly pageBreak?: 'before'
  readonly unbreakable?: boolean
}

export interface Piece extends TextStyle {
  readonly text: string
}

interface TextNode extends TextStyle, Placing {
  readonly text: string | readonly Piece[]
}

interface StackNode extends TextStyle, Placing {
  readonly stack: readonly Node[]
}

export type Column = Exclude<Node, string> & { readonly width: number }

interface ColumnsNode extends TextStyle, Placing {
  readonly columns: readonly Column[]
  readonly columnGap?: number
}

interface CellStyle {
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fillColor?: string
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

/** An empty object stands where a span of another cell reaches. */
export type Cell = string | (Exclude<Node, string> & CellStyle) | Record<string, never>

export interface TableLayout {
  readonly hLineWidth?: (line: number, node: TableNode) => number
  readonly vLineWidth?: (line: number, node: TableNode) => number
  readonly paddingLeft?: () => number
  readonly paddingRight?: () => number
  readonly paddingTop?: () => number
  readonly paddingBottom?: () => number
}

export interface TableNode extends TextStyle, Placing {
  readonly table: {
    readonly widths: readonly number[]
    readonly body: readonly (readonly Cell[])[]
    readonly heights?: number | ((row: number) => number)
    readonly headerRows?: number
    readonly dontBreakRows?: boolean
    readonly keepWithHeaderRows?: number
  }
  readonly layout?: TableLayout
}

export type Shape =
  | {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly r?: number
      /** `veil`: the words of the watermark, small and pale, over what lies beneath. Only under a watermark. */
      readonly color?: string | readonly ['veil', string]
      readonly lineWidth?: number
      readonly lineColor?: string
      readonly dash?: { readonly length: number }
    }
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly lineWidth?: number
      readonly lineColor?: string
      readonly dash?: { readonly length: number }
    }
  | {
      readonly type: 'ellipse'
      readonly x: number
      readonly y: number
      readonly r1: number
      readonly r2: number
      readonly color: string
    }
  | {
      readonly type: 'polyline'
      readonly points: readonly { readonly x: number; readonly y: number }[]
      readonly closePath: true
      readonly color: string
    }

interface CanvasNode extends Placing {
  readonly canvas: readonly Shape[]
}

export interface SvgNode extends Placing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A JPEG or PNG as it was stored; the same bytes are embedded once, however often they are drawn. */
export interface PictureNode extends Placing {
  readonly picture: Uint8Array
  readonly width: number
  readonly height: number
}

export type Node =
  | string
  | TextNode
  | StackNode
  | ColumnsNode
  | TableNode
  | CanvasNode
  | SvgNode
  | PictureNode

export type Running = (page: number, pages: number) => Node

export interface Definition {
  /** Points; a slip from a roll is as long as what is on it. */
  readonly pageSize: { readonly width: number; readonly height: number | 'auto' }
  readonly pageMargins: readonly [number, number, number, number]
  readonly info: { readonly title: string; readonly author?: string; readonly creationDate?: Date }
  readonly defaultStyle?: TextStyle
  readonly content: readonly Node[]
  readonly header?: Running
  readonly footer?: Running
  /** Written all over every page, slanting and pale, under what stands on it. */
  readonly watermark?: string
}
