import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './heic.ts'
import { LEAST_HEIGHT, type PictureAnswer, type PictureAsk, RATIO, UnusablePicture } from './picture.ts'

/** Fifty million pixels hold every telephone's photo; a picture that claims more is a trap. */
const MOST_PIXELS = 50_000_000
const FULL_HEIGHT = 900
const THUMB_HEIGHT = 180
const PREVIEW_SIDE = 900
const KEPT_SIDE = 2_400
/**
 * sharp's measure, the spread of the Laplacian, on a crop of 600 pixels: a drawn face has 2.0, softened by two pixels
 * 1.1 and by four 0.5. Photographs have more grain and lie higher. It is a hint, and stops nothing.
 */
const SHARP_ENOUGH = 0.8

type Kind = 'jpeg' | 'png' | 'heic'

/** By its first bytes: the name of a file says nothing. */
const kindOf = (bytes: Uint8Array): Kind => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^.{4}ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)/s.test(head)) return 'heic'
  throw new UnusablePicture('notAPicture')
}

const opened = async (bytes: Uint8Array): Promise<Sharp> => {
  if (kindOf(bytes) !== 'heic') return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
  const { width, height, data } = await decodeHeic({ buffer: bytes }).catch(() => {
    throw new UnusablePicture('heicUnreadable')
  })
  return sharp(new Uint8Array(data.buffer), { raw: { width, height, channels: 4 } })
}

/** The day on which it was taken, which is all that is read of what a camera writes beside a picture. */
const takenOn = (exif: Buffer | undefined): string | null => {
  const found = /((?:19|20)\d\d):(0\d|1[0-2]):([0-3]\d) \d\d:\d\d:\d\d/.exec(exif?.toString('latin1') ?? '')
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`
}

const prepare = async (bytes: Uint8Array): Promise<PictureAnswer> => {
  const source = await opened(bytes)
  const { exif } = await source.metadata()
  const upright = await source
    .rotate()
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = upright.info
  if (height < LEAST_HEIGHT || width < Math.ceil(LEAST_HEIGHT / RATIO)) throw new UnusablePicture('tooSmall')
  const preview = await sharp(upright.data)
    .resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer()
  return { ok: true, kind: 'prepared', picture: upright.data, preview, width, height, takenOn: takenOn(exif) }
}

/** Below it nothing of a paper can be read. */
const LEAST_SCAN = 300

const scan = async (bytes: Uint8Array): Promise<PictureAnswer> => {
  const upright = await (await opened(bytes))
    .rotate()
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  if (Math.min(upright.info.width, upright.info.height) < LEAST_SCAN) throw new UnusablePicture('tooSmall')
  return { ok: true, kind: 'scanned', picture: upright.data }
}

const crop = async ({ bytes, crop }: Extract<PictureAsk, { kind: 'crop' }>): Promise<PictureAnswer> => {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS })
  const { width = 0, height = 0 } = await picture.metadata()
  const box = { width: Math.round(crop.width * width), height: Math.round(crop.width * width * RATIO) }
  const left = Math.round(crop.x * width)
  const top = Math.round(crop.y * height)
  const inside = left + box.width <= width + 1 && top + box.height <= height + 1
  if (!inside || box.height < LEAST_HEIGHT) throw new UnusablePicture('tooSmall')
  const cut = await picture
    .extract({
      ...{ left, top },
      width: Math.min(box.width, width - left),
      height: Math.min(box.height, height - top),
    })
    .toBuffer()
  const full = await sharp(cut)
    .resize({ width: Math.round(FULL_HEIGHT / RATIO), height: FULL_HEIGHT, fit: 'fill' })
    .jpeg({ quality: 86 })
    .toBuffer()
  const thumb = await sharp(cut)
    .resize({ width: Math.round(THUMB_HEIGHT / RATIO), height: THUMB_HEIGHT, fit: 'fill' })
    .jpeg({ quality: 80 })
    .toBuffer()
  const measured = await sharp(cut).resize({ height: LEAST_HEIGHT }).toBuffer()
  const { sharpness } = await sharp(measured).stats()
  return { ok: true, kind: 'cropped', full, thumb, blurred: sharpness < SHARP_ENOUGH }
}

const read = (ask: PictureAsk): Promise<PictureAnswer> => {
  switch (ask.kind) {
    case 'prepare':
      return prepare(ask.bytes)
    case 'scan':
      return scan(ask.bytes)
    case 'crop':
      return crop(ask)
  }
}

/** Reads a picture that anybody may have made. Runs in a process of its own. */
export const readPicture = async (ask: PictureAsk): Promise<PictureAnswer> => {
  try {
    return await read(ask)
  } catch (error) {
    if (error instanceof UnusablePicture) return { ok: false, problem: error.problem }
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return { ok: false, problem: tooLarge ? 'tooLarge' : 'damaged' }
  }
}
