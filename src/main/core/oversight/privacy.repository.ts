import type { Reader, Tx } from '../database/database.ts'
import type { LegalHoldTable } from '../database/tables/oversight.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate } from '../kernel/schema.ts'

export interface OnFile {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly homes: readonly string[]
}

/** Where a person lives or lived; somebody who never had a home of these zones is nobody to the caller. */
export const personOnFile = async (db: Reader, scope: Scope, personId: string): Promise<OnFile | null> => {
  const person = await db.q
    .selectFrom('person')
    .select(['id', 'name', 'revision'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person === undefined) return null
  const homes = await db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .select('unit.name as unit')
    .distinct()
    .where('occupancy.person_id', '=', personId)
    .where(({ fn, val }) => fn.coalesce('unit.zone', val('')), 'in', scope.zones)
    .orderBy('unit.name')
    .execute()
  return homes.length === 0 ? null : { ...person, homes: homes.map(({ unit }) => unit) }
}

export const holdsOf = (db: Reader, personId: string): Promise<readonly LegalHoldTable[]> =>
  db.q
    .selectFrom('legal_hold')
    .selectAll()
    .where('person_id', '=', personId)
    .where('released_at', 'is', null)
    .orderBy('id')
    .execute()

export const findHold = async (db: Reader, id: string): Promise<LegalHoldTable | null> =>
  (await db.q.selectFrom('legal_hold').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export const insertHold = async (tx: Tx, hold: LegalHoldTable): Promise<void> => {
  await tx.q.insertInto('legal_hold').values(hold).execute()
}

export const endHold = async (tx: Tx, { id, revision }: LegalHoldTable, by: string): Promise<void> => {
  await tx.q
    .updateTable('legal_hold')
    .set({ released_at: tx.now, released_by: by, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

export const erasedAt = async (db: Reader, personId: string): Promise<number | null> =>
  (await db.q.selectFrom('erasure').select('at').where('person_id', '=', personId).executeTakeFirst())?.at ??
  null

export const insertErasure = async (
  tx: Tx,
  erasure: { readonly personId: string; readonly second: string; readonly reason: string },
): Promise<void> => {
  await tx.q
    .insertInto('erasure')
    .values({
      person_id: erasure.personId,
      at: tx.now,
      by_staff: tx.call.caller.staffId,
      second_staff: erasure.second,
      reason: erasure.reason,
    })
    .execute()
}

/** Nobody with a home now, and none since that day. */
export const movedOutQuery = (db: Reader, scope: Scope, before: BusinessDate) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('unit', 'unit.id', 'occupancy.unit_id')
    .innerJoin('person', 'person.id', 'occupancy.person_id')
    .leftJoin('erasure', 'erasure.person_id', 'person.id')
    .select(['person.id as personId', 'person.name', 'unit.name as unit', 'occupancy.until'])
    .where('occupancy.until', '<', before)
    .where('erasure.at', 'is', null)
    .where(({ fn, val }) => fn.coalesce('unit.zone', val('')), 'in', scope.zones)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occupancy as later')
            .select('later.id')
            .whereRef('later.person_id', '=', 'occupancy.person_id')
            .where((where) =>
              where.or([where('later.until', 'is', null), where('later.until', '>=', before)]),
            ),
        ),
      ),
    )
    .orderBy('occupancy.until')

export const retentionRuns = async (db: Reader) =>
  new Map((await db.q.selectFrom('retention_run').selectAll().execute()).map((row) => [row.rule, row]))

export const recordRetention = async (tx: Tx, rule: string, rows: number): Promise<void> => {
  await tx.q
    .insertInto('retention_run')
    .values({ rule, at: tx.now, rows, total: rows })
    .onConflict((conflict) =>
      conflict.column('rule').doUpdateSet(({ ref, eb }) => ({
        at: tx.now,
        rows,
        total: eb(ref('retention_run.total'), '+', rows),
      })),
    )
    .execute()
}
