import type { Reader } from '../../database/database.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { pdfFile } from '../../kernel/pdf-file.ts'
import type { FormSource } from '../../printing/forms.ts'
import type { HandbookData, HandbookFront, HandbookPerson } from '../documents/handbook.data.ts'
import { todayOf } from '../eyes.service.ts'
import { handbookPeople, type PageOf } from '../handbook.service.ts'
import { photoIdsOf } from '../views.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectEntriesEver, selectPhotos, selectVersions } from '../vip.repository.ts'
import { consentsOf, isExpired } from '../vip.rules.ts'
import type { Level } from '../vip.schema.contract.ts'
import { readingTexts } from '../vip.text.ts'
import {
  type CopyRecord,
  changeCopy,
  selectCopies,
  selectCopy,
  selectEdition,
  selectPages,
} from './copies.repository.ts'
import { passwordFrom } from './copies.rules.ts'
import { COPY_FORM } from './copy-paper.service.ts'
import type { vipCopiesContract } from './vip-copies.contract.ts'
import { copyForm, resumedText } from './vip-copies.text.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

interface CopyPage extends PageOf {
  readonly change: string
}

/**
 * Pages of the edition that this copy carries: of its zones and levels. One whose consent ended between publishing and
 * printing, or whose person was taken out, keeps its place and says nothing: the pages behind it stay where the index,
 * another copy and a print that stopped in the middle have them.
 */
const pagesFor = async (db: Reader, copy: CopyRecord, today: string): Promise<readonly CopyPage[]> => {
  const pages = await selectPages(db, copy.editionId)
  const entries = await selectEntriesEver(
    db,
    { zones: copy.zones },
    pages.map(({ entryId }) => entryId),
  )
  const versions = await selectVersions(
    db,
    pages.map(({ versionId }) => versionId),
  )
  const photos = await selectPhotos(
    db,
    [...versions.values()].flatMap(({ content }) => photoIdsOf(content)),
  )
  return pages.flatMap(({ entryId, versionId, ordinal, change }): CopyPage[] => {
    const entry = entries.get(entryId)
    const version = versions.get(versionId)
    if (entry === undefined || version === undefined) return []
    if (copy.levels.length > 0 && !copy.levels.includes(version.content.level)) return []
    if (copy.changedOnly && change === 'same') return []
    const consents = [
      ...consentsOf(version.content),
      ...photoIdsOf(version.content).flatMap((id) => photos.get(id)?.consent ?? []),
    ]
    const ended = consents.some((consent) => isExpired(consent, today))
    return [{ entry, version, ordinal, change, withheld: entry.retired || ended }]
  })
}

const levelOrder: readonly (Level | null)[] = ['V1', 'V2', 'V3', 'leader', 'assist', null]

/** The places in the edition stay those of the edition: an index of another copy points at the same ones. */
const sortedBy = (people: readonly HandbookPerson[], sorting: CopyRecord['sorting']) => {
  if (sorting === 'code') return people
  const keyOf = ({ initial, salutation, level }: HandbookPerson): string =>
    sorting === 'name' ? initial + salutation : String(levelOrder.indexOf(level))
  return people.toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.ordinal - b.ordinal,
  )
}

/** Pages that whoever holds the whole book takes out: new people have no page to take out. */
const replacedIn = (pages: readonly CopyPage[]): readonly number[] =>
  pages.filter(({ change }) => change === 'changed').map(({ ordinal }) => ordinal)

const dataOf = async (house: VipHouse, db: Reader, copy: CopyRecord): Promise<HandbookData> => {
  const today = todayOf(house)
  const edition = (await selectEdition(db, copy.editionId)) ?? refuse('NOT_FOUND')
  const pages = await pagesFor(db, copy, today)
  const people = await handbookPeople(house, db, pages, { reading: copy.reading, today }, copy.withPhotos)
  const ordered = sortedBy(people, copy.sorting)
  const named = (change: string) =>
    people
      .filter(({ withheld }, at) => !withheld && pages[at]?.change === change)
      .map(({ salutation }) => salutation)
  const contacts = new Map(people.flatMap(({ calls }) => calls.map((one) => [one.name, one] as const)))
  // As it stood when this one was made: a copy that is drawn again has the same first pages.
  const before = (await selectCopies(db, copy.editionId)).filter(({ madeAt }) => madeAt <= copy.madeAt)
  const front: HandbookFront = {
    copies: before.map(({ number, holder, post, reading }) => ({
      ...{ no: number, holder, post },
      reading: readingTexts[reading],
    })),
    contacts: [...contacts.values()].slice(0, 8),
    ...{ added: named('added'), changed: named('changed'), removed: edition.removed },
    replaces: copy.changedOnly ? replacedIn(pages) : [],
  }
  return {
    layout: copy.layout,
    company: house.settings.current().compoundName,
    edition: edition.number,
    ...{ copyNo: copy.number, holder: copy.holder, expires: edition.expires },
    // The day of the copy, not of the print: what is printed on another day is still the same copy.
    madeOn: businessDateOf(copy.madeAt, house.settings.current().timeZone),
    people: ordered,
    front: copy.layout === 'pocket' ? null : front,
    indexes: copy.layout === 'page',
  }
}

/** Straight to the printer: what is previewed is what is printed, under this copy's number alone. */
export const copyFormSource = (house: VipHouse): FormSource => ({
  ...copyForm,
  form: COPY_FORM,
  template: 'vip/handbook',
  formClass: 'handbook',
  permission: 'vip.approve',
  // Its bytes are kept nowhere: a reprint draws the same pages of the same version again.
  ...{ numbered: true, controlled: true, keepsBytes: false },
  sheetOf: async (id) => {
    const db = house.database.reader
    const copy = (await selectCopy(db, id)) ?? refuse('NOT_FOUND')
    if (copy.form !== 'print' || copy.state !== 'made') return refuse('NOT_FOUND')
    return {
      recordKind: 'vip-copy',
      ...{ unitId: null, zone: null, about: copy.number, watermark: copy.number },
      ownSerial: copy.number,
      make: async (_serial, signal) =>
        house.documents.make(
          'vip/handbook',
          await dataOf(house, db, copy),
          signal === undefined ? {} : { signal },
        ),
    }
  },
  queuedIn: async (tx, { recordId, fromPage }) => {
    if (fromPage > 1) await changeCopy(tx, recordId, { note: resumedText(fromPage) })
  },
})

/**
 * The encrypted file of a copy, given out once. The password is drawn here, shown with the file and kept nowhere:
 * who forgets it gets another copy under another number.
 */
export const exportCopy = async (house: VipHouse, { id }: Input<'export'>, call: Call) => {
  const db = house.database.reader
  const copy = (await selectCopy(db, id)) ?? refuse('NOT_FOUND')
  if (copy.form !== 'file' || copy.state !== 'made') return refuse('VIP_COPY_STATE', { state: copy.state })
  if (copy.exportedAt !== null) return refuse('VIP_COPY_EXPORTED')
  const password = passwordFrom((below) => house.random.integer(below))
  const bytes = await house.documents.make('vip/handbook', await dataOf(house, db, copy), {
    protect: {
      openPassword: password,
      ownerPassword: house.random.bytes(24).toString('base64url'),
      printing: false,
    },
    ...(call.signal && { signal: call.signal }),
  })
  await house.database.disclose(call, async (tx) => {
    const now = (await selectCopy(tx, id)) ?? refuse('NOT_FOUND')
    if (now.exportedAt !== null) return refuse('VIP_COPY_EXPORTED')
    await changeCopy(tx, id, { exported_at: tx.now })
    tx.audit({ record: { kind: 'vip-copy', id }, after: { exported: copy.number } })
    return tx.changed('vip', id)
  })
  const name = `${copy.number.replace('/', '-')}.pdf`
  return { file: pdfFile(bytes, name), password }
}
