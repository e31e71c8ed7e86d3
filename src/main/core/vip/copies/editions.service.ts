import { createHash } from 'node:crypto'
import { everyZone } from '../../compound/compound.service.ts'
import type { Reader, Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { todayOf } from '../eyes.service.ts'
import { photoIdsOf } from '../views.ts'
import type { VipHouse } from '../vip.house.ts'
import {
  selectEntries,
  selectPhotos,
  selectVersions,
  type VipEntry,
  type VipVersion,
} from '../vip.repository.ts'
import { consentsOf, isExpired } from '../vip.rules.ts'
import {
  changeCopy,
  changeEdition,
  type EditionPage,
  insertEdition,
  selectCopies,
  selectCurrentEdition,
  selectEditions,
  selectPages,
} from './copies.repository.ts'
import { changeOf, isOut, isTerm, returnBy } from './copies.rules.ts'
import { voidPaperIn } from './copy-paper.service.ts'
import type { Edition, vipCopiesContract } from './vip-copies.contract.ts'
import { supersededText } from './vip-copies.text.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

interface Drawn {
  readonly pages: readonly (Omit<EditionPage, 'change'> & {
    readonly entry: VipEntry
    readonly change: 'same' | 'added' | 'changed'
  })[]
  readonly removed: readonly string[]
  readonly withheld: { code: string; why: 'consentEnded' | 'noPage' }[]
}

/** The page as it stands: its text and its pictures by their names, which are made from their content. */
const digestOf = ({ id, content }: VipVersion, photos: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([id, content, photos]))
    .digest('hex')

/** What an edition of today holds. A page that rests on an ended consent is left out whole. */
const draw = async (db: Reader, today: string): Promise<Drawn> => {
  const entries = (await selectEntries(db, await everyZone(db))).filter(
    (one) => one.publishedVersion !== null,
  )
  const versions = await selectVersions(
    db,
    entries.flatMap(({ publishedVersion }) => publishedVersion ?? []),
  )
  const current = await selectCurrentEdition(db)
  const before = current === null ? [] : await selectPages(db, current.id)
  const pages: Drawn['pages'][number][] = []
  const withheld: Drawn['withheld'] = []
  for (const entry of entries) {
    const version = versions.get(entry.publishedVersion ?? '')
    if (version === undefined) continue
    const photos = [...(await selectPhotos(db, photoIdsOf(version.content))).values()]
    const consents = [...consentsOf(version.content), ...photos.map(({ consent }) => consent)]
    if (consents.some((consent) => isExpired(consent, today))) {
      withheld.push({ code: entry.code, why: 'consentEnded' })
      continue
    }
    const digest = digestOf(
      version,
      photos.map((photo) => photo.digest),
    )
    const page = { entryId: entry.id, versionId: version.id, digest, ordinal: pages.length + 1, entry }
    pages.push({ ...page, change: changeOf(page, before) })
  }
  const kept = new Set(pages.map(({ entryId }) => entryId))
  const gone = before.filter(({ entryId }) => !kept.has(entryId)).map(({ entryId }) => entryId)
  return { pages, withheld, removed: await codesOf(db, gone) }
}

const codesOf = async (db: Reader, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await db.q
    .selectFrom('vip_entry')
    .select('code')
    .where('id', 'in', [...ids])
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}

export const outlook = async (house: VipHouse) => {
  const { pages, removed, withheld } = await draw(house.database.reader, todayOf(house))
  const codes = (change: string) =>
    pages.filter((page) => page.change === change).map(({ entry }) => entry.code)
  return {
    pages: pages.length,
    added: codes('added'),
    changed: codes('changed'),
    removed: [...removed],
    withheld,
  }
}

export const publish = (house: VipHouse, input: Input<'publish'>, call: Call) =>
  house.database.command(call, input, (tx) => publishIn(tx, input))

/** One edition at a time: the one before is recalled in the same moment. */
export const publishIn = async (tx: Tx, input: Pick<Input<'publish'>, 'effective' | 'expires'>) => {
  if (!isTerm(input.effective, input.expires)) return refuse('VIP_EDITION_TERM')
  const { pages, removed, withheld } = await draw(tx, tx.businessDate)
  if (pages.length === 0) return refuse('VIP_EDITION_EMPTY')
  const recalled = await supersede(tx, input.effective)
  const year = tx.businessDate.slice(0, 4)
  const number = `V${year}-${await nextSerial(tx, `vip-edition-${year}`)}`
  const edition = { id: tx.id(), number, effective: input.effective, expires: input.expires }
  await insertEdition(tx, { ...edition, state: 'current', removed: JSON.stringify(removed) }, pages)
  tx.audit({
    record: { kind: 'vip-edition', id: edition.id },
    after: { number, pages: pages.length, withheld: withheld.length },
  })
  tx.changed('vip', edition.id)
  return { id: edition.id, number, pages: pages.length, withheld, recalled }
}

/** Whoever holds the old one brings it back within a week; what nobody has yet is void. */
const supersede = async (tx: Tx, effective: string): Promise<number> => {
  const current = await selectCurrentEdition(tx)
  if (current === null) return 0
  await changeEdition(tx, current.id, 'superseded')
  const copies = (await selectCopies(tx, current.id)).filter(({ state }) => isOut(state))
  for (const copy of copies) {
    const state = copy.state === 'made' ? 'void' : 'recalled'
    await changeCopy(tx, copy.id, { state, recall_by: returnBy(effective), revision: copy.revision + 1 })
    if (state === 'void') await voidPaperIn(tx, copy.id, supersededText)
    tx.audit({ record: { kind: 'vip-copy', id: copy.id }, before: { state: copy.state }, after: { state } })
  }
  if (copies.length === 0) await changeEdition(tx, current.id, 'closed')
  return copies.filter(({ state }) => state !== 'made').length
}

export const editions = async (house: VipHouse): Promise<Edition[]> => {
  const db = house.database.reader
  return Promise.all(
    (await selectEditions(db)).map(async ({ removed: _, ...edition }) => {
      const pages = await selectPages(db, edition.id)
      const copies = await selectCopies(db, edition.id)
      return {
        ...edition,
        pages: pages.length,
        changed: pages.filter(({ change }) => change !== 'same').length,
        out: copies.filter(({ state }) => isOut(state)).length,
        copies: copies.length,
      }
    }),
  )
}
