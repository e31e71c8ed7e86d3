import { unitsOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import { may, type Scope } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { readPlate } from '../people/plates.ts'
import { publishedOf } from './entries.service.ts'
import { entryFor, eyesOf, photosOf } from './eyes.service.ts'
import type { Known } from './known.service.ts'
import { codeSeen, contentSeen, type Eye, photoIdsOf, photosSeen } from './views.ts'
import type { VipRow, vipContract } from './vip.contract.ts'
import type { VipHouse } from './vip.house.ts'
import {
  selectEntries,
  selectEntriesByPlate,
  selectEntriesOfUnit,
  selectOpenStates,
  selectOpenVersion,
  selectPhotos,
  selectStaffName,
  selectVersions,
  type VipEntry,
  type VipPhoto,
  type VipVersion,
} from './vip.repository.ts'
import { clearanceKey, consentsOf, isExpired, isOldPhoto, marksOf, reaches } from './vip.rules.ts'
import type { VipView } from './vip.schema.contract.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

const SOON = 30

export const list = async (house: VipHouse, call: Call): Promise<{ rows: VipRow[] }> => {
  const db = house.database.reader
  const eyes = await eyesOf(house, db, call.caller)
  const writes = may(call.caller, 'vip.propose')
  const entries = await selectEntries(db, call.caller.scope)
  const states = writes ? await selectOpenStates(db) : new Map()
  const seen = entries.flatMap((entry) => {
    const eye = eyes(entry.zone)
    return eye !== null && (entry.publishedVersion !== null || writes) ? [{ entry, eye }] : []
  })
  const versions = await shownVersions(
    db,
    seen.map(({ entry }) => entry),
    writes,
  )
  const photos = await selectPhotos(
    db,
    [...versions.values()].flatMap(({ content }) => photoIdsOf(content)),
  )
  return {
    rows: seen.flatMap(({ entry, eye }) => {
      const version = versions.get(entry.id)
      return version ? [rowOf({ entry, eye, version, photos, open: states.get(entry.id) ?? null })] : []
    }),
  }
}

/** The approved page of each; for writers the open one where nothing is approved yet. */
const shownVersions = async (
  db: Reader,
  entries: readonly VipEntry[],
  writes: boolean,
): Promise<ReadonlyMap<string, VipVersion>> => {
  const approved = await selectVersions(
    db,
    entries.flatMap(({ publishedVersion }) => publishedVersion ?? []),
  )
  const shown = new Map<string, VipVersion>()
  for (const { id, publishedVersion } of entries) {
    const version =
      publishedVersion === null
        ? writes
          ? await selectOpenVersion(db, id)
          : null
        : approved.get(publishedVersion)
    if (version) shown.set(id, version)
  }
  return shown
}

interface Shown {
  readonly entry: VipEntry
  readonly eye: Eye
  readonly version: VipVersion
  readonly photos: ReadonlyMap<string, VipPhoto>
  readonly open: VipRow['open']
}

const rowOf = ({ entry, eye, version, photos, open }: Shown): VipRow => {
  const seen = contentSeen(version.content, photos, eye)
  return {
    id: entry.id,
    code: codeSeen(entry.code, eye) ?? null,
    kind: entry.kind,
    zone: entry.zone,
    level: seen.level ?? null,
    salutation: seen.salutation ?? seen.salutationPost ?? '',
    photo: seen.photos?.[0] ?? null,
    open,
    published: entry.publishedVersion !== null,
    flags: reaches(eye.reading, 'C2') ? flagsOf(version, photos, eye) : [],
  }
}

const flagsOf = (
  { content }: VipVersion,
  photos: ReadonlyMap<string, VipPhoto>,
  { today }: Eye,
): VipRow['flags'] => {
  const own = content.photos.flatMap((id) => photos.get(id) ?? [])
  const consents = [
    ...consentsOf(content),
    ...photoIdsOf(content).flatMap((id) => photos.get(id)?.consent ?? []),
  ]
  const soon = addDays(today, SOON)
  return [
    ...(own.some(({ consent }) => !isExpired(consent, today)) ? [] : ['noPhoto' as const]),
    ...(own.some(({ takenOn }) => isOldPhoto(takenOn, today)) ? ['oldPhoto' as const] : []),
    ...(consents.some((consent) => isExpired(consent, today)) ? ['consentEnded' as const] : []),
    ...(consents.some((consent) => !isExpired(consent, today) && consent.until <= soon)
      ? ['consentEnding' as const]
      : []),
  ]
}

const unitShown = async (db: Reader, scope: Scope, unitId: string | null | undefined): Promise<string> =>
  unitId ? ((await unitsOf(db, scope, [unitId]))[0]?.name ?? '') : ''

/** The approved page as this reader may see it; null while nothing is approved. */
const viewOf = async (db: Reader, { caller }: Call, entry: VipEntry, eye: Eye) => {
  const version = await publishedOf(db, entry)
  if (version === null) return null
  const photos = await photosOf(db, version)
  const seen = contentSeen(version.content, photos, eye)
  const view = await viewShown(db, caller.scope, { entry, seen, code: codeSeen(entry.code, eye) })
  return { view, reading: eye.reading, photos: [...photosSeen(photos, eye)] }
}

/** What was let through, as it crosses to the reader. */
export const viewShown = async (
  db: Reader,
  scope: Scope,
  { entry, seen, code }: Pick<Known, 'entry' | 'seen' | 'code'>,
): Promise<VipView> => ({
  ...{ id: entry.id, kind: entry.kind, zone: entry.zone },
  ...seen,
  ...(code !== undefined && { code }),
  ...('unitId' in seen && { unit: await unitShown(db, scope, seen.unitId) }),
})

export const view = async (house: VipHouse, { id }: Input<'view'>, call: Call) => {
  const db = house.database.reader
  const { entry, eye } = await entryFor(house, db, call.caller, id)
  return (await viewOf(db, call, entry, eye)) ?? refuse('NOT_FOUND')
}

/** Whoever stands at the desk, drives up or has a parcel: asked by home or by plate, never by name. */
export const cards = async (house: VipHouse, { unitId, plate }: Input<'cards'>, call: Call) => {
  const db = house.database.reader
  const { scope } = call.caller
  const read = plate === undefined ? null : readPlate(plate)
  const entries = [
    ...(unitId === undefined ? [] : await selectEntriesOfUnit(db, scope, unitId)),
    ...(read !== null && 'plate' in read ? await selectEntriesByPlate(db, scope, read.plate) : []),
  ]
  const eyes = await eyesOf(house, db, call.caller)
  const seen = await Promise.all(
    entries.map(async (entry) => {
      const eye = eyes(entry.zone)
      return eye === null ? null : viewOf(db, call, entry, eye)
    }),
  )
  return seen.flatMap((one) => (one === null ? [] : [one.view]))
}

export const edit = async (house: VipHouse, { id }: Input<'edit'>, call: Call) => {
  const db = house.database.reader
  const { entry, eye } = await entryFor(house, db, call.caller, id)
  const version = (await selectOpenVersion(db, id)) ?? (await publishedOf(db, entry)) ?? refuse('NOT_FOUND')
  const photos = await photosOf(db, version)
  const content = contentSeen(version.content, photos, eye)
  const { staffId } = call.caller
  return {
    ...{ id, code: entry.code, kind: entry.kind, zone: entry.zone, state: version.state },
    ...{ revision: entry.revision, reading: eye.reading, content, photos: [...photosSeen(photos, eye)] },
    marks: marksOf(version.content)
      .filter(({ path }) => (path.split('.')[0] as string) in content)
      .map((mark) => ({ ...mark, cleared: clearanceKey(mark) in version.cleared })),
    author: await selectStaffName(db, version.author),
    ...{ savedAt: version.savedAt, sentBack: version.sentBack },
    own: version.author === staffId || version.proposedBy === staffId,
    unit: await unitShown(db, call.caller.scope, content.unitId),
  }
}
