import { createHmac, type KeyObject } from 'node:crypto'
import type { AuditTable } from '../database/tables/foundation.ts'
import { canonical } from '../kernel/canonical.ts'

/** Made once into a `KeyObject`, a key costs a fifth of what its bytes cost at each row. */
export type HmacKey = Buffer | KeyObject

export type ChainedRow = Omit<AuditTable, 'hash'>

/** What the first row of a trail follows. */
export const CHAIN_START = Buffer.alloc(32)

/** Ties a row to all rows before it: a change, a gap or a swap anywhere breaks every later hash. */
export const rowHash = (key: HmacKey, before: Buffer, row: ChainedRow): Buffer =>
  createHmac('sha256', key)
    .update(before)
    .update(
      [
        row.seq,
        row.at,
        row.business_date,
        row.actor,
        row.desk_code,
        row.procedure,
        row.action,
        row.record_kind,
        row.record_id,
        row.fields,
        row.before_digest?.toString('base64') ?? '',
        row.after_digest?.toString('base64') ?? '',
        row.reason,
        row.command_id,
      ].join('\0'),
    )
    .digest()

/** A value leaves no trace that could be read, yet two equal values can be seen to be equal. */
export const keyedDigest = (key: HmacKey, value: object): Buffer =>
  createHmac('sha256', key).update(canonical(value)).digest()

/** Names of the fields in which two states of a record differ; all of them when one state is missing. */
export const changedFields = (
  before: object | null | undefined,
  after: object | null | undefined,
): readonly string[] => {
  const old = { ...before } as Record<string, unknown>
  const now = { ...after } as Record<string, unknown>
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.filter((name) => !isSame(old[name], now[name])).sort()
}

const isSame = (old: unknown, now: unknown): boolean =>
  isPlain(old) && isPlain(now) ? (old ?? null) === (now ?? null) : canonical(old) === canonical(now)

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null
