import type { Raster } from '../../documents/support/raster.ts'

/** A label as a printer would read it: written from the makers' manuals, not from our writer. */
export interface ReadLabel {
  readonly raster: Raster
  readonly copies: number
}

const rasterOf = (rows: readonly Buffer[], width: number, black: 0 | 1): Raster => {
  const gray = new Uint8Array(width * rows.length)
  for (const [y, row] of rows.entries())
    for (let x = 0; x < width; x += 1)
      gray[y * width + x] = (((row[x >> 3] ?? 0) >> (7 - (x & 7))) & 1) === black ? 0 : 255
  return { width, height: rows.length, gray }
}

/** G to Y count 1 to 19, g to z 20 to 400; counts before one digit add up. */
const countOf = (signs: string): number =>
  [...signs].reduce(
    (sum, sign) => sum + (sign < 'a' ? sign.charCodeAt(0) - 0x46 : (sign.charCodeAt(0) - 0x66) * 20),
    0,
  ) || 1

/** ZPL II, ^GF with ASCII run lengths: `,` fills a row with white, `!` with black, `:` repeats the row above. */
const unpack = (data: string, bytesPerRow: number): Buffer[] => {
  const rows: string[] = []
  const length = bytesPerRow * 2
  let row = ''
  for (const [, counts = '', sign = ''] of data.matchAll(/([G-Yg-z]*)([0-9A-F,!:])/g)) {
    if (sign === ':') row = rows.at(-1) ?? ''
    else if (sign === ',' || sign === '!') row = row.padEnd(length, sign === ',' ? '0' : 'F')
    else row += sign.repeat(countOf(counts))
    if (row.length === length) {
      rows.push(row)
      row = ''
    }
  }
  return rows.map((hex) => Buffer.from(hex, 'hex'))
}

export const readZpl = (bytes: Buffer): readonly ReadLabel[] =>
  [...bytes.toString('latin1').matchAll(/\^XA(.*?)\^XZ/gs)].map(([, label = '']) => {
    const width = Number(/\^PW(\d+)/.exec(label)?.[1])
    const height = Number(/\^LL(\d+)/.exec(label)?.[1])
    const [, total, , bytesPerRow, data = ''] = /\^GFA,(\d+),(\d+),(\d+),(.*?)\^FS/s.exec(label) ?? []
    const rows = unpack(data, Number(bytesPerRow))
    if (rows.length !== height || Number(total) !== rows.length * Number(bytesPerRow))
      throw new Error(`${rows.length} rows of ${height}`)
    return { raster: rasterOf(rows, width, 1), copies: Number(/\^PQ(\d+)/.exec(label)?.[1]) }
  })

export const readTspl = (bytes: Buffer): readonly ReadLabel[] => {
  const labels: ReadLabel[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes.indexOf('BITMAP ', at)
    if (start < 0) break
    const [head = '', bytesPerRow, height] =
      /^BITMAP 0,0,(\d+),(\d+),0,/.exec(bytes.toString('latin1', start, start + 40)) ?? []
    const from = start + head.length
    const size = Number(bytesPerRow)
    const rows = Array.from({ length: Number(height) }, (_, y) =>
      bytes.subarray(from + y * size, from + (y + 1) * size),
    )
    const tail = from + size * rows.length
    const [, copies] = /^\r\nPRINT 1,(\d+)\r\n/.exec(bytes.toString('latin1', tail, tail + 30)) ?? []
    labels.push({ raster: rasterOf(rows, 479, 0), copies: Number(copies) })
    at = tail
  }
  return labels
}
