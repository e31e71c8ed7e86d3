import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/** How much of a file is sealed at a time, sent at a time and read at a time. */
export const PIECE = 512 * 1024
export const TAG = 16
export const SALT = 32

/** Key and nonce prefix of one file, from which nothing can be told about any other. */
export interface PieceKey {
  readonly key: Buffer
  readonly prefix: Buffer
}

export const pieceKey = (filesKey: Buffer, salt: Buffer): PieceKey => {
  const made = Buffer.from(hkdfSync('sha256', filesKey, salt, 'front-desk/file-pieces/1', 32 + 7))
  return { key: made.subarray(0, 32), prefix: made.subarray(32) }
}

/**
 * The STREAM construction: the nonce holds the piece's place and whether it is the last one, so that pieces left
 * out, swapped, repeated or cut off fail to open just as a flipped bit does.
 */
const nonce = ({ prefix }: PieceKey, place: number, last: boolean): Buffer => {
  const tail = Buffer.alloc(5)
  tail.writeUInt32BE(place)
  tail[4] = last ? 1 : 0
  return Buffer.concat([prefix, tail])
}

export const sealPiece = (key: PieceKey, place: number, last: boolean, plain: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce(key, place, last))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Null when the piece is not what was sealed at this place. */
export const openPiece = (key: PieceKey, place: number, last: boolean, sealed: Buffer): Buffer | null => {
  if (sealed.length < TAG) return null
  const open = createDecipheriv('aes-256-gcm', key.key, nonce(key, place, last))
  open.setAuthTag(sealed.subarray(sealed.length - TAG))
  const plain = open.update(sealed.subarray(0, sealed.length - TAG))
  try {
    return Buffer.concat([plain, open.final()])
  } catch {
    return null
  }
}
