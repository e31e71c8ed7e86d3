import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Random } from '../kernel/ports.ts'
import { PIECE, SALT } from './piece-cipher.ts'
import { openStored } from './read-pieces.ts'
import { beginUpload } from './upload.ts'

/**
 * Contents that only pass through the house, such as a handbook on its way to the printer: sealed as those that
 * stay, under a name of their own each time, on no record and in no backup.
 */
export interface PassingStore {
  /** On the disk when this returns. Gives the name to read and to drop it by. */
  put(bytes: Uint8Array): Promise<string>
  /** @throws Refusal FILE_MISSING, FILE_DAMAGED */
  read(name: string): Promise<Buffer>
  drop(name: string): Promise<void>
  /** Everything that was laid down and not dropped. */
  names(): readonly string[]
}

export const createPassingStore = (folder: string, filesKey: Buffer, random: Random): PassingStore => ({
  put: async (bytes) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const begun = join(folder, random.id())
    const upload = await beginUpload(begun, filesKey, random.bytes(SALT))
    try {
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      for (let place = 0; place * PIECE < whole.length; place += 1)
        await upload.put(place, whole.subarray(place * PIECE, (place + 1) * PIECE))
      const name = `${basename(begun)}.${(await upload.finish()).digest}`
      await rename(begun, join(folder, name))
      return name
    } catch (error) {
      await upload.drop()
      throw error
    }
  },
  read: async (name) => {
    const file = await openStored(join(folder, name), name.split('.')[1] ?? '', filesKey)
    try {
      const whole = Buffer.allocUnsafe(file.size)
      for (let place = 0; place < file.count; place += 1) (await file.piece(place)).copy(whole, place * PIECE)
      return whole
    } finally {
      await file.close()
    }
  },
  drop: (name) => rm(join(folder, name), { force: true }),
  names: () => (existsSync(folder) ? readdirSync(folder) : []),
})
