import type { Reader, Tx } from '../database/database.ts'
import { forgetFileIn } from '../files/gone-files.service.ts'
import { stampText } from '../kernel/format.ts'
import type { HoldingsAsked, PersonHoldings } from '../people/holdings.house.ts'
import { heldCareTexts as words } from './care-holdings.text.ts'

const unitsOf = ({ homes }: HoldingsAsked): string[] => homes.map(({ unitId }) => unitId)

export const waybillsQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('waybill_name').selectAll().where('person_id', '=', personId)

export const lettersQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('receive_letter').selectAll().where('signed_by', '=', personId)

export const agentsQuery = (db: Reader, asked: HoldingsAsked) =>
  db.q
    .selectFrom('receive_agent')
    .selectAll()
    .where('unit_id', 'in', unitsOf(asked))
    .where('name', '=', asked.name)

export const answersQuery = (db: Reader, personId: string) =>
  db.q
    .selectFrom('parcel_consent')
    .innerJoin('parcel', 'parcel.id', 'parcel_consent.parcel_id')
    .select(['parcel_consent.id', 'parcel.item_no', 'parcel_consent.at', 'parcel_consent.answer'])
    .where('parcel_consent.person_id', '=', personId)

export const announcedQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('expected_parcel').selectAll().where('person_id', '=', personId)

/** Incidents of items that were the person's. */
const incidentsOf = (db: Reader, personId: string) =>
  db.q
    .selectFrom('parcel_incident')
    .innerJoin('parcel', 'parcel.id', 'parcel_incident.parcel_id')
    .select(['parcel_incident.id', 'parcel_incident.incident_no', 'parcel_incident.closed_at'])
    .where(({ eb, or }) =>
      or([eb('parcel.person_id', '=', personId), eb('parcel.collector_person_id', '=', personId)]),
    )
    .execute()

const held = async (db: Reader, asked: HoldingsAsked) => {
  const { personId, timeZone } = asked
  const waybills = await waybillsQuery(db, personId).execute()
  const letters = await lettersQuery(db, personId).orderBy('id').execute()
  const agents = asked.homes.length === 0 ? [] : await agentsQuery(db, asked).execute()
  const answers = await answersQuery(db, personId).orderBy('parcel_consent.at').execute()
  const announced = await announcedQuery(db, personId).orderBy('said_at').execute()
  return [
    {
      ...words.announcedHeld,
      rows: announced.map((row) => [row.tracking_no, stampText(row.said_at, timeZone), row.note]),
    },
    {
      ...words.waybills,
      rows: waybills.map(({ name_key, phone_tail, times }) => [name_key, phone_tail, String(times)]),
    },
    {
      ...words.letters,
      rows: letters.map(({ signed_on, until, ended_on }) => [signed_on, until ?? '', ended_on ?? '']),
    },
    {
      ...words.agents,
      rows: agents.map(({ name, relation, phone, since, until }) => [
        ...[name, relation, phone, since],
        until ?? '',
      ]),
    },
    {
      ...words.answers,
      rows: answers.map(({ item_no, at, answer }) => [item_no, stampText(at, timeZone), answer]),
    },
  ]
}

const forgetIn = async (tx: Tx, asked: HoldingsAsked): Promise<void> => {
  const { personId } = asked
  await tx.q.deleteFrom('waybill_name').where('person_id', '=', personId).execute()
  await tx.q
    .updateTable('expected_parcel')
    .set({ person_id: null, note: '' })
    .where('person_id', '=', personId)
    .execute()
  const letters = await lettersQuery(tx, personId).where('digest', '<>', '').execute()
  await tx.q.updateTable('receive_letter').set({ digest: '' }).where('signed_by', '=', personId).execute()
  for (const digest of new Set(letters.map((letter) => letter.digest))) await forgetFileIn(tx, digest)
  await tx.q
    .updateTable('parcel_consent')
    .set({ person_id: null, answer: '' })
    .where('person_id', '=', personId)
    .execute()
  const incidents = (await incidentsOf(tx, personId)).map(({ id }) => id)
  if (incidents.length > 0)
    await tx.q
      .updateTable('parcel_incident')
      .set({ account: '', payer: '' })
      .where('id', 'in', incidents)
      .execute()
  if (asked.homes.length === 0) return
  await tx.q
    .updateTable('receive_agent')
    .set({ name: '', phone: '', ended_on: tx.businessDate })
    .where('unit_id', 'in', unitsOf(asked))
    .where('name', '=', asked.name)
    .execute()
  await tx.q
    .updateTable('receive_stop')
    .set({ asked_by: '' })
    .where('unit_id', 'in', unitsOf(asked))
    .where('asked_by', '=', asked.name)
    .execute()
}

/** What the house learned of somebody around parcels: how senders write them, what they signed and said. */
export const careHoldings: PersonHoldings = {
  tables: [
    ...['waybill_name', 'receive_letter', 'receive_agent', 'receive_stop'],
    ...['parcel_consent', 'parcel_incident', 'expected_parcel'],
  ],
  held,
  holds: async (db, { personId }) => {
    const incidents = await incidentsOf(db, personId)
    return incidents
      .filter(({ closed_at }) => closed_at === null)
      .map(({ incident_no }) => words.incidentHold(incident_no))
  },
  forgetIn,
}
