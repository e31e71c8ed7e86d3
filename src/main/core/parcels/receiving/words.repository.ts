import { sql } from 'kysely'
import type { Reader } from '../../database/database.ts'
import type { BusinessDate } from '../../kernel/schema.ts'

export type UnitWord = 'letter' | 'stopped'

/** A letter whose signer still lives there. */
export const lettersOfUnitsQuery = (db: Reader, unitIds: readonly string[], today: BusinessDate) =>
  db.q
    .selectFrom('receive_letter as letter')
    .innerJoin('occupancy', (join) =>
      join
        .onRef('occupancy.unit_id', '=', 'letter.unit_id')
        .onRef('occupancy.person_id', '=', 'letter.signed_by'),
    )
    .select(['letter.unit_id as unitId', sql<UnitWord>`'letter'`.as('word')])
    .where('letter.unit_id', 'in', [...unitIds])
    .where('letter.ended_on', 'is', null)
    .where('occupancy.until', 'is', null)
    .where(({ eb, or }) => or([eb('letter.until', 'is', null), eb('letter.until', '>=', today)]))

/** Somebody of the home agreed on the person's own page. */
export const consentsOfUnitsQuery = (db: Reader, unitIds: readonly string[], today: BusinessDate) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('consent', 'consent.person_id', 'occupancy.person_id')
    .select(['occupancy.unit_id as unitId', sql<UnitWord>`'letter'`.as('word')])
    .where('occupancy.unit_id', 'in', [...unitIds])
    .where('occupancy.until', 'is', null)
    .where('consent.kind', '=', 'mail')
    .where('consent.withdrawn', 'is', null)
    .where(({ eb, or }) => or([eb('consent.until', 'is', null), eb('consent.until', '>=', today)]))

export const stopsOfUnitsQuery = (db: Reader, unitIds: readonly string[]) =>
  db.q
    .selectFrom('receive_stop')
    .select(['unit_id as unitId', sql<UnitWord>`'stopped'`.as('word')])
    .where('unit_id', 'in', [...unitIds])
    .where('ended_on', 'is', null)
    .where('kind', 'in', ['all', 'express'])

/** What these homes said about ordinary parcels; those that said nothing are not in it. */
export const wordsOfUnits = async (
  db: Reader,
  unitIds: readonly string[],
  today: BusinessDate,
): Promise<ReadonlyMap<string, UnitWord>> => {
  if (unitIds.length === 0) return new Map()
  const rows = [
    ...(await lettersOfUnitsQuery(db, unitIds, today).execute()),
    ...(await consentsOfUnitsQuery(db, unitIds, today).execute()),
    // A stop goes before any letter.
    ...(await stopsOfUnitsQuery(db, unitIds).execute()),
  ]
  return new Map(rows.map(({ unitId, word }) => [unitId, word]))
}
