import type { Bitmap } from './bitmap.ts'

/** ZPL counts equal digits in front of one: G to Y are 1 to 19, g to z are 20 to 400. */
const repeat = (count: number): string => {
  const twenties = Math.floor(count / 20)
  const ones = count % 20
  return (
    (twenties > 0 ? String.fromCharCode(0x66 + twenties) : '') +
    (ones > 0 ? String.fromCharCode(0x46 + ones) : '')
  )
}

const run = (digits: string): string => {
  const parts = Array.from({ length: Math.ceil(digits.length / 400) }, (_, at) =>
    digits.slice(at * 400, at * 400 + 400),
  )
  return parts.map((part) => (part.length < 3 ? part : repeat(part.length) + part.charAt(0))).join('')
}

/** `,` fills a row with white, `!` with black. */
const row = (hex: string): string =>
  hex
    .replace(/0+$/, ',')
    .replace(/F+$/, '!')
    .replace(/([0-9A-F])\1*/g, run)

/** The dots in ZPL's compressed hexadecimal: a row like the one above it is a colon. */
export const zplData = ({ bits, bytesPerRow, height }: Bitmap): string => {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from(bits.subarray(y * bytesPerRow, (y + 1) * bytesPerRow))
      .toString('hex')
      .toUpperCase(),
  )
  return rows.map((hex, y) => (y > 0 && hex === rows[y - 1] ? ':' : row(hex))).join('')
}

/** One label in ZPL II. The whole label is a picture, so Chinese needs no font in the printer. */
export const zplLabel = (bitmap: Bitmap, copies: number): string => {
  const total = bitmap.bytesPerRow * bitmap.height
  return [
    '^XA',
    `^PW${bitmap.width}`,
    `^LL${bitmap.height}`,
    '^LH0,0',
    `^FO0,0^GFA,${total},${total},${bitmap.bytesPerRow},${zplData(bitmap)}^FS`,
    `^PQ${copies}`,
    '^XZ\n',
  ].join('')
}
