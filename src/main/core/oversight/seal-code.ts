import { createHmac } from 'node:crypto'
import { groupsOf } from '../vault/recovery-code.ts'

interface Point {
  readonly seq: number
  readonly hash: Buffer
}

/**
 * The end of the trail as eight groups for paper (trust.md, section 5): whoever rewrites the trail, or puts an older
 * database in its place, cannot write this code again, and paper in a drawer is out of reach.
 */
export const sealCode = (sealKey: Buffer, { seq, hash }: Point): string =>
  groupsOf(createHmac('sha256', sealKey).update(`seal\0${seq}\0`).update(hash).digest().subarray(0, 20))

/** Case, spaces and dashes do not matter when it is typed back from paper. */
export const sameSeal = (typed: string, code: string): boolean => bare(typed) === bare(code)

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')
