/** A page of black and white dots, as a thermal printer burns them. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly bytesPerRow: number
  /** One bit a dot, the leftmost dot in the highest bit, 1 is black; rows are filled up to whole bytes. */
  readonly bits: Uint8Array
}

/** From one byte a dot, 0 is black. */
export const bitmapOf = (gray: Uint8Array, width: number, height: number): Bitmap => {
  const bytesPerRow = Math.ceil(width / 8)
  const bits = new Uint8Array(bytesPerRow * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((gray[y * width + x] ?? 255) < 128) {
        const at = y * bytesPerRow + (x >> 3)
        bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7))
      }
  return { width, height, bytesPerRow, bits }
}
