import { sql } from 'kysely'
import type { Reader, Tx } from '../../database/database.ts'
import type { VipCopyTable, VipEditionTable } from '../../database/tables/vip-copies.ts'
import { Level, Reading } from '../vip.schema.contract.ts'
import { CopyState, EditionState, Layout, SignedHow, Sorting } from './vip-copies.contract.ts'

export interface EditionRecord {
  readonly id: string
  readonly number: string
  readonly effective: string
  readonly expires: string
  readonly state: EditionState
  readonly removed: readonly string[]
}

export interface CopyRecord {
  readonly id: string
  readonly editionId: string
  readonly number: string
  readonly staffId: string | null
  readonly holder: string
  readonly post: string
  readonly reading: Reading
  readonly zones: readonly string[]
  readonly layout: Layout
  readonly form: 'print' | 'file'
  readonly withPhotos: boolean
  readonly levels: readonly Level[]
  readonly sorting: Sorting
  readonly changedOnly: boolean
  readonly state: CopyState
  readonly madeAt: number
  readonly exportedAt: number | null
  readonly issuedAt: number | null
  readonly sightedOn: string | null
  readonly recallBy: string | null
  readonly closedAt: number | null
  readonly holderActive: boolean
  /** The post that the holder stands at now; null for a copy that a post holds. */
  readonly role: string | null
  readonly signed: SignedHow
  readonly signature: string | null
  readonly note: string
  readonly revision: number
}

export interface EditionPage {
  readonly ordinal: number
  readonly entryId: string
  readonly versionId: string
  readonly digest: string
  readonly change: string
}

const editionOf = (row: VipEditionTable): EditionRecord => ({
  id: row.id,
  number: row.number,
  effective: row.effective,
  expires: row.expires,
  state: EditionState.parse(row.state),
  removed: JSON.parse(row.removed) as string[],
})

export const selectEditions = async (db: Reader): Promise<readonly EditionRecord[]> =>
  (await db.q.selectFrom('vip_edition').selectAll().orderBy('published_at', 'desc').execute()).map(editionOf)

export const selectEdition = async (db: Reader, id: string): Promise<EditionRecord | null> => {
  const row = await db.q.selectFrom('vip_edition').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : editionOf(row)
}

export const selectCurrentEdition = async (db: Reader): Promise<EditionRecord | null> => {
  const row = await db.q
    .selectFrom('vip_edition')
    .selectAll()
    .where('state', '=', 'current')
    .executeTakeFirst()
  return row === undefined ? null : editionOf(row)
}

export const selectPages = async (db: Reader, editionId: string): Promise<readonly EditionPage[]> =>
  (
    await db.q
      .selectFrom('vip_edition_page')
      .selectAll()
      .where('edition_id', '=', editionId)
      .orderBy('ordinal')
      .execute()
  ).map((row) => ({
    ordinal: row.ordinal,
    entryId: row.entry_id,
    versionId: row.version_id,
    digest: row.digest,
    change: row.change,
  }))

export const insertEdition = async (
  tx: Tx,
  edition: Omit<VipEditionTable, 'published_by' | 'published_at'>,
  pages: readonly EditionPage[],
): Promise<void> => {
  await tx.q
    .insertInto('vip_edition')
    .values({ ...edition, published_by: tx.call.caller.staffId, published_at: tx.now })
    .execute()
  for (const page of pages)
    await tx.q
      .insertInto('vip_edition_page')
      .values({
        edition_id: edition.id,
        ordinal: page.ordinal,
        entry_id: page.entryId,
        version_id: page.versionId,
        digest: page.digest,
        change: page.change,
      })
      .execute()
}

export const changeEdition = async (tx: Tx, id: string, state: EditionState): Promise<void> => {
  await tx.q.updateTable('vip_edition').set({ state }).where('id', '=', id).execute()
}

const copies = (db: Reader) =>
  db.q
    .selectFrom('vip_copy')
    .leftJoin('staff', 'staff.id', 'vip_copy.staff_id')
    .selectAll('vip_copy')
    .select(['staff.active as holder_active', 'staff.role as holder_role'])

type CopyRow = Awaited<ReturnType<ReturnType<typeof copies>['execute']>>[number]

const copyOf = (row: CopyRow): CopyRecord => ({
  id: row.id,
  editionId: row.edition_id,
  number: row.number,
  staffId: row.staff_id,
  holder: row.holder,
  post: row.post,
  reading: Reading.parse(row.reading),
  zones: row.zones.split(' '),
  layout: Layout.parse(row.layout),
  form: row.form === 'file' ? 'file' : 'print',
  withPhotos: row.with_photos === 1,
  levels: row.levels.split(' ').flatMap((level) => (level === '' ? [] : [Level.parse(level)])),
  sorting: Sorting.parse(row.sorting),
  changedOnly: row.changed_only === 1,
  state: CopyState.parse(row.state),
  madeAt: row.made_at,
  exportedAt: row.exported_at,
  issuedAt: row.issued_at,
  sightedOn: row.sighted_on,
  recallBy: row.recall_by,
  closedAt: row.closed_at,
  holderActive: row.staff_id === null || row.holder_active === 1,
  role: row.holder_role,
  signed: SignedHow.parse(row.signed),
  signature: row.signature,
  note: row.note,
  revision: row.revision,
})

export const copiesQuery = (db: Reader, editionId: string) =>
  copies(db).where('vip_copy.edition_id', '=', editionId)

/** In the order of their numbers: an edition has tens of them. */
export const selectCopies = async (db: Reader, editionId: string): Promise<readonly CopyRecord[]> =>
  (await copiesQuery(db, editionId).orderBy('vip_copy.number').execute()).map(copyOf)

/** The condition of the partial index is written out: SQLite does not look into bound values to choose one. */
export const copiesOutQuery = (db: Reader) =>
  copies(db).where(sql<boolean>`vip_copy.state IN ('made', 'issued', 'recalled')`)

export const selectCopiesOut = async (db: Reader): Promise<readonly CopyRecord[]> =>
  (await copiesOutQuery(db).execute()).map(copyOf)

export const selectCopy = async (db: Reader, id: string): Promise<CopyRecord | null> => {
  const row = await copies(db).where('vip_copy.id', '=', id).executeTakeFirst()
  return row === undefined ? null : copyOf(row)
}

export const selectCopyByNumber = async (db: Reader, number: string): Promise<CopyRecord | null> => {
  const row = await copies(db).where('vip_copy.number', '=', number).executeTakeFirst()
  return row === undefined ? null : copyOf(row)
}

export const insertCopy = async (
  tx: Tx,
  copy: Pick<
    VipCopyTable,
    | 'id'
    | 'edition_id'
    | 'number'
    | 'staff_id'
    | 'holder'
    | 'post'
    | 'reading'
    | 'zones'
    | 'layout'
    | 'form'
    | 'with_photos'
  > & { readonly levels: string; readonly sorting: Sorting; readonly changed_only: number },
): Promise<void> => {
  await tx.q
    .insertInto('vip_copy')
    .values({ ...copy, state: 'made', made_by: tx.call.caller.staffId, made_at: tx.now })
    .execute()
}

type CopyChange = Partial<
  Pick<
    VipCopyTable,
    | 'exported_at'
    | 'issued_at'
    | 'sighted_on'
    | 'recall_by'
    | 'closed_at'
    | 'witness_one'
    | 'witness_two'
    | 'signature'
  >
> & {
  readonly state?: CopyState
  readonly signed?: SignedHow
  readonly note?: string
  readonly revision?: number
}

export const changeCopy = async (tx: Tx, id: string, change: CopyChange): Promise<void> => {
  await tx.q.updateTable('vip_copy').set(change).where('id', '=', id).execute()
}

export const insertLoss = async (
  tx: Tx,
  loss: {
    readonly copy_id: string
    readonly leaked: string
    readonly cause: string
    readonly harm: string
    readonly remedy: string
    readonly contact: string
    readonly told: string
  },
): Promise<void> => {
  await tx.q
    .insertInto('vip_loss')
    .values({ ...loss, found_at: tx.now, reported_by: tx.call.caller.staffId })
    .execute()
}

/** What was written down when a copy was lost. */
export const selectLoss = async (db: Reader, copyId: string) =>
  (await db.q
    .selectFrom('vip_loss')
    .innerJoin('staff', 'staff.id', 'vip_loss.reported_by')
    .selectAll('vip_loss')
    .select('staff.name as reporter')
    .where('copy_id', '=', copyId)
    .executeTakeFirst()) ?? null

/** Whoever may hold a copy: people who work here now. */
export const selectStaff = (db: Reader) =>
  db.q
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'zones', 'desk_code'])
    .where('active', '=', 1)
    .orderBy('name')
    .execute()

export const selectStaffRow = async (db: Reader, id: string) =>
  (await db.q
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'zones', 'desk_code'])
    .where('id', '=', id)
    .executeTakeFirst()) ?? null
