import { createSecretKey } from 'node:crypto'
import type { AnchorPoint } from '../database/anchor.ts'
import type { Reader } from '../database/database.ts'
import { fixedQuery } from '../database/fixed-query.ts'
import { insertRows } from '../database/insert-rows.ts'
import type { AuditTable } from '../database/tables/foundation.ts'
import type { Trail, TrailEntry } from '../database/trail.ts'
import { CHAIN_START, changedFields, type HmacKey, keyedDigest, rowHash } from './chain.ts'

export interface TrailKeys {
  readonly chain: Buffer
  readonly digest: Buffer
}

export const createTrail = ({ chain, digest }: TrailKeys): Trail => {
  const keys = { chain: createSecretKey(chain), digest: createSecretKey(digest) }
  return {
    end: chainEnd,
    append: async (q, entries) => {
      const start = await chainEnd(q)
      const rows: AuditTable[] = []
      for (const entry of entries) rows.push(chainedRow(keys, rows.at(-1) ?? start, entry))
      await insertRows(q, 'audit', rows)
      const { seq, hash } = rows.at(-1) ?? start
      return { seq, hash }
    },
  }
}

/** Where the trail ends now. */
export const chainEnd = async (q: Reader['q']): Promise<AnchorPoint> => {
  const [end] = await lastRow({ q }, {})
  return end ?? { seq: 0, hash: CHAIN_START }
}

const lastRow = fixedQuery((db) =>
  db.q.selectFrom('audit').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)

const chainedRow = (
  keys: { readonly chain: HmacKey; readonly digest: HmacKey },
  before: AnchorPoint,
  { entry, context }: TrailEntry,
): AuditTable => {
  const row = {
    seq: before.seq + 1,
    at: context.at,
    business_date: context.businessDate,
    actor: context.actor,
    desk_code: context.deskCode,
    procedure: context.procedure,
    action: entry.action ?? context.procedure,
    record_kind: entry.record.kind,
    record_id: entry.record.id,
    fields: changedFields(entry.before, entry.after).join(' '),
    before_digest: entry.before ? keyedDigest(keys.digest, entry.before) : null,
    after_digest: entry.after ? keyedDigest(keys.digest, entry.after) : null,
    reason: entry.reason ?? '',
    command_id: context.commandId,
  }
  return { ...row, hash: rowHash(keys.chain, before.hash, row) }
}
