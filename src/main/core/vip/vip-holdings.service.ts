import type { Reader, Tx } from '../database/database.ts'
import { forgetFileIn } from '../files/gone-files.service.ts'
import type { HoldingsAsked, PersonHoldings, RetentionLine, RetentionRule } from '../people/holdings.house.ts'
import { forgetQuestionsIn, questionsRule } from './question-keeping.service.ts'
import { openedRule } from './reports/opened.service.ts'
import { type Content, emptyContent, StoredContent } from './vip.schema.contract.ts'
import { fieldTexts, householdTexts } from './vip.text.ts'
import { heldVipTexts as words } from './vip-holdings.text.ts'

const RETIRED_DAYS = 365

/** Pages of the person's homes, retired ones and every earlier version among them. */
export const versionsOfHomesQuery = (db: Reader, { homes }: HoldingsAsked) =>
  db.q
    .selectFrom('vip_entry')
    .innerJoin('vip_version', 'vip_version.entry_id', 'vip_entry.id')
    .select([
      'vip_entry.id as entryId',
      'vip_entry.code',
      'vip_entry.retired_at as retiredAt',
      'vip_version.id',
      'vip_version.state',
      'vip_version.content',
    ])
    .where(
      'vip_entry.unit_id',
      'in',
      homes.map(({ unitId }) => unitId),
    )
    .orderBy('vip_version.saved_at', 'desc')

interface Page {
  readonly entryId: string
  readonly code: string
  /** Somebody may still read it: neither retired nor followed by a newer page. */
  readonly inUse: boolean
  readonly versionId: string
  readonly content: Content
  /** The page is the person's own; else the person stands in its household. */
  readonly own: boolean
}

const pagesOf = async (db: Reader, asked: HoldingsAsked): Promise<readonly Page[]> => {
  if (asked.homes.length === 0) return []
  const rows = await versionsOfHomesQuery(db, asked).execute()
  return rows.flatMap(({ entryId, code, retiredAt, id, state, content: text }) => {
    const content = StoredContent.parse(JSON.parse(text))
    const own = content.name === asked.name
    if (!own && content.household.every(({ name }) => name !== asked.name)) return []
    const inUse = retiredAt === null && state !== 'superseded'
    return [{ entryId, code, inUse, versionId: id, content, own }]
  })
}

const flat = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(flat).filter(Boolean).join('；')
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(flat).filter(Boolean).join(' ')
    : ''
}

/** Ids of rows tell the person nothing, and the household is others' data. */
const HIDDEN: ReadonlySet<string> = new Set(['photos', 'unitId', 'household'])

const linesOf = ({ code, content, own }: Page, name: string): string[][] =>
  own
    ? (Object.keys(fieldTexts) as (keyof Content)[])
        .filter((field) => !HIDDEN.has(field))
        .map((field) => [code, fieldTexts[field], flat(content[field])])
        .filter(([, , text]) => text !== '')
    : content.household
        .filter((one) => one.name === name)
        .map((one) => [
          code,
          householdTexts[one.role],
          [one.salutation, one.name, one.phone].join(' ').trim(),
        ])

const photosOf = (db: Reader, pages: readonly Page[], name: string) => {
  const whole = pages.filter(({ own }) => own).map(({ entryId }) => entryId)
  const members = pages.flatMap(({ content, own }) =>
    own
      ? []
      : content.household.flatMap((one) => (one.name === name && one.photo !== null ? [one.photo] : [])),
  )
  return db.q
    .selectFrom('vip_photo')
    .innerJoin('vip_entry', 'vip_entry.id', 'vip_photo.entry_id')
    .select(['vip_photo.id', 'vip_entry.code', 'vip_photo.taken_on', 'vip_photo.purpose'])
    .select(['vip_photo.reference', 'vip_photo.until'])
    .where(({ eb, or }) => or([eb('vip_photo.entry_id', 'in', whole), eb('vip_photo.id', 'in', members)]))
    .execute()
}

const held = async (db: Reader, asked: HoldingsAsked) => {
  const pages = await pagesOf(db, asked)
  const newest = [...Map.groupBy(pages, ({ entryId }) => entryId).values()].flatMap(([first]) => first ?? [])
  const photos = pages.length === 0 ? [] : await photosOf(db, pages, asked.name)
  return [
    { ...words.entries, rows: newest.flatMap((page) => linesOf(page, asked.name)) },
    {
      ...words.photos,
      rows: photos.map(({ code, taken_on, purpose, reference, until }) => [
        code,
        taken_on ?? '',
        purpose,
        reference,
        until,
      ]),
    },
  ]
}

const empty = ({ level }: Content): Content => ({ ...emptyContent, level })

const storeContent = (tx: Tx, versionId: string, content: Content) =>
  tx.q
    .updateTable('vip_version')
    .set({ content: JSON.stringify(content), cleared: '{}', sent_back: '' })
    .where('id', '=', versionId)
    .execute()

/** Rows and pictures; a picture that stands in another row as well stays. */
const dropPhotos = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const gone = await tx.q
    .deleteFrom('vip_photo')
    .where('id', 'in', [...ids])
    .returning(['digest', 'thumb_digest'])
    .execute()
  for (const digest of new Set(gone.flatMap((row) => [row.digest, row.thumb_digest]))) {
    const other = await tx.q
      .selectFrom('vip_photo')
      .select('id')
      .where(({ eb, or }) => or([eb('digest', '=', digest), eb('thumb_digest', '=', digest)]))
      .executeTakeFirst()
    if (other === undefined) await forgetFileIn(tx, digest)
  }
}

const forgetIn = async (tx: Tx, asked: HoldingsAsked): Promise<void> => {
  const pages = await pagesOf(tx, asked)
  if (pages.length === 0) return
  await dropPhotos(
    tx,
    (await photosOf(tx, pages, asked.name)).map(({ id }) => id),
  )
  for (const { entryId, versionId, content, own } of pages) {
    const household = content.household.filter(({ name }) => name !== asked.name)
    await storeContent(tx, versionId, own ? empty(content) : { ...content, household })
    if (!own) continue
    await tx.q.deleteFrom('vip_plate').where('entry_id', '=', entryId).execute()
    await forgetQuestionsIn(tx, entryId)
  }
}

/** What the handbook says of a person. */
export const vipHoldings: PersonHoldings = {
  tables: ['vip_version', 'vip_photo', 'vip_plate', 'vip_question'],
  held,
  holds: async (db, asked) => {
    const listed = (await pagesOf(db, asked)).filter(({ inUse }) => inUse).map(({ code }) => code)
    return [...new Set(listed)].map(words.listed)
  },
  forgetIn,
}

/** Entries out of use whose pages still say something. */
export const retiredQuery = (db: Reader, at: number) =>
  db.q.selectFrom('vip_entry').select('id').where('retired_at', '<', at).where('emptied_at', 'is', null)

const emptyEntry = async (tx: Tx, id: string): Promise<void> => {
  await forgetQuestionsIn(tx, id)
  const versions = await tx.q
    .selectFrom('vip_version')
    .select(['id', 'content'])
    .where('entry_id', '=', id)
    .execute()
  for (const version of versions)
    await storeContent(tx, version.id, empty(StoredContent.parse(JSON.parse(version.content))))
  const photos = await tx.q.selectFrom('vip_photo').select('id').where('entry_id', '=', id).execute()
  await dropPhotos(
    tx,
    photos.map((photo) => photo.id),
  )
  await tx.q.deleteFrom('vip_plate').where('entry_id', '=', id).execute()
  await tx.q.updateTable('vip_entry').set({ emptied_at: tx.now }).where('id', '=', id).execute()
}

const retiredRule: RetentionRule = {
  key: 'vip-retired',
  ...words.keep,
  keepDays: RETIRED_DAYS,
  tables: ['vip_version', 'vip_photo', 'vip_plate'],
  waiting: async (db, { at }) => (await retiredQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const entries = await retiredQuery(tx, at).limit(most).execute()
    for (const { id } of entries) await emptyEntry(tx, id)
    return entries.length
  },
}

export const vipRetention: readonly RetentionLine[] = [
  retiredRule,
  questionsRule,
  openedRule,
  { key: 'vip-copies', ...words.copies, keepDays: null, tables: ['vip_copy', 'vip_loss'] },
]
