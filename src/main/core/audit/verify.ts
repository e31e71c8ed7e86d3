import type { AnchorPoint } from '../database/anchor.ts'
import type { Reader } from '../database/database.ts'
import { CHAIN_START, rowHash } from './chain.ts'

/** What a check of the whole trail found. */
export type TrailState =
  | { readonly kind: 'whole'; readonly rows: number }
  /** The first row that does not follow from the rows before it. */
  | { readonly kind: 'broken'; readonly seq: number }
  /** The database ends before the row that was last acknowledged: rows were lost. */
  | { readonly kind: 'behind'; readonly rows: number; readonly anchored: number }

const PAGE = 5_000

/** Walks the chain from its start, page by page. */
export const verifyTrail = async (
  reader: Reader,
  chainKey: Buffer,
  anchor: AnchorPoint | null,
): Promise<TrailState> => {
  let last: AnchorPoint = { seq: 0, hash: CHAIN_START }
  let anchoredHash: Buffer | null = anchor?.seq === 0 ? CHAIN_START : null
  for (;;) {
    const rows = await reader.q
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    for (const { hash, ...row } of rows) {
      if (row.seq !== last.seq + 1 || !rowHash(chainKey, last.hash, row).equals(hash))
        return { kind: 'broken', seq: last.seq + 1 }
      if (row.seq === anchor?.seq) anchoredHash = hash
      last = { seq: row.seq, hash }
    }
    if (rows.length < PAGE) break
  }
  return againstAnchor(last, anchoredHash, anchor)
}

const againstAnchor = (
  last: AnchorPoint,
  anchoredHash: Buffer | null,
  anchor: AnchorPoint | null,
): TrailState => {
  if (anchor === null) return { kind: 'whole', rows: last.seq }
  if (last.seq < anchor.seq) return { kind: 'behind', rows: last.seq, anchored: anchor.seq }
  return anchoredHash?.equals(anchor.hash) === true
    ? { kind: 'whole', rows: last.seq }
    : { kind: 'broken', seq: anchor.seq }
}
