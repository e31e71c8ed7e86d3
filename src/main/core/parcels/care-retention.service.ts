import type { Reader, Tx } from '../database/database.ts'
import { forgetFileIn } from '../files/gone-files.service.ts'
import type { Before, RetentionRule } from '../people/holdings.house.ts'
import { heldCareTexts as words } from './care-holdings.text.ts'
import type { PictureKind } from './items/items.contract.ts'
import { noOpenIncident } from './open-incident.ts'

/** What shows a thing goes early; what shows who signed for it stays as long as somebody may ask (spec parcels 3.3). */
const photos: readonly PictureKind[] = ['itemPhoto']
const signatures: readonly PictureKind[] = [
  ...(['signature', 'collectorPhoto', 'courierSignature', 'consentSignature'] as const),
]

/** Pictures of an item about which somebody argues stay until that is over. */
export const oldPicturesQuery = (db: Reader, kinds: readonly PictureKind[], at: number) =>
  db.q
    .selectFrom('parcel_picture')
    .select(['id', 'digest'])
    .where('kind', 'in', [...kinds])
    .where('at', '<', at)
    .where(noOpenIncident('parcel_picture.parcel_id'))

/** One signature stands for all that was fetched with it; a letter may show the same sheet. */
const stillMeant = async (tx: Tx, digest: string): Promise<boolean> => {
  const meant = await tx.q
    .selectFrom('parcel_picture')
    .select('id')
    .where('digest', '=', digest)
    .unionAll(tx.q.selectFrom('receive_letter').select('id').where('digest', '=', digest))
    .executeTakeFirst()
  return meant !== undefined
}

const picturesRule = (
  key: string,
  said: { readonly title: string; readonly basis: string },
  kinds: readonly PictureKind[],
  keepDays: number,
): RetentionRule => ({
  ...{ key, ...said, keepDays, tables: ['parcel_picture'] },
  waiting: async (db, { at }) => (await oldPicturesQuery(db, kinds, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const old = await oldPicturesQuery(tx, kinds, at).limit(most).execute()
    const ids = old.map(({ id }) => id)
    if (ids.length > 0) await tx.q.deleteFrom('parcel_picture').where('id', 'in', ids).execute()
    for (const digest of new Set(old.map((row) => row.digest)))
      if (!(await stillMeant(tx, digest))) await forgetFileIn(tx, digest)
    return ids.length
  },
})

export const oldCouriersQuery = (db: Reader, at: number) =>
  db.q.selectFrom('courier').select('id').where('last_seen', '<', at).where('name', '<>', '')

const couriersRule: RetentionRule = {
  ...{ key: 'couriers', ...words.couriers, keepDays: 365, tables: ['courier'] },
  waiting: async (db, { at }) => (await oldCouriersQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const ids = (await oldCouriersQuery(tx, at).limit(most).execute()).map(({ id }) => id)
    if (ids.length > 0)
      await tx.q
        .updateTable('courier')
        .set({ name: '', phone: '', staff_no: '', ended_on: tx.businessDate })
        .where('id', 'in', ids)
        .execute()
    return ids.length
  },
}

export const oldWaybillsQuery = (db: Reader, at: number) =>
  db.q.selectFrom('waybill_name').select(['phone_tail', 'name_key', 'unit_id']).where('last_at', '<', at)

const waybillNamesRule: RetentionRule = {
  ...{ key: 'waybill-names', ...words.waybillNames, keepDays: 365, tables: ['waybill_name'] },
  waiting: async (db, { at }) => (await oldWaybillsQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const rows = await oldWaybillsQuery(tx, at).limit(most).execute()
    for (const row of rows)
      await tx.q
        .deleteFrom('waybill_name')
        .where('phone_tail', '=', row.phone_tail)
        .where('name_key', '=', row.name_key)
        .where('unit_id', '=', row.unit_id)
        .execute()
    return rows.length
  },
}

/** Who was allowed to fetch, or asked that nothing be received, and is so no longer. */
const endedAgents = (db: Reader, { date }: Before) =>
  db.q
    .selectFrom('receive_agent')
    .select('id')
    .where('name', '<>', '')
    .where(({ eb, or }) => or([eb('ended_on', '<', date), eb('until', '<', date)]))

const forgetStops = (tx: Tx, { date }: Before) =>
  tx.q
    .updateTable('receive_stop')
    .set({ asked_by: '' })
    .where('ended_on', '<', date)
    .where('asked_by', '<>', '')
    .execute()

const agentsRule: RetentionRule = {
  ...{ key: 'receive-agents', ...words.agentNames, keepDays: 365 },
  tables: ['receive_agent', 'receive_stop', 'receive_letter'],
  waiting: async (db, before) => (await endedAgents(db, before).execute()).length,
  runIn: async (tx, before, most) => {
    await forgetStops(tx, before)
    const ids = (await endedAgents(tx, before).limit(most).execute()).map(({ id }) => id)
    if (ids.length > 0)
      await tx.q.updateTable('receive_agent').set({ name: '', phone: '' }).where('id', 'in', ids).execute()
    return ids.length
  },
}

export const searchedQuery = (db: Reader, at: number) =>
  db.q.selectFrom('shelf_run_item').select(['run_id', 'seq']).where('at', '<', at).where('searched', '<>', '')

/** What was typed off a label for which nobody was found. */
const searchedRule: RetentionRule = {
  ...{ key: 'run-words', ...words.searched, keepDays: 365, tables: ['shelf_run_item'] },
  waiting: async (db, { at }) => (await searchedQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const rows = await searchedQuery(tx, at).limit(most).execute()
    for (const { run_id, seq } of rows)
      await tx.q
        .updateTable('shelf_run_item')
        .set({ searched: '' })
        .where('run_id', '=', run_id)
        .where('seq', '=', seq)
        .execute()
    return rows.length
  },
}

/** What was announced and came, or was called off. */
const announcedRule: RetentionRule = {
  ...{ key: 'expected-parcels', ...words.announced, keepDays: 365, tables: ['expected_parcel'] },
  waiting: async (db, { at }) => (await oldAnnouncedQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const ids = (await oldAnnouncedQuery(tx, at).limit(most).execute()).map(({ id }) => id)
    if (ids.length > 0) await tx.q.deleteFrom('expected_parcel').where('id', 'in', ids).execute()
    return ids.length
  },
}

export const oldAnnouncedQuery = (db: Reader, at: number) =>
  db.q.selectFrom('expected_parcel').select('id').where('ended_at', '<', at)

export const careRetention: readonly RetentionRule[] = [
  picturesRule('parcel-photos', words.pictures.photos, photos, 90),
  picturesRule('parcel-signatures', words.pictures.signatures, signatures, 365),
  couriersRule,
  waybillNamesRule,
  agentsRule,
  searchedRule,
  announcedRule,
]
