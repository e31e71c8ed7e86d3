import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { getRawHeader } from '@electron/asar'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { type Finding, finding } from './finding.ts'

/** One file of the archive, packed or beside it. */
export interface ArchiveFile {
  readonly path: string
  readonly size: number
  readonly unpacked: boolean
  readonly hash: string | undefined
  /** Where its bytes begin behind the header. */
  readonly offset: number
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly link?: string
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
  readonly integrity?: { readonly hash: string }
}

const walk = ({ files = {} }: Entry, folder: string): ArchiveFile[] =>
  Object.entries(files).flatMap(([name, entry]) => {
    const path = folder === '' ? name : `${folder}/${name}`
    if (entry.files !== undefined) return walk(entry, path)
    if (entry.link !== undefined) return []
    return [
      {
        path,
        size: entry.size ?? 0,
        unpacked: entry.unpacked === true,
        hash: entry.integrity?.hash,
        offset: Number(entry.offset ?? 0),
      },
    ]
  })

export const filesOf = (archive: string): readonly ArchiveFile[] => walk(getRawHeader(archive).header, '')

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Two sizes stand before the header: of the header's frame and of the frame's own size. */
const FRAME = 8

/** Every file of the archive has the digest that the archive's header gives it. */
export const checkDigests = (archive: string): Finding => {
  const start = FRAME + getRawHeader(archive).headerSize
  const files = filesOf(archive)
  const handle = openSync(archive, 'r')
  try {
    const bytesOf = ({ path, size, unpacked, offset }: ArchiveFile): Buffer => {
      if (unpacked) return readFileSync(join(`${archive}.unpacked`, path))
      const bytes = Buffer.alloc(size)
      readSync(handle, bytes, 0, size, start + offset)
      return bytes
    }
    const broken = files.filter((file) => file.hash === undefined || sha256(bytesOf(file)) !== file.hash)
    return finding(
      'digest of every file',
      broken.map(({ path }) => `${path} differs`),
      `${files.length} files as packed`,
    )
  } finally {
    closeSync(handle)
  }
}

interface Embedded {
  readonly file: string
  readonly value: string
}

/** What Electron compares the archive with at the start: a resource of the program itself. */
const embeddedIn = (program: string): readonly Embedded[] => {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(program)))
  const found = resources.entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')
  return found === undefined ? [] : (JSON.parse(Buffer.from(found.bin).toString('utf8')) as Embedded[])
}

/** The program knows the digest of the archive's header, so that an exchanged archive does not start. */
export const checkEmbedded = (archive: string, program: string): Finding => {
  const hash = sha256(getRawHeader(archive).headerString)
  const embedded = embeddedIn(program).find(({ file }) => file.endsWith('app.asar'))
  const fault =
    embedded === undefined
      ? 'the program names no digest of its archive'
      : 'the program names the digest of another archive'
  return finding(
    'digest in the program',
    embedded?.value === hash ? [] : [fault],
    `sha256 ${hash.slice(0, 16)}…`,
  )
}
