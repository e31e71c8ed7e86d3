import { sql } from 'kysely'
import type { Reader, Tx } from '../database/database.ts'
import type { VipPhotoTable, VipVersionTable } from '../database/tables/vip.ts'
import type { Scope } from '../kernel/caller.ts'
import type { BusinessDate, ZoneCode } from '../kernel/schema.ts'
import {
  type Content,
  PhotoPose,
  PhotoSource,
  StoredContent,
  VersionState,
  VipKind,
} from './vip.schema.contract.ts'

export interface VipEntry {
  readonly id: string
  readonly code: string
  readonly kind: VipKind
  readonly zone: ZoneCode
  readonly unitId: string | null
  readonly publishedVersion: string | null
  /** Taken out of the handbook. */
  readonly retired: boolean
  readonly revision: number
}

export interface VipVersion {
  readonly id: string
  readonly entryId: string
  readonly state: VersionState
  readonly content: Content
  /** Mark → why it may stay. */
  readonly cleared: Readonly<Record<string, string>>
  readonly author: string
  readonly savedAt: number
  readonly proposedBy: string | null
  readonly sentBack: string
}

export interface VipPhoto {
  readonly id: string
  readonly entryId: string
  readonly pose: PhotoPose
  readonly takenOn: BusinessDate | null
  readonly source: PhotoSource
  readonly consent: { readonly purpose: string; readonly reference: string; readonly until: BusinessDate }
  readonly digest: string
  readonly thumbDigest: string
  readonly blurred: boolean
  readonly isMember: boolean
}

const entries = (db: Reader, scope: Scope) =>
  db.q.selectFrom('vip_entry').selectAll().where('retired_at', 'is', null).where('zone', 'in', scope.zones)

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

const entryOf = (row: EntryRow): VipEntry => ({
  id: row.id,
  code: row.code,
  kind: VipKind.parse(row.kind),
  zone: row.zone,
  unitId: row.unit_id,
  publishedVersion: row.published_version,
  retired: row.retired_at !== null,
  revision: row.revision,
})

const versionOf = (row: VipVersionRow): VipVersion => ({
  id: row.id,
  entryId: row.entry_id,
  state: VersionState.parse(row.state),
  content: StoredContent.parse(JSON.parse(row.content)),
  cleared: JSON.parse(row.cleared) as Record<string, string>,
  author: row.author,
  savedAt: row.saved_at,
  proposedBy: row.proposed_by,
  sentBack: row.sent_back,
})

type VipVersionRow = {
  readonly [K in keyof VipVersionTable]: K extends 'cleared' | 'sent_back' ? string : VipVersionTable[K]
}

/** Entries of the caller's zones in the order of their codes; retired ones are history. */
export const selectEntries = async (db: Reader, scope: Scope): Promise<readonly VipEntry[]> =>
  (await entries(db, scope).orderBy('code').execute()).map(entryOf)

/** Those of an edition, whoever was taken out since among them. */
export const selectEntriesEver = async (
  db: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VipEntry>> => {
  const rows = await db.q
    .selectFrom('vip_entry')
    .selectAll()
    .where('zone', 'in', scope.zones)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, entryOf(row)]))
}

export const selectEntry = async (db: Reader, scope: Scope, id: string): Promise<VipEntry | null> => {
  const row = await entries(db, scope).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

export const entriesOfUnitQuery = (db: Reader, scope: Scope, unitId: string) =>
  entries(db, scope).where('unit_id', '=', unitId)

export const selectEntriesOfUnit = async (
  db: Reader,
  scope: Scope,
  unitId: string,
): Promise<readonly VipEntry[]> => (await entriesOfUnitQuery(db, scope, unitId).execute()).map(entryOf)

export const entriesByPlateQuery = (db: Reader, scope: Scope, plate: string) =>
  entries(db, scope).where(
    'id',
    'in',
    db.q.selectFrom('vip_plate').select('entry_id').where('plate', '=', plate),
  )

export const selectEntriesByPlate = async (
  db: Reader,
  scope: Scope,
  plate: string,
): Promise<readonly VipEntry[]> => (await entriesByPlateQuery(db, scope, plate).execute()).map(entryOf)

export const selectVersions = async (
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VipVersion>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('vip_version')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, versionOf(row)]))
}

/** The condition of the partial index is written out: SQLite does not look into bound values to choose one. */
const isOpen = sql<boolean>`state IN ('draft', 'proposed')`

export const openVersionQuery = (db: Reader, entryId: string) =>
  db.q.selectFrom('vip_version').selectAll().where('entry_id', '=', entryId).where(isOpen)

/** What is being written or waits for a decision. */
export const selectOpenVersion = async (db: Reader, entryId: string): Promise<VipVersion | null> => {
  const row = await openVersionQuery(db, entryId).executeTakeFirst()
  return row === undefined ? null : versionOf(row)
}

export const selectOpenStates = async (db: Reader): Promise<ReadonlyMap<string, VersionState>> => {
  const rows = await db.q.selectFrom('vip_version').select(['entry_id', 'state']).where(isOpen).execute()
  return new Map(rows.map((row) => [row.entry_id, VersionState.parse(row.state)]))
}

export const insertEntry = async (
  tx: Tx,
  entry: { readonly id: string; readonly code: string; readonly kind: VipKind; readonly zone: ZoneCode },
): Promise<void> => {
  await tx.q.insertInto('vip_entry').values(entry).execute()
}

export const changeEntry = async (
  tx: Tx,
  id: string,
  change: {
    readonly unit_id?: string | null
    readonly published_version?: string
    readonly retired_at?: number
    readonly revision: number
  },
): Promise<void> => {
  await tx.q.updateTable('vip_entry').set(change).where('id', '=', id).execute()
}

export const insertVersion = async (
  tx: Tx,
  version: {
    readonly id: string
    readonly entryId: string
    readonly content: Content
    readonly author: string
  },
): Promise<void> => {
  await tx.q
    .insertInto('vip_version')
    .values({
      id: version.id,
      entry_id: version.entryId,
      state: 'draft',
      content: JSON.stringify(version.content),
      author: version.author,
      saved_at: tx.now,
    })
    .execute()
}

export const changeVersion = async (
  tx: Tx,
  id: string,
  {
    content,
    cleared,
    ...change
  }: Partial<Omit<VipVersionTable, 'content' | 'cleared' | 'sent_back'>> & {
    readonly content?: Content
    readonly cleared?: Readonly<Record<string, string>>
    readonly sent_back?: string
  },
): Promise<void> => {
  await tx.q
    .updateTable('vip_version')
    .set({
      ...change,
      ...(content && { content: JSON.stringify(content) }),
      ...(cleared && { cleared: JSON.stringify(cleared) }),
    })
    .where('id', '=', id)
    .execute()
}

export const replacePlates = async (tx: Tx, entryId: string, plates: readonly string[]): Promise<void> => {
  await tx.q.deleteFrom('vip_plate').where('entry_id', '=', entryId).execute()
  for (const plate of new Set(plates))
    await tx.q.insertInto('vip_plate').values({ plate, entry_id: entryId }).execute()
}

const photoOf = (row: VipPhotoTable): VipPhoto => ({
  id: row.id,
  entryId: row.entry_id,
  pose: PhotoPose.parse(row.pose),
  takenOn: row.taken_on,
  source: PhotoSource.parse(row.source),
  consent: { purpose: row.purpose, reference: row.reference, until: row.until },
  digest: row.digest,
  thumbDigest: row.thumb_digest,
  blurred: row.blurred === 1,
  isMember: row.is_member === 1,
})

export const selectPhotos = async (
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VipPhoto>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.q
    .selectFrom('vip_photo')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, photoOf(row)]))
}

export const insertPhoto = async (
  tx: Tx,
  photo: Omit<VipPhotoTable, 'added_by' | 'added_at'>,
): Promise<void> => {
  await tx.q
    .insertInto('vip_photo')
    .values({ ...photo, added_by: tx.call.caller.staffId, added_at: tx.now })
    .execute()
}

export const selectDeskZone = async (db: Reader, deskCode: string): Promise<ZoneCode | null> => {
  const row = await db.q.selectFrom('desk').select('zone').where('code', '=', deskCode).executeTakeFirst()
  return row?.zone ?? null
}

export const selectStaffName = async (db: Reader, id: string): Promise<string> => {
  const row = await db.q.selectFrom('staff').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? ''
}
