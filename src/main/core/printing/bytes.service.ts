import type { Reader } from '../database/database.ts'
import type { FileStore, StoredContent } from '../files/file-store.ts'
import { readWhole, storeWhole } from '../files/whole-file.ts'
import { bytesInOutbox } from './bytes.repository.ts'
import type { FormSource } from './forms.ts'
import type { PrintKind } from './printing.schema.contract.ts'
import type { PrintRecord } from './prints.repository.ts'

/** A sheet of which the exact bytes stay: a signed form or a receipt that was really printed. */
export const isKept = ({ keepsBytes }: Pick<FormSource, 'keepsBytes'>, kind: PrintKind): boolean =>
  keepsBytes && kind !== 'sample'

/** Before the command that prints it: a file lies on the disk when a row names it, never the other way round. */
export const keep = async (
  files: FileStore,
  source: Pick<FormSource, 'keepsBytes'>,
  { kind, bytes }: { readonly kind: PrintKind; readonly bytes: Uint8Array },
): Promise<StoredContent | null> => (isKept(source, kind) ? storeWhole(files, bytes) : null)

/** What is to be sent, or was: from the file, where it is kept, else from the outbox as long as it lies there. */
export const bytesOf = async (
  files: FileStore,
  db: Reader,
  { keptFile, digest }: Pick<PrintRecord, 'keptFile' | 'digest'>,
): Promise<Buffer | null> => (keptFile === null ? bytesInOutbox(db, digest) : readWhole(files, keptFile))
