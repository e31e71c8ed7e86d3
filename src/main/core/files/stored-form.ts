import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { PIECE, SALT, TAG } from './piece-cipher.ts'

/** What stands before the pieces: a mark, the salt, and the binding of this content to its name. */
const MARK = Buffer.from('FDF1')
export const HEADER = MARK.length + SALT + 32

export interface Header {
  readonly salt: Buffer
  readonly binding: Buffer
}

export const writeHeader = ({ salt, binding }: Header): Buffer => Buffer.concat([MARK, salt, binding])

/** Null when these bytes are no header of ours. */
export const readHeader = (bytes: Buffer): Header | null =>
  bytes.length === HEADER && bytes.subarray(0, MARK.length).equals(MARK)
    ? {
        salt: bytes.subarray(MARK.length, MARK.length + SALT),
        binding: bytes.subarray(MARK.length + SALT),
      }
    : null

/** Keyed digest of the content: equal contents have one name, and a name tells nothing without the key. */
export const contentDigest = (filesKey: Buffer) => createHmac('sha256', filesKey).update('content\0')

/** Ties a sealed file to its name: another file of ours put in its place opens, but is not the one asked for. */
export const bindingOf = (filesKey: Buffer, digest: string, salt: Buffer): Buffer =>
  createHmac('sha256', filesKey).update('binding\0').update(digest).update(salt).digest()

export const placeOf = (folder: string, digest: string): string =>
  join(folder, digest.slice(0, 2), digest.slice(2))

export interface Pieces {
  readonly count: number
  readonly size: number
}

/** How many pieces a sealed file of this length holds, and how much plain content. Null when no file has it. */
export const piecesIn = (sealedLength: number): Pieces | null => {
  const body = sealedLength - HEADER
  const count = Math.ceil(body / (PIECE + TAG))
  const size = body - count * TAG
  const lastPiece = size - (count - 1) * PIECE
  if (count < 1 || lastPiece < 0 || (lastPiece === 0 && count > 1)) return null
  return { count, size }
}
