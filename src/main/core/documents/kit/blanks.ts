import type { Node } from './definition.ts'

export interface Ruled {
  readonly width: number
  readonly lines: number
  /** From line to line; a hand wants 8 mm. */
  readonly pitch: number
}

/** Empty lines to write on. */
export const ruled = ({ width, lines, pitch }: Ruled): Node => ({
  canvas: Array.from({ length: lines }, (_, line) => ({
    type: 'line' as const,
    x1: 0,
    y1: pitch * (line + 1),
    x2: width,
    y2: pitch * (line + 1),
    lineWidth: 0.5,
  })),
})
