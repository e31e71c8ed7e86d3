import type { FileStore, StoredContent } from './file-store.ts'
import { PIECE } from './piece-cipher.ts'

/** Stores what the house itself has made, at once. It is of the house when a command has recorded it. */
export const storeWhole = async (files: FileStore, bytes: Uint8Array): Promise<StoredContent> => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const id = await files.begin()
  try {
    for (let place = 0; place * PIECE < whole.length; place += 1)
      await files.put(id, place, whole.subarray(place * PIECE, (place + 1) * PIECE))
    return await files.finish(id)
  } catch (error) {
    await files.cancel(id)
    throw error
  }
}

/** @throws Refusal FILE_MISSING, FILE_DAMAGED */
export const readWhole = async (files: FileStore, digest: string): Promise<Buffer> =>
  files.read(digest, 0, await files.size(digest))
