import type { Reader, Tx } from '../database/database.ts'
import type { FileStore, StoredContent } from '../files/file-store.ts'
import { recordFile } from '../files/stored-files.ts'
import { readWhole, storeWhole } from '../files/whole-file.ts'
import { bytesInOutbox, putBytes } from './bytes.repository.ts'
import type { Finished } from './finished.ts'
import type { FormSource } from './forms.ts'
import type { PrintKind } from './printing.schema.contract.ts'
import { type PrintRecord, passingFilesWanted } from './prints.repository.ts'

/** A sheet of which the exact bytes stay: a signed form or a receipt that was really printed. */
export const isKept = ({ keepsBytes }: Pick<FormSource, 'keepsBytes'>, kind: PrintKind): boolean =>
  keepsBytes && kind !== 'sample'

/** Where the bytes lie when the command begins that queues them. */
export type Laid =
  | { readonly kind: 'kept'; readonly content: StoredContent }
  | { readonly kind: 'passing'; readonly file: string }
  /** Short enough to be written with the outbox row, in the same transaction. */
  | { readonly kind: 'row' }

/** A row of this size is written in some ten milliseconds, one of 48 MB in a second. */
const MOST_IN_A_ROW = 512 * 1024

/** Before the command that prints it: a file lies on the disk when a row names it, never the other way round. */
export const lay = async (
  files: FileStore,
  source: Pick<FormSource, 'keepsBytes'>,
  { kind, bytes }: { readonly kind: PrintKind; readonly bytes: Uint8Array },
): Promise<Laid> => {
  if (isKept(source, kind)) return { kind: 'kept', content: await storeWhole(files, bytes) }
  if (bytes.length > MOST_IN_A_ROW) return { kind: 'passing', file: await files.passing.put(bytes) }
  return { kind: 'row' }
}

export const recordLaidIn = async (tx: Tx, laid: Laid, { digest, bytes }: Finished): Promise<void> => {
  if (laid.kind === 'kept') await recordFile(tx, laid.content, 'print')
  if (laid.kind === 'row') await putBytes(tx, digest, bytes)
}

/** What is to be sent, or was: from its file, else from the outbox as long as it lies there. */
export const bytesOf = async (
  files: FileStore,
  db: Reader,
  { keptFile, passingFile, digest }: Pick<PrintRecord, 'keptFile' | 'passingFile' | 'digest'>,
): Promise<Buffer | null> => {
  if (keptFile !== null) return readWhole(files, keptFile)
  return passingFile === null ? bytesInOutbox(db, digest) : files.passing.read(passingFile).catch(() => null)
}

/** At the start: what a command laid down and then refused, or a crash left between the two, waits for nothing. */
export const sweepPassing = async (files: FileStore, db: Reader): Promise<void> => {
  const lying = files.passing.names()
  const wanted = await passingFilesWanted(db)
  for (const name of lying) if (!wanted.has(name)) await files.passing.drop(name)
}
