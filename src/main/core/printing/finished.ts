import { webcrypto } from 'node:crypto'
import { pageCount } from './page-count.ts'

/** A drawn sheet with what is told of its bytes. It is told before the command: inside one, nothing long is done. */
export interface Finished {
  readonly bytes: Uint8Array
  /** SHA-256. */
  readonly digest: string
  readonly pages: number
}

/** Digested off the main loop: a handbook of 48 MB would hold up a key press. */
export const finished = async (bytes: Uint8Array): Promise<Finished> => ({
  bytes,
  digest: Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString(
    'hex',
  ),
  pages: pageCount(bytes),
})
