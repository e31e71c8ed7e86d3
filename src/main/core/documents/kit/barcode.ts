import bwip from 'bwip-js/node'
import { bitsPng } from './bits-png.ts'
import type { SvgNode } from './definition.ts'
import { dot } from './paper.ts'

export interface Code {
  readonly node: SvgNode
  readonly width: number
  readonly height: number
}

/** Both symbologies are drawn for wedge scanners, which type what they read: ASCII only (bwip-js#335). */
const ascii = (text: string): string => {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new Error('a barcode carries printable ASCII only')
  return text
}

const viewBox = /viewBox="0 0 (\d+) (\d+)"/

/** A scale per axis of its own: bars as high as asked for, modules as wide as the printer's dots. */
const sized = (svg: string, width: number, height: number): Code => ({
  node: { svg: svg.replace('<svg ', '<svg preserveAspectRatio="none" '), width, height },
  width,
  height,
})

const modulesIn = (svg: string, unitsPerModule: number): number =>
  Number(viewBox.exec(svg)?.[1] ?? Number.NaN) / unitsPerModule

/**
 * Every module as many whole printer dots as fit into `width`: half dots print as bars of uneven width.
 * A single dot is below what scanners read from a thermal printer (shared/pdf.md, section 5).
 */
const moduleWidth = (modules: number, width: number): number => {
  const dots = Math.floor(width / modules / dot)
  if (dots < 2) throw new Error('too long for a barcode of this size')
  return dots * dot
}

const quietModules = 10

/** Code 128 as wide as whole dots allow, so that with its quiet zones left and right it stays within `width`. */
export const code128 = (text: string, { width, height }: { width: number; height: number }): Code => {
  const svg = bwip.toSVG({ bcid: 'code128', text: ascii(text), scale: 2, height: 10, includetext: false })
  const modules = modulesIn(svg, 2)
  return sized(svg, modules * moduleWidth(modules + 2 * quietModules, width), height)
}

/** QR with error correction M, bwip's default. The quiet zone of four modules is the caller's. */
export const qr = (text: string, size: number): Code => {
  const svg = bwip.toSVG({ bcid: 'qrcode', text: ascii(text), scale: 2 })
  const modules = modulesIn(svg, 4)
  const side = modules * moduleWidth(modules, size)
  return sized(svg, side, side)
}

interface Matrix {
  readonly pixx: number
  readonly pixy: number
  readonly pixs: readonly number[]
}

/** Dots a module in a picture of a code: screens smooth a picture, and smoothing must stay at the edges. */
const oversampling = 8

/** A QR for the frame of a page: one picture for all pages, where `qr` would be drawn anew on each. */
export const qrPicture = (text: string): Uint8Array => {
  const [matrix] = bwip.raw({ bcid: 'qrcode', text: ascii(text) }) as unknown as readonly Matrix[]
  if (!matrix) throw new Error('no code')
  const { pixx, pixy, pixs } = matrix
  return bitsPng({
    width: pixx * oversampling,
    height: pixy * oversampling,
    dark: (x, y) => pixs[Math.floor(y / oversampling) * pixx + Math.floor(x / oversampling)] === 1,
  })
}
