import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { refuse } from '../kernel/errors.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import { createPassingStore, type PassingStore } from './passing-store.ts'
import { PIECE, SALT } from './piece-cipher.ts'
import { type OpenFile, openStored } from './read-pieces.ts'
import { contentDigest, placeOf } from './stored-form.ts'
import { beginUpload, type Upload } from './upload.ts'

/** What came in, as the command that stores it records it (stored-files.ts). */
export interface StoredContent {
  readonly digest: string
  readonly size: number
}

/** Photographs, scans and signed forms: sealed, each content once, under names that tell nothing. */
export interface FileStore {
  begin(): Promise<string>
  /** Pieces in order, each at most 512 kB. A piece may be sent again when its answer was lost. */
  put(uploadId: string, place: number, bytes: Buffer): Promise<void>
  /** The content is on the disk when this returns; it belongs to the house once a command has recorded it. */
  finish(uploadId: string): Promise<StoredContent>
  cancel(uploadId: string): Promise<void>
  size(digest: string): Promise<number>
  /**
   * Plain bytes from `from` on, at most `length`.
   * @throws Refusal FILE_MISSING, FILE_DAMAGED
   */
  read(digest: string, from: number, length: number): Promise<Buffer>
  /** Reads the whole file and compares it with its name. */
  verify(digest: string): Promise<'whole' | 'damaged' | 'missing'>
  /** Takes a content off the disk. What is not there is not missed. */
  remove(digest: string): Promise<void>
  /** Digests of everything that lies in the folder. */
  contents(): readonly string[]
  /** Deletes what began to come in and never ended: left by a crash, or silent for an hour. */
  sweepUnfinished(): Promise<number>
  /** What shall not stay. */
  readonly passing: PassingStore
  /** Lets go of what still comes in. */
  close(): Promise<void>
}

const SILENT_MS = 3_600_000

export interface FileStorePorts {
  readonly folder: string
  /** `deriveKey(dataKey, 'files')` */
  readonly filesKey: Buffer
  readonly random: Random
  readonly clock: Clock
}

interface Coming {
  readonly upload: Upload
  heardAt: number
}

export const createFileStore = ({ folder, filesKey, random, clock }: FileStorePorts): FileStore => {
  const unfinished = join(folder, 'unfinished')
  const coming = new Map<string, Coming>()
  const upload = (id: string): Upload => {
    const known = coming.get(id) ?? refuse('UPLOAD_GONE')
    known.heardAt = clock.monotonic()
    return known.upload
  }
  const drop = async (id: string): Promise<void> => {
    const known = coming.get(id)
    coming.delete(id)
    await known?.upload.drop()
  }
  const open = (digest: string) => openStored(placeOf(folder, digest), digest, filesKey)
  return {
    begin: async () => {
      await mkdir(unfinished, { recursive: true, mode: 0o700 })
      const id = random.id()
      const begun = await beginUpload(join(unfinished, id), filesKey, random.bytes(SALT))
      coming.set(id, { upload: begun, heardAt: clock.monotonic() })
      return id
    },
    put: async (id, place, bytes) => upload(id).put(place, bytes),
    finish: async (id) => {
      const content = await upload(id).finish()
      coming.delete(id)
      await settle(join(unfinished, id), placeOf(folder, content.digest))
      return content
    },
    cancel: drop,
    size: (digest) => withFile(open(digest), async ({ size }) => size),
    read: (digest, from, length) => withFile(open(digest), (file) => readRange(file, from, length)),
    verify: (digest) => verify(open(digest), digest, filesKey),
    remove: (digest) => rm(placeOf(folder, digest), { force: true }),
    contents: () => contentsOf(folder),
    sweepUnfinished: async () => {
      const silent = clock.monotonic() - SILENT_MS
      for (const [id, { heardAt }] of coming) if (heardAt < silent) await drop(id)
      const left = existsSync(unfinished) ? readdirSync(unfinished).filter((id) => !coming.has(id)) : []
      for (const id of left) await rm(join(unfinished, id), { force: true })
      return left.length
    },
    passing: createPassingStore(join(folder, 'passing'), filesKey, random),
    close: async () => {
      for (const id of coming.keys()) await drop(id)
    },
  }
}

/** Into its place under its name; a content that is there already stays. */
const settle = async (from: string, to: string): Promise<void> => {
  if (existsSync(to)) return rm(from)
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await rename(from, to)
}

const withFile = async <R>(opening: Promise<OpenFile>, work: (file: OpenFile) => Promise<R>): Promise<R> => {
  const file = await opening
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

const readRange = async (file: OpenFile, from: number, length: number): Promise<Buffer> => {
  const end = Math.min(from + length, file.size)
  const parts: Buffer[] = []
  for (let at = from; at < end; ) {
    const place = Math.floor(at / PIECE)
    const piece = await file.piece(place)
    const part = piece.subarray(at - place * PIECE, end - place * PIECE)
    parts.push(part)
    at += part.length
  }
  return Buffer.concat(parts)
}

const verify = async (
  opening: Promise<OpenFile>,
  digest: string,
  filesKey: Buffer,
): Promise<'whole' | 'damaged' | 'missing'> => {
  const sum = contentDigest(filesKey)
  try {
    await withFile(opening, async (file) => {
      for (let place = 0; place < file.count; place += 1) sum.update(await file.piece(place))
    })
    return sum.digest('hex') === digest ? 'whole' : 'damaged'
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code === 'FILE_MISSING') return 'missing'
    if (code === 'FILE_DAMAGED') return 'damaged'
    throw error
  }
}

const contentsOf = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return []
  const shelves = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name))
  return shelves.flatMap((shelf) => readdirSync(join(folder, shelf)).map((rest) => shelf + rest))
}
