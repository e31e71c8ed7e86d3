import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import { chunks } from '../kernel/chunks.ts'
import { stampText } from '../kernel/format.ts'
import type { Before, HoldingsAsked, PersonHoldings, RetentionRule } from '../people/holdings.house.ts'
import { noOpenIncident } from './open-incident.ts'
import { heldParcelTexts as words } from './parcel-holdings.text.ts'
import { Carrier } from './parcels.schema.contract.ts'
import { carrierNames } from './parcels.text.ts'

/** A dispute about an item that was handed out begins within half a year, or hardly ever. */
const DISPUTE_DAYS = 180

export const parcelsForQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('parcel').selectAll().where('person_id', '=', personId)

export const parcelsByCollectorQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('parcel').selectAll().where('collector_person_id', '=', personId)

const held = async (db: Reader, { personId, timeZone }: HoldingsAsked) => {
  const [to, by] = [
    await parcelsForQuery(db, personId).orderBy('received_at').execute(),
    await parcelsByCollectorQuery(db, personId).orderBy('received_at').execute(),
  ]
  const row = (parcel: (typeof to)[number]) => [
    parcel.item_no,
    carrierNames[Carrier.parse(parcel.carrier)],
    parcel.tracking_no,
    stampText(parcel.received_at, timeZone),
    parcel.closed_at === null ? '' : stampText(parcel.closed_at, timeZone),
  ]
  return [
    { ...words.addressed, rows: to.map((parcel) => [...row(parcel), parcel.name_on_label]) },
    { ...words.collected, rows: by.map((parcel) => [...row(parcel), parcel.collector]) },
  ]
}

const holds = async (db: Reader, { personId, today }: HoldingsAsked): Promise<readonly string[]> => {
  const open = await parcelsForQuery(db, personId).where('closed_at', 'is', null).execute()
  const since = addDays(today, -DISPUTE_DAYS)
  const recent = await parcelsByCollectorQuery(db, personId)
    .where('closed_date', '>', since)
    .orderBy('closed_date', 'desc')
    .executeTakeFirst()
  return [
    ...(open.length === 0 ? [] : [words.openHold(open.length)]),
    ...(recent?.closed_date == null ? [] : [words.recentHold(addDays(recent.closed_date, DISPUTE_DAYS))]),
  ]
}

/** What the parcel register holds on a person. */
export const parcelHoldings: PersonHoldings = {
  tables: ['parcel', 'parcel_step', 'door_trip_item', 'notice'],
  held,
  holds,
  forgetIn: async (tx, { personId }) => {
    const theirs = [
      ...(await parcelsForQuery(tx, personId).execute()),
      ...(await parcelsByCollectorQuery(tx, personId).execute()),
    ]
    for (const some of chunks(theirs, 500))
      await forgetAround(
        tx,
        some.map(({ id }) => id),
      )
    await tx.q
      .updateTable('parcel')
      .set({ person_id: null, name_on_label: '' })
      .where('person_id', '=', personId)
      .execute()
    await tx.q
      .updateTable('parcel')
      .set({ collector_person_id: null, collector: '' })
      .where('collector_person_id', '=', personId)
      .execute()
  },
}

/** Who had it in hand, what was said of it, who opened the door: rows that hang on the item. */
const forgetAround = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  const these = [...ids]
  await tx.q.updateTable('parcel_step').set({ person: '' }).where('parcel_id', 'in', these).execute()
  await tx.q
    .updateTable('parcel_consent')
    .set({ person_id: null, answer: '' })
    .where('parcel_id', 'in', these)
    .execute()
  await tx.q.updateTable('door_trip_item').set({ person: '' }).where('parcel_id', 'in', these).execute()
  await tx.q.updateTable('notice').set({ promise: '' }).where('parcel_id', 'in', these).execute()
  await tx.q
    .updateTable('parcel_incident')
    .set({ account: '', payer: '' })
    .where('parcel_id', 'in', these)
    .execute()
}

/** Of the proof its kind stays: that a code was shown, not by whom or with which phone. */
const kindOfProof = sql<string>`CASE WHEN proof LIKE '{%' THEN coalesce(json_extract(proof, '$.kind'), '') ELSE proof END`

const NAMED = ['name_on_label', 'collector', 'sender'] as const

/** The condition of the index `parcel_named_closed`, word for word. */
export const namedParcelsQuery = (db: Reader, { date }: Before) =>
  db.q
    .selectFrom('parcel')
    .select('id')
    .where('closed_date', '<', date)
    .where('closed_at', 'is not', null)
    .where(noOpenIncident('parcel.id'))
    .where((where) => where.or(NAMED.map((column) => sql<boolean>`${sql.ref(column)} <> ''`)))

/** A year after the item left (spec parcels 3.3.13); while an incident is open nothing goes. Numbers stay, for counts. */
export const parcelNamesRule: RetentionRule = {
  key: 'parcel-names',
  ...words.rule,
  keepDays: 365,
  tables: ['parcel', 'parcel_step', 'parcel_consent', 'parcel_incident', 'door_trip_item', 'notice'],
  waiting: async (db, before) => (await namedParcelsQuery(db, before).execute()).length,
  runIn: async (tx, before, most) => {
    const ids = (await namedParcelsQuery(tx, before).limit(most).execute()).map(({ id }) => id)
    if (ids.length === 0) return 0
    await tx.q
      .updateTable('parcel')
      .set({ name_on_label: '', collector: '', sender: '', person_id: null, collector_person_id: null })
      .set({ proof: kindOfProof })
      .where('id', 'in', ids)
      .execute()
    await forgetAround(tx, ids)
    return ids.length
  },
}
