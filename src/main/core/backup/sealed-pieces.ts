import type { FileHandle } from 'node:fs/promises'
import { openPiece, PIECE, pieceKey, sealPiece, TAG } from '../files/piece-cipher.ts'
import { refuse } from '../kernel/errors.ts'

/** Pieces of a section: an empty one is still one piece, so that its absence shows. */
const piecesOf = (size: number): number => Math.max(1, Math.ceil(size / PIECE))

export const sealedLength = (size: number): number => size + piecesOf(size) * TAG

/** How many plain bytes a sealed section of this length holds. */
const plainLength = (sealed: number): number => sealed - Math.max(1, Math.ceil(sealed / (PIECE + TAG))) * TAG

export interface Section {
  readonly key: Buffer
  readonly salt: Buffer
  /** Where the section begins in the backup. */
  readonly at: number
}

/** Seals `size` bytes of a source into a section, a piece at a time. */
export const sealSection = async (
  out: FileHandle,
  { key, salt, at }: Section,
  size: number,
  read: (from: number, length: number) => Promise<Buffer>,
): Promise<void> => {
  const pieces = pieceKey(key, salt)
  const count = piecesOf(size)
  let position = at
  for (let place = 0; place < count; place += 1) {
    const plain = await read(place * PIECE, Math.min(PIECE, size - place * PIECE))
    const sealed = sealPiece(pieces, place, place === count - 1, plain)
    await out.write(sealed, 0, sealed.length, position)
    position += sealed.length
  }
}

/**
 * Opens a section piece by piece. Pieces that are changed, swapped, left out or cut off do not open.
 * @throws Refusal BACKUP_DAMAGED
 */
export async function* openSection(
  from: FileHandle,
  { key, salt, at }: Section,
  sealed: number,
): AsyncGenerator<Buffer> {
  const pieces = pieceKey(key, salt)
  const size = plainLength(sealed)
  const count = piecesOf(size)
  for (let place = 0; place < count; place += 1) {
    const length = Math.min(PIECE, size - place * PIECE) + TAG
    const bytes = await readExactly(from, at + place * (PIECE + TAG), length)
    yield openPiece(pieces, place, place === count - 1, bytes) ?? refuse('BACKUP_DAMAGED')
  }
}

/** @throws Refusal BACKUP_DAMAGED when the file ends before */
export const readExactly = async (from: FileHandle, position: number, length: number): Promise<Buffer> => {
  if (length < 0 || length > 256 * 1024 * 1024) return refuse('BACKUP_DAMAGED')
  const bytes = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await from.read(bytes, read, length - read, position + read)
    if (bytesRead === 0) return refuse('BACKUP_DAMAGED')
    read += bytesRead
  }
  return bytes
}
