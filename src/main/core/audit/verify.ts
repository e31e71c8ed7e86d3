import { createSecretKey } from 'node:crypto'
import type { AnchorPoint } from '../database/anchor.ts'
import type { Reader } from '../database/database.ts'
import type { AuditTable } from '../database/tables/foundation.ts'
import { CHAIN_START, type HmacKey, rowHash } from './chain.ts'

/** What a check of the whole trail found. */
export type TrailState =
  | { readonly kind: 'whole'; readonly rows: number }
  /** The first row that does not follow from the rows before it. */
  | { readonly kind: 'broken'; readonly seq: number }
  /** The database ends before the row that was last acknowledged: rows were lost. */
  | { readonly kind: 'behind'; readonly rows: number; readonly anchored: number }

const PAGE = 5_000

/** Walks the chain from its start, or from a row that is known, page by page. */
export const verifyTrail = async (
  reader: Reader,
  chainKey: Buffer,
  anchor: AnchorPoint | null,
  start: AnchorPoint = { seq: 0, hash: CHAIN_START },
  /** Between pages, where others wait for this thread. */
  pause: () => Promise<void> = async () => {},
): Promise<TrailState> => {
  const key = createSecretKey(chainKey)
  let last = start
  let anchored = last
  for (;;) {
    const rows = await auditPage(reader, last.seq)
    for (const row of rows) {
      const next = follow(key, last, row)
      if (next === null) return { kind: 'broken', seq: last.seq + 1 }
      last = next
      if (last.seq <= (anchor?.seq ?? 0)) anchored = last
    }
    await pause()
    if (rows.length < PAGE) return againstAnchor(last, anchored, anchor)
  }
}

const auditPage = (reader: Reader, after: number) =>
  reader.q.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(PAGE).execute()

/** The next link, or null when the row does not hang on the one before it. */
const follow = (key: HmacKey, last: AnchorPoint, { hash, ...row }: AuditTable): AnchorPoint | null =>
  row.seq === last.seq + 1 && rowHash(key, last.hash, row).equals(hash) ? { seq: row.seq, hash } : null

/** `anchored` is the row of the anchor's number, as the database has it. */
const againstAnchor = (last: AnchorPoint, anchored: AnchorPoint, anchor: AnchorPoint | null): TrailState => {
  if (anchor !== null && last.seq < anchor.seq)
    return { kind: 'behind', rows: last.seq, anchored: anchor.seq }
  if (anchor !== null && !anchored.hash.equals(anchor.hash)) return { kind: 'broken', seq: anchor.seq }
  return { kind: 'whole', rows: last.seq }
}
