import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/database.ts'
import { fixedQuery } from '../../database/fixed-query.ts'
import type {
  ReceiveAgentTable,
  ReceiveLetterTable,
  ReceiveStopTable,
} from '../../database/tables/parcels.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import { LetterLimits, plainLimits, StopKind } from './receiving.contract.ts'
import type { ReceiveTerms } from './receiving.rules.ts'

const livesThere = (unitId: string) => sql<boolean>`EXISTS (
  SELECT 1 FROM occupancy o WHERE o.unit_id = ${unitId} AND o.person_id = receive_letter.signed_by AND o.until IS NULL)`

/** The letter holds while its signer lives there: who moves in next has not signed it. */
const letterQuery = (db: Reader, unitId: string, today: BusinessDate) =>
  db.q
    .selectFrom('receive_letter')
    .where('receive_letter.unit_id', '=', unitId)
    .where('receive_letter.ended_on', 'is', null)
    .where(({ eb, or }) =>
      or([eb('receive_letter.until', 'is', null), eb('receive_letter.until', '>=', today)]),
    )
    .where(livesThere(unitId))

/** Somebody of the home agreed on the person's own page, which knows no limits. */
const consentQuery = (db: Reader, unitId: string, today: BusinessDate) =>
  db.q
    .selectFrom('occupancy')
    .innerJoin('consent', 'consent.person_id', 'occupancy.person_id')
    .where('occupancy.unit_id', '=', unitId)
    .where('occupancy.until', 'is', null)
    .where('consent.kind', '=', 'mail')
    .where('consent.withdrawn', 'is', null)
    .where(({ eb, or }) => or([eb('consent.until', 'is', null), eb('consent.until', '>=', today)]))

/** All that an intake has to know of a home, in one look: its letter, its consents and what it wants stopped. */
export const termsQuery = (db: Reader, unitId: string, today: BusinessDate) =>
  letterQuery(db, unitId, today)
    .select(['receive_letter.id', sql<string>`'letter'`.as('what'), 'receive_letter.limits as said'])
    .unionAll(
      consentQuery(db, unitId, today).select([
        'consent.id',
        sql<string>`'consent'`.as('what'),
        sql<string>`''`.as('said'),
      ]),
    )
    .unionAll(
      db.q
        .selectFrom('receive_stop')
        .where('unit_id', '=', unitId)
        .where('ended_on', 'is', null)
        .select(['kind as id', sql<string>`'stop'`.as('what'), 'reason as said']),
    )

const terms = fixedQuery((db, { unitId, today }: { readonly unitId: string; readonly today: BusinessDate }) =>
  termsQuery(db, unitId, today),
)

export const receiveTerms = async (
  db: Reader,
  unitId: string,
  today: BusinessDate,
): Promise<ReceiveTerms> => {
  const rows = await terms(db, { unitId, today })
  const letter = rows.find(({ what }) => what === 'letter') ?? rows.find(({ what }) => what === 'consent')
  return {
    letter: letter === undefined ? null : { id: letter.id, limits: limitsOf(letter.said) },
    stops: rows
      .filter(({ what }) => what === 'stop')
      .map(({ id, said }) => ({ kind: StopKind.parse(id), reason: said })),
  }
}

const limitsOf = (text: string): LetterLimits =>
  text === '' ? plainLimits : LetterLimits.parse(JSON.parse(text))

export const letterOfUnit = async (db: Reader, unitId: string, today: BusinessDate) => {
  const letter = await letterQuery(db, unitId, today)
    .innerJoin('person', 'person.id', 'receive_letter.signed_by')
    .select([
      'receive_letter.id',
      'person.name as signedBy',
      'receive_letter.signed_on as signedOn',
      'receive_letter.until',
      'receive_letter.limits',
      'receive_letter.revision',
    ])
    .executeTakeFirst()
  if (letter !== undefined) return { ...letter, limits: limitsOf(letter.limits), byConsent: false }
  const consent = await consentQuery(db, unitId, today)
    .innerJoin('person', 'person.id', 'consent.person_id')
    .select([
      'consent.id',
      'person.name as signedBy',
      'consent.given as signedOn',
      'consent.until',
      'consent.revision',
    ])
    .executeTakeFirst()
  return consent === undefined ? null : { ...consent, limits: plainLimits, byConsent: true }
}

export const stopsOfUnit = async (db: Reader, unitId: string) => {
  const rows = await db.q
    .selectFrom('receive_stop')
    .select(['id', 'kind', 'reason', 'since'])
    .where('unit_id', '=', unitId)
    .where('ended_on', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, kind: StopKind.parse(row.kind) }))
}

/** Homes with a stop are few: one in a hundred. */
export const everyStop = async (db: Reader) => {
  const rows = await db.q
    .selectFrom('receive_stop')
    .innerJoin('unit', 'unit.id', 'receive_stop.unit_id')
    .select([
      'receive_stop.id',
      'receive_stop.unit_id as unitId',
      'unit.name as unit',
      'unit.zone',
      'receive_stop.kind',
      'receive_stop.reason',
      'receive_stop.since',
    ])
    .where('receive_stop.ended_on', 'is', null)
    .orderBy('unit.sort_key')
    .execute()
  return rows.map((row) => ({ ...row, kind: StopKind.parse(row.kind) }))
}

export const agentsQuery = (db: Reader, unitId: string, today: BusinessDate) =>
  db.q
    .selectFrom('receive_agent')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('ended_on', 'is', null)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>=', today)]))
    .orderBy('id')

export const agentsOfUnit = async (db: Reader, unitId: string, today: BusinessDate) =>
  (await agentsQuery(db, unitId, today).execute()).map(({ id, name, relation, phone, until }) => ({
    id,
    name,
    relation,
    phoneTail: phone.slice(-4),
    until,
  }))

/** Open items of a home that nobody's word stands for yet. */
export const pendingQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('parcel')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('closed_at', 'is', null)
    .where('consent', 'in', ['pending', 'courierSaid'])

export const insertLetter = (tx: Tx, row: ReceiveLetterTable) =>
  tx.q.insertInto('receive_letter').values(row).execute()

export const endLettersOf = (tx: Tx, unitId: string) =>
  tx.q
    .updateTable('receive_letter')
    .set((set) => ({ ended_on: tx.businessDate, revision: set('revision', '+', 1) }))
    .where('unit_id', '=', unitId)
    .where('ended_on', 'is', null)
    .execute()

export const findLetter = (db: Reader, id: string) =>
  db.q
    .selectFrom('receive_letter')
    .selectAll()
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()

export const insertAgents = (tx: Tx, rows: readonly ReceiveAgentTable[]) =>
  tx.q
    .insertInto('receive_agent')
    .values([...rows])
    .execute()

export const findAgent = (db: Reader, id: string) =>
  db.q
    .selectFrom('receive_agent')
    .selectAll()
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()

export const endAgentRow = (tx: Tx, id: string) =>
  tx.q.updateTable('receive_agent').set({ ended_on: tx.businessDate }).where('id', '=', id).execute()

export const insertStop = (tx: Tx, row: ReceiveStopTable) =>
  tx.q.insertInto('receive_stop').values(row).execute()

export const findStop = (db: Reader, id: string) =>
  db.q
    .selectFrom('receive_stop')
    .selectAll()
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()

export const endStopRow = (tx: Tx, id: string) =>
  tx.q.updateTable('receive_stop').set({ ended_on: tx.businessDate }).where('id', '=', id).execute()
