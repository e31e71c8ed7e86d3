import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPicture } from '#core/pictures/read-picture.ts'
import { portraitJpeg } from './portraits.ts'

const whole = { x: 0, y: 0, width: 1 }

const crop = async (bytes: Uint8Array, box = whole) => {
  const answer = await readPicture({ kind: 'crop', bytes, crop: box })
  if (!answer.ok || answer.kind !== 'cropped') throw new Error('not cropped')
  return answer
}

describe('a picture that is no portrait', () => {
  it.each([
    ['a text', Buffer.from('GIF89a, or so it says')],
    ['an SVG, which could fetch things', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF under another name', Buffer.from('%PDF-1.7')],
  ])('%s is refused by its first bytes', async (_what, bytes) => {
    expect(await readPicture({ kind: 'prepare', bytes })).toEqual({ ok: false, problem: 'notAPicture' })
  })

  it('a JPEG that ends too early is refused, not shown half grey', async () => {
    const bytes = await portraitJpeg()
    const half = bytes.subarray(0, Math.floor(bytes.length / 2))
    expect(await readPicture({ kind: 'prepare', bytes: half })).toEqual({ ok: false, problem: 'damaged' })
  })

  it('a PNG of sixty thousand by sixty thousand in a few bytes is refused before it is unfolded', async () => {
    const png = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    expect(await readPicture({ kind: 'prepare', bytes: png })).toMatchObject({ ok: false })
  })

  it('a small one is refused', async () => {
    const bytes = await portraitJpeg({ width: 400, height: 514 })
    expect(await readPicture({ kind: 'prepare', bytes })).toEqual({ ok: false, problem: 'tooSmall' })
  })

  it('a HEIC that cannot be read says so', async () => {
    const bytes = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
    expect(await readPicture({ kind: 'prepare', bytes })).toEqual({ ok: false, problem: 'heicUnreadable' })
  })
})

describe('a portrait', () => {
  it('loses everything that the camera wrote, but for the day', async () => {
    const answer = await readPicture({ kind: 'prepare', bytes: await portraitJpeg() })
    if (!answer.ok || answer.kind !== 'prepared') throw new Error('not prepared')
    expect(answer.takenOn).toBe('2022-05-31')
    for (const bytes of [answer.picture, answer.preview]) {
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      expect(Buffer.from(bytes).includes('Phone')).toBe(false)
    }
  })

  it('is cut to 35 by 45', async () => {
    const { full, thumb } = await crop(await portraitJpeg(), { x: 0.1, y: 0.1, width: 0.7 })
    expect(await sharp(full).metadata()).toMatchObject({ width: 700, height: 900, format: 'jpeg' })
    expect(await sharp(thumb).metadata()).toMatchObject({ width: 140, height: 180 })
  })

  it('cut too small, or beyond its edge, is refused', async () => {
    const bytes = await portraitJpeg()
    for (const box of [
      { x: 0, y: 0, width: 0.2 },
      { x: 0.8, y: 0, width: 0.6 },
    ])
      expect(await readPicture({ kind: 'crop', bytes, crop: box })).toEqual({
        ok: false,
        problem: 'tooSmall',
      })
  })

  it('out of focus is told from one that is not', async () => {
    const bytes = await portraitJpeg()
    const soft = await sharp(bytes).blur(8).jpeg().toBuffer()
    expect((await crop(bytes)).blurred).toBe(false)
    expect((await crop(soft)).blurred).toBe(true)
  })
})
