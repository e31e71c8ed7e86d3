import { timingSafeEqual } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { refuse } from '../kernel/errors.ts'
import { openPiece, PIECE, type PieceKey, pieceKey, TAG } from './piece-cipher.ts'
import { bindingOf, HEADER, type Pieces, piecesIn, readHeader } from './stored-form.ts'

/** A stored file that is open for reading, piece by piece and in any order. */
export interface OpenFile extends Pieces {
  /** @throws Refusal FILE_DAMAGED when the piece is not what was stored */
  piece(place: number): Promise<Buffer>
  close(): Promise<void>
}

/** @throws Refusal FILE_MISSING, FILE_DAMAGED */
export const openStored = async (file: string, digest: string, filesKey: Buffer): Promise<OpenFile> => {
  const handle = await open(file, 'r').catch((error: { readonly code?: string }) => {
    if (error.code === 'ENOENT') return refuse('FILE_MISSING', { digest })
    throw error
  })
  try {
    const { key, pieces } = await checkedHeader(handle, digest, filesKey)
    const damaged = () => refuse('FILE_DAMAGED', { digest })
    return {
      ...pieces,
      piece: async (place) => {
        const sealed = await sealedPiece(handle, place)
        return openPiece(key, place, place === pieces.count - 1, sealed) ?? damaged()
      },
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

const checkedHeader = async (
  handle: FileHandle,
  digest: string,
  filesKey: Buffer,
): Promise<{ readonly key: PieceKey; readonly pieces: Pieces }> => {
  const header = readHeader(await bytesAt(handle, 0, HEADER))
  const pieces = piecesIn((await handle.stat()).size)
  const ours = header !== null && timingSafeEqual(header.binding, bindingOf(filesKey, digest, header.salt))
  if (!ours || pieces === null) return refuse('FILE_DAMAGED', { digest })
  return { key: pieceKey(filesKey, header.salt), pieces }
}

const sealedPiece = (handle: FileHandle, place: number): Promise<Buffer> =>
  bytesAt(handle, HEADER + place * (PIECE + TAG), PIECE + TAG)

const bytesAt = async (handle: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}
