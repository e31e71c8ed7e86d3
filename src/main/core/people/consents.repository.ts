import type { Reader, Tx } from '../database/database.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { type Consent, ConsentKind } from './people.contract.ts'

export interface ConsentOf extends Consent {
  readonly personId: string
}

export const consentsQuery = (db: Reader, personIds: readonly string[]) =>
  db.q
    .selectFrom('consent')
    .selectAll()
    .where('person_id', 'in', personIds)
    .where('withdrawn', 'is', null)
    .orderBy('id')

const asConsent = (
  row: Awaited<ReturnType<ReturnType<typeof consentsQuery>['execute']>>[number],
): ConsentOf => ({
  id: row.id,
  personId: row.person_id,
  kind: ConsentKind.parse(row.kind),
  given: row.given,
  until: row.until,
  note: row.note,
  revision: row.revision,
})

/** What these persons agreed to and have not withdrawn; whether it still holds is for the reader to see. */
export const selectConsents = async (
  db: Reader,
  personIds: readonly string[],
): Promise<readonly ConsentOf[]> =>
  personIds.length === 0 ? [] : (await consentsQuery(db, personIds).execute()).map(asConsent)

export const selectConsent = async (db: Reader, id: string): Promise<ConsentOf | null> => {
  const row = await db.q
    .selectFrom('consent')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : asConsent(row)
}

export const insertConsent = async (
  tx: Tx,
  consent: Pick<ConsentOf, 'id' | 'personId' | 'kind' | 'until' | 'note'>,
  given: BusinessDate,
): Promise<void> => {
  const { personId, ...row } = consent
  await tx.q
    .insertInto('consent')
    .values({ ...row, person_id: personId, given, withdrawn: null, revision: 0 })
    .execute()
}

export const endConsent = async (
  tx: Tx,
  { id, revision }: Pick<ConsentOf, 'id' | 'revision'>,
): Promise<void> => {
  await tx.q
    .updateTable('consent')
    .set({ withdrawn: tx.businessDate, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}
