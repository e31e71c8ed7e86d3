import type { Bitmap } from './bitmap.ts'

const millimetres = (dots: number): number => Math.round((dots / 203) * 25.4)

/** One label in TSPL. There a set bit stays white. */
export const tsplLabel = (bitmap: Bitmap, copies: number): Buffer => {
  const { width, height, bytesPerRow, bits } = bitmap
  const head = [
    `SIZE ${millimetres(width)} mm,${millimetres(height)} mm`,
    'GAP 2 mm,0 mm',
    'DIRECTION 1',
    'CLS',
    `BITMAP 0,0,${bytesPerRow},${height},0,`,
  ].join('\r\n')
  const dots = Buffer.from(bits).map((byte) => byte ^ 0xff)
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    dots,
    Buffer.from(`\r\nPRINT 1,${copies}\r\n`, 'latin1'),
  ])
}
