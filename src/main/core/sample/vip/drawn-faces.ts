import { chanceFor } from '../chance.ts'
import type { Faces } from './faces.ts'
import { faceSvg } from './portrait-svg.ts'

const WIDTH = 700
const HEIGHT = 900
const GRAIN = 52

/** What a telephone's sensor leaves on a picture; without it a drawing packs ten times too small. */
const grain = (): Buffer => {
  const bytes = Buffer.alloc(WIDTH * HEIGHT)
  let state = 0x2545f491
  for (let at = 0; at < bytes.length; at += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    bytes[at] = 128 + (((state >>> 8) & 0xff) % GRAIN) - GRAIN / 2
  }
  return bytes
}

/** Draws invented portraits as a telephone would have taken them: some hundred kilobytes each. */
export const drawnFaces = (): Faces => {
  let noise: Buffer | undefined
  return async (look, seed) => {
    // Loaded when a sample is made, which an ordinary start never does.
    const { default: sharp } = await import('sharp')
    noise ??= grain()
    const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const
    const picture = await sharp(Buffer.from(faceSvg(look, chanceFor(seed, 'face'))))
      .composite([{ input: noise, raw, blend: 'soft-light' }])
      .flatten({ background: '#ffffff' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = picture.info
    const drawn = () => sharp(picture.data, { raw: { width, height, channels } })
    return {
      full: await drawn().jpeg({ quality: 86 }).toBuffer(),
      thumb: await drawn().resize({ width: 140, height: 180, fit: 'fill' }).jpeg({ quality: 80 }).toBuffer(),
    }
  }
}
