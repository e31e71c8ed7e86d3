import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { UnreadableSheet } from './sheet.ts'

const LIMITS = { entries: 200, unpackedBytes: 64 * 1024 * 1024, ratio: 100 } as const

/** Small entries pack well without being bombs. */
const RATIO_COUNTS_FROM = 1024 * 1024

interface Listener {
  feed(text: string): void
}

/**
 * Unpacks the file once and throws the bytes away, because the sizes that a zip declares are only what its maker
 * says. A measured bomb of 816 kB unpacked to 280 MB (trust.md M9).
 * @throws UnreadableSheet before the spreadsheet library sees a byte
 */
export const guardZip = async (
  bytes: Buffer,
  listenerFor: (part: string) => Listener | null,
): Promise<void> => {
  const zip = await opened(bytes)
  if (zip.entryCount > LIMITS.entries) throw new UnreadableSheet('tooLarge')
  let unpacked = 0
  for await (const entry of entriesOf(zip)) {
    const allowed = LIMITS.unpackedBytes - unpacked
    if (entry.uncompressedSize > allowed || isPackedTooWell(entry)) throw new UnreadableSheet('tooLarge')
    unpacked += await measured(await streamOf(zip, entry), allowed, listenerFor(entry.fileName))
  }
}

const isPackedTooWell = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > compressedSize * LIMITS.ratio

/** yauzl refuses names with `..`, absolute ones and backslashes, and sizes that do not hold. */
const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(new UnreadableSheet('damaged', { cause: error })),
    )
  })

const nextEntry = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => () => {
      zip.removeAllListeners()
      act()
    }
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry))())
    zip.once(
      'end',
      settle(() => resolve(null)),
    )
    zip.once('error', (error: Error) =>
      settle(() => reject(new UnreadableSheet('damaged', { cause: error })))(),
    )
    zip.readEntry()
  })

const entriesOf = async function* (zip: ZipFile): AsyncGenerator<Entry> {
  for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) yield entry
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    if (entry.isEncrypted()) reject(new UnreadableSheet('oldOrLocked'))
    else
      zip.openReadStream(entry, (error, stream) =>
        error === null ? resolve(stream) : reject(new UnreadableSheet('damaged', { cause: error })),
      )
  })

const measured = async (stream: Readable, allowed: number, listener: Listener | null): Promise<number> => {
  let size = 0
  try {
    for await (const piece of stream) {
      const bytes = piece as Buffer
      size += bytes.length
      if (size > allowed) throw new UnreadableSheet('tooLarge')
      // Tags are ASCII in whatever encoding the text is.
      listener?.feed(bytes.toString('latin1'))
    }
    return size
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error
    throw new UnreadableSheet('damaged', { cause: error })
  }
}
