import { PictureUnusable } from '../problems.ts'

const starts: readonly (readonly [kind: string, at: number, bytes: readonly number[]])[] = [
  ['JPEG', 0, [0xff, 0xd8, 0xff]],
  ['PNG', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['GIF', 0, [0x47, 0x49, 0x46, 0x38]],
  ['WebP', 8, [0x57, 0x45, 0x42, 0x50]],
  ['BMP', 0, [0x42, 0x4d]],
  ['TIFF', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['PDF', 0, [0x25, 0x50, 0x44, 0x46]],
  // HEIC, HEIF and AVIF of phones: a box named ftyp.
  ['HEIC', 4, [0x66, 0x74, 0x79, 0x70]],
]

const kindOf = (picture: Uint8Array): string =>
  starts.find(([, at, bytes]) => bytes.every((byte, offset) => picture[at + offset] === byte))?.[0] ?? '未知'

/** Padding after the end marker is common (cameras round up to a block); a missing marker means a lost tail. */
const endsAsJpeg = (picture: Uint8Array): boolean => {
  let end = picture.length
  while (end > 0 && picture[end - 1] === 0) end -= 1
  return picture[end - 2] === 0xff && picture[end - 1] === 0xd9
}

/** The last chunk, IEND, always has these eight bytes of type and checksum. */
const pngEnd = Buffer.from('49454e44ae426082', 'hex')

/**
 * pdfmake writes a JPEG that was cut off into the sheet without a word, and viewers then show half a face.
 * A whole picture ends with its end mark.
 */
export const checked = (picture: Uint8Array): { readonly kind: string; readonly bytes: Buffer } => {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  const kind = kindOf(bytes)
  if (kind !== 'JPEG' && kind !== 'PNG') throw new PictureUnusable(kind, 'kind')
  const whole = kind === 'JPEG' ? endsAsJpeg(bytes) : bytes.includes(pngEnd, -64)
  if (!whole) throw new PictureUnusable(kind, 'truncated')
  return { kind, bytes }
}

/** Stock pdfmake takes pictures as text; the quick layer takes the bytes and saves the way there and back. */
const asDataUrl = ({ kind, bytes }: ReturnType<typeof checked>): string =>
  `data:image/${kind.toLowerCase()};base64,${bytes.toString('base64')}`

export interface Album {
  /** The name under which the sheet shows this picture; the same bytes are embedded once. */
  add(picture: Uint8Array): string
  /** What pdfmake looks names up in. Inherited, since pdfmake would ask its URL resolver about each own name. */
  readonly images: Readonly<Record<string, string | Buffer>>
}

export const createAlbum = (asBytes: boolean): Album => {
  const store: Record<string, string | Buffer> = {}
  const names = new Map<Uint8Array, string>()
  return {
    add: (picture) => {
      const name = names.get(picture) ?? `picture-${names.size + 1}`
      if (!names.has(picture)) {
        const whole = checked(picture)
        store[name] = asBytes ? whole.bytes : asDataUrl(whole)
      }
      names.set(picture, name)
      return name
    },
    images: Object.create(store),
  }
}
