import type { FileHandle } from 'node:fs/promises'
import { open, rm } from 'node:fs/promises'
import { Refusal, refuse } from '../kernel/errors.ts'
import { createMutex } from '../kernel/mutex.ts'
import { PIECE, pieceKey, SALT, sealPiece } from './piece-cipher.ts'
import { bindingOf, contentDigest, HEADER, writeHeader } from './stored-form.ts'

/** A file on its way in: sealed as it comes, so that the disk never holds it in the clear. */
export interface Upload {
  readonly file: string
  /** The next bytes. `place` counts from 0; the one before may come again when its answer was lost. */
  put(place: number, bytes: Buffer): Promise<void>
  /** Seals what is left and binds it to its name. The bytes are on the disk when this returns. */
  finish(): Promise<{ readonly digest: string; readonly size: number }>
  drop(): Promise<void>
}

interface State {
  /** Plain bytes that wait until it is known whether they are the last. */
  waiting: Buffer
  sealed: number
  next: number
  size: number
  torn: boolean
}

export const beginUpload = async (file: string, filesKey: Buffer, salt: Buffer): Promise<Upload> => {
  if (salt.length !== SALT) throw new Error('a salt has 32 bytes')
  const handle = await open(file, 'wx', 0o600)
  await handle.writeFile(Buffer.alloc(HEADER))
  const key = pieceKey(filesKey, salt)
  const digest = contentDigest(filesKey)
  const state: State = { waiting: Buffer.alloc(0), sealed: 0, next: 0, size: 0, torn: false }
  const inTurn = createMutex()

  const seal = async (plain: Buffer, last: boolean): Promise<void> => {
    await handle.writeFile(sealPiece(key, state.sealed, last, plain))
    state.sealed += 1
  }
  /** The last piece must be sealed as such, so one full piece is always held back. */
  const sealFullPieces = async (): Promise<void> => {
    while (state.waiting.length > PIECE) {
      const full = state.waiting.subarray(0, PIECE)
      state.waiting = state.waiting.subarray(PIECE)
      await seal(full, false)
    }
  }
  const take = async (place: number, bytes: Buffer): Promise<void> => {
    if (place === state.next - 1) return
    if (place !== state.next || bytes.length > PIECE) return refuse('UPLOAD_OUT_OF_ORDER')
    state.next += 1
    state.size += bytes.length
    digest.update(bytes)
    state.waiting = Buffer.concat([state.waiting, bytes])
    await sealFullPieces()
  }
  const close = async () => {
    await seal(state.waiting, true)
    const name = digest.digest('hex')
    await writeAt(handle, writeHeader({ salt, binding: bindingOf(filesKey, name, salt) }), 0)
    await handle.sync()
    await handle.close()
    return { digest: name, size: state.size }
  }
  /** After a write that failed nobody knows what is on the disk: the whole file must come again. */
  const whole = async <R>(work: () => Promise<R>): Promise<R> => {
    if (state.torn) return refuse('UPLOAD_GONE')
    try {
      return await work()
    } catch (error) {
      state.torn = !(error instanceof Refusal)
      throw error
    }
  }
  return {
    file,
    put: (place, bytes) => inTurn(() => whole(() => take(place, bytes))),
    finish: () => inTurn(() => whole(close)),
    drop: async () => {
      await handle.close().catch(() => undefined)
      await rm(file, { force: true })
    },
  }
}

const writeAt = async (handle: FileHandle, bytes: Buffer, position: number): Promise<void> => {
  await handle.write(bytes, 0, bytes.length, position)
}
