import { createDecipheriv, createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import { refuse } from '../kernel/errors.ts'
import { Head, ListedFile, Manifest } from './manifest.ts'
import { openSection, readExactly } from './sealed-pieces.ts'
import { CHECKSUM, GCM_IV, GCM_TAG, MAGIC } from './write-backup.ts'

const LONGEST_HEAD = 64 * 1024

/** A backup whose head has been read. What is behind it opens with its key alone. */
export interface OpenBackup {
  readonly head: Head
  readonly size: number
  /** @throws Refusal BACKUP_DAMAGED, also when the key is another house's */
  manifest(key: Buffer): Promise<Manifest>
  files(key: Buffer, manifest: Manifest): Promise<readonly ListedFile[]>
  /** Every byte of the database copy in order, compared with the manifest at the end. */
  database(key: Buffer, manifest: Manifest, take: (piece: Buffer) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** @throws Refusal BACKUP_UNREADABLE when this is no backup of ours, BACKUP_DAMAGED when its head is broken */
export const openBackup = async (file: string): Promise<OpenBackup> => {
  const handle = await open(file, 'r')
  try {
    const { head, bytes } = await readHead(handle)
    const { size } = await handle.stat()
    const { lengths, salts } = head
    const filesAt = bytes.length + lengths.manifest
    const databaseAt = filesAt + lengths.files
    if (size !== databaseAt + lengths.database) return refuse('BACKUP_DAMAGED')
    const section = (key: Buffer, salt: string, at: number) => ({
      key,
      salt: Buffer.from(salt, 'base64'),
      at,
    })
    return {
      head,
      size,
      manifest: async (key) =>
        openManifest(await readExactly(handle, bytes.length, lengths.manifest), key, bytes),
      files: async (key, { files }) => {
        const pieces = openSection(handle, section(key, salts.files, filesAt), lengths.files)
        const read: Buffer[] = []
        for await (const piece of pieces) read.push(piece)
        const list = Buffer.concat(read)
        if (sha256(list) !== files.sha256) return refuse('BACKUP_DAMAGED')
        return z.array(ListedFile).parse(JSON.parse(list.toString('utf8')))
      },
      database: async (key, { database }, take) => {
        const sum = createHash('sha256')
        for await (const piece of openSection(
          handle,
          section(key, salts.database, databaseAt),
          lengths.database,
        )) {
          sum.update(piece)
          await take(piece)
        }
        if (sum.digest('hex') !== database.sha256) refuse('BACKUP_DAMAGED')
      },
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Opens a backup for one piece of work and closes it again. */
export const withBackup = async <R>(file: string, work: (backup: OpenBackup) => Promise<R>): Promise<R> => {
  const backup = await openBackup(file)
  try {
    return await work(backup)
  } finally {
    await backup.close()
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const readHead = async (handle: FileHandle): Promise<{ readonly head: Head; readonly bytes: Buffer }> => {
  const start = Buffer.alloc(MAGIC.length + 4)
  const { bytesRead } = await handle.read(start, 0, start.length, 0)
  if (bytesRead < start.length || !start.subarray(0, MAGIC.length).equals(MAGIC))
    return refuse('BACKUP_UNREADABLE')
  const length = start.readUInt32BE(MAGIC.length)
  if (length > LONGEST_HEAD) return refuse('BACKUP_DAMAGED')
  const rest = await readExactly(handle, start.length, length + CHECKSUM)
  const text = rest.subarray(0, length)
  if (!createHash('sha256').update(text).digest().equals(rest.subarray(length)))
    return refuse('BACKUP_DAMAGED')
  const head = Head.safeParse(JSON.parse(text.toString('utf8')))
  // A whole head of another form was written by a newer program.
  if (!head.success) return refuse('BACKUP_NEWER')
  return { head: head.data, bytes: Buffer.concat([start, rest]) }
}

const openManifest = (sealed: Buffer, key: Buffer, head: Buffer): Manifest => {
  const end = sealed.length - GCM_TAG
  if (end < GCM_IV) return refuse('BACKUP_DAMAGED')
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, GCM_IV))
  cipher.setAAD(head)
  cipher.setAuthTag(sealed.subarray(end))
  const plain = cipher.update(sealed.subarray(GCM_IV, end))
  try {
    return Manifest.parse(JSON.parse(Buffer.concat([plain, cipher.final()]).toString('utf8')))
  } catch {
    return refuse('BACKUP_DAMAGED')
  }
}
