import { createCipheriv, createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { RecoveryWrap } from '../vault/key-ring.ts'
import type { Head, ListedFile, Manifest } from './manifest.ts'
import { sealedLength, sealSection } from './sealed-pieces.ts'

export const MAGIC = Buffer.from('FDBACKUP')
export const GCM_IV = 12
export const GCM_TAG = 16
export const CHECKSUM = 32

export interface BackupParts {
  /** `deriveKey(dataKey, 'backup')` */
  readonly key: Buffer
  readonly house: string
  readonly recovery: RecoveryWrap
  readonly practiceKey: string | null
  readonly manifest: Manifest
  readonly files: readonly ListedFile[]
  /** The copy of the database. */
  readonly database: string
  /** Chance for this backup alone. */
  readonly chance: { readonly iv: Buffer; readonly filesSalt: Buffer; readonly databaseSalt: Buffer }
}

/** Magic, length of the head, head, its checksum. */
export const headBytes = (head: Head): Buffer => {
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([MAGIC, length, text, createHash('sha256').update(text).digest()])
}

/**
 * One file: head in the clear, then manifest, list of stored files and database, each sealed. The manifest is bound
 * to the head. On the disk when this returns; whether it is right, only reading it back tells.
 */
export const writeBackup = async (file: string, parts: BackupParts): Promise<number> => {
  const manifest = Buffer.from(JSON.stringify(parts.manifest))
  const list = Buffer.from(JSON.stringify(parts.files))
  const { filesSalt, databaseSalt } = parts.chance
  const { size } = parts.manifest.database
  const lengths = {
    manifest: GCM_IV + manifest.length + GCM_TAG,
    files: sealedLength(list.length),
    database: sealedLength(size),
  }
  const head = headBytes({
    format: 1,
    house: parts.house,
    madeAt: parts.manifest.madeAt,
    recovery: parts.recovery,
    practiceKey: parts.practiceKey,
    salts: { files: filesSalt.toString('base64'), database: databaseSalt.toString('base64') },
    lengths,
  })
  const filesAt = head.length + lengths.manifest
  const databaseAt = filesAt + lengths.files
  const out = await open(file, 'wx', 0o600)
  try {
    const source = await open(parts.database, 'r')
    try {
      const start = Buffer.concat([head, sealManifest(parts, head, manifest)])
      await out.write(start, 0, start.length, 0)
      const filesSection = { key: parts.key, salt: filesSalt, at: filesAt }
      await sealSection(out, filesSection, list.length, async (from, length) =>
        list.subarray(from, from + length),
      )
      const databaseSection = { key: parts.key, salt: databaseSalt, at: databaseAt }
      await sealSection(out, databaseSection, size, async (from, length) => {
        const { buffer, bytesRead } = await source.read(Buffer.alloc(length), 0, length, from)
        return buffer.subarray(0, bytesRead)
      })
    } finally {
      await source.close()
    }
    await out.sync()
  } finally {
    await out.close()
  }
  return databaseAt + lengths.database
}

const sealManifest = ({ key, chance }: BackupParts, head: Buffer, manifest: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, chance.iv).setAAD(head)
  return Buffer.concat([chance.iv, cipher.update(manifest), cipher.final(), cipher.getAuthTag()])
}
