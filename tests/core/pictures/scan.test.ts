import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPicture } from '#core/pictures/read-picture.ts'

const paper = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f4f1ea' } })

/** A PNG whose head says another size, with its check sum put right. */
const claiming = (png: Buffer, side: number): Buffer => {
  const forged = Buffer.from(png)
  forged.writeUInt32BE(side, 16)
  forged.writeUInt32BE(side, 20)
  forged.writeUInt32BE(crc32(forged.subarray(12, 29)), 29)
  return forged
}

describe('a paper or a meter as a telephone photographed it', () => {
  it('is kept upright, without what the camera wrote beside it, and no larger than it is read at', async () => {
    const taken = await paper(4_000, 3_000)
      .jpeg()
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const answer = await readPicture({ kind: 'scan', bytes: taken })
    if (!answer.ok || answer.kind !== 'scanned') throw new Error('not scanned')
    const { width, height, exif, orientation, format } = await sharp(answer.picture).metadata()
    expect({ width, height, exif, orientation, format }).toEqual({
      ...{ width: 1_800, height: 2_400, exif: undefined, orientation: undefined, format: 'jpeg' },
    })
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'notAPicture'],
    ['half a file', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), 'damaged'],
  ])('%s is refused', async (_what, bytes, problem) => {
    expect(await readPicture({ kind: 'scan', bytes })).toEqual({ ok: false, problem })
  })

  it('is refused where nothing could be read of it', async () => {
    const stamp = await paper(200, 200).png().toBuffer()
    expect(await readPicture({ kind: 'scan', bytes: stamp })).toEqual({ ok: false, problem: 'tooSmall' })
  })

  it('is refused where it claims more than any camera makes', async () => {
    const trap = claiming(await paper(400, 400).png().toBuffer(), 30_000)
    expect(await readPicture({ kind: 'scan', bytes: trap })).toEqual({ ok: false, problem: 'tooLarge' })
  })
})
