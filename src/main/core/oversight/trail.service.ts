import { setImmediate } from 'node:timers/promises'
import { chainEnd } from '../audit/trail.ts'
import { verifyTrail } from '../audit/verify.ts'
import type { Reader } from '../database/database.ts'
import type { AuditTable } from '../database/tables/foundation.ts'
import { addDays } from '../kernel/business-date.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { staffOnFile } from '../staff/staff.service.ts'
import type { OversightHouse } from './oversight.house.ts'
import { sameSeal, sealCode } from './seal-code.ts'
import type { TrailRow, trailContract } from './trail.contract.ts'
import {
  actedAt,
  countReport,
  firstSeqOf,
  pointAt,
  selectReport,
  type TrailAsked,
  titlesOf,
} from './trail.repository.ts'
import { actText, fieldsText, kindText, trailTexts as words } from './trail.text.ts'

type Input = Parameters<Handlers<typeof trailContract>['report']>[0]

const PAGE = 100

/** A page of the report, newest first. Whoever looks is written down with whom or what was looked at. */
export const report = (house: OversightHouse, input: Input, call: Call) =>
  house.database.disclose(call, async (tx) => {
    const { of } = input
    const asked = await boundsOf(tx, input)
    const page = { ...asked, last: Math.min(asked.last, (input.before ?? Number.MAX_SAFE_INTEGER) - 1) }
    const found = await selectReport(tx, page, PAGE)
    const total = await countReport(tx, asked)
    tx.audit({
      record: of.by === 'staff' ? { kind: 'staff', id: of.staffId } : { kind: of.kind, id: of.id },
      after: { from: input.from, to: input.to },
    })
    const oldest = found.at(-1)
    return {
      rows: [...(await readable(tx, found))],
      next: found.length === PAGE && oldest !== undefined ? oldest.seq : null,
      total,
    }
  })

export const boundsOf = async (db: Reader, { of, from, to }: Input): Promise<TrailAsked> => {
  const { seq } = await chainEnd(db.q)
  const first = await firstSeqOf(db, from, seq)
  const last = (await firstSeqOf(db, addDays(to, 1), seq)) - 1
  return { of, first, last }
}

/** Names for numbers: who, what, about whom, masked as everywhere. */
export const readable = async (db: Reader, rows: readonly AuditTable[]): Promise<readonly TrailRow[]> => {
  const names = new Map((await staffOnFile(db)).map(({ id, name }) => [id, name]))
  const titles = await titlesOf(db, [...new Set(rows.map(({ record_id: id }) => id))])
  const titleOf = new Map(titles.map(({ id, title, unit }) => [id, [unit, title].join(' ').trim()]))
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: whoIs(row.actor, names),
    desk: row.desk_code,
    act: actText(row.action),
    about: [kindText(row.record_kind), titleOf.get(row.record_id) ?? names.get(row.record_id) ?? '']
      .join(' ')
      .trim(),
    fields: fieldsText(row.fields),
    reason: row.reason,
  }))
}

const whoIs = (actor: string, names: ReadonlyMap<string, string>): string => {
  if (actor === 'system') return words.system
  if (actor === 'guest') return words.guest
  return names.get(actor) ?? words.unknownStaff
}

export const state = async ({ database: { reader }, sealKey }: OversightHouse) => {
  const end = await chainEnd(reader.q)
  return { rows: end.seq, lastAt: await actedAt(reader, end.seq), seq: end.seq, seal: sealCode(sealKey, end) }
}

/** An older database, or a trail that was written anew, has another hash in that row, or no such row. */
export const checkSeal = async (
  { database: { reader }, sealKey }: OversightHouse,
  { seq, seal }: { readonly seq: number; readonly seal: string },
) => {
  const point = await pointAt(reader, seq)
  return { right: point !== null && sameSeal(seal, sealCode(sealKey, point)) }
}

export const verify = async ({ database: { reader }, chainKey }: OversightHouse) => {
  const found = await verifyTrail(reader, chainKey, null, undefined, () => setImmediate())
  return { state: found.kind, rows: found.kind === 'broken' ? found.seq - 1 : found.rows }
}
