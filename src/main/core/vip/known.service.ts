import type { Reader } from '../database/database.ts'
import type { Caller } from '../kernel/caller.ts'
import { permissionsOf } from '../staff/roles.ts'
import { Role } from '../staff/staff.contract.ts'
import { type Day, eyesOf } from './eyes.service.ts'
import { codeSeen, contentSeen, type Eye, photoIdsOf } from './views.ts'
import {
  selectEntries,
  selectPhotos,
  selectVersions,
  type VipEntry,
  type VipPhoto,
  type VipVersion,
} from './vip.repository.ts'
import type { Content } from './vip.schema.contract.ts'

/** An approved page as one reader knows it: what is above their class is not at hand. */
export interface Known {
  readonly entry: VipEntry
  readonly version: VipVersion
  readonly eye: Eye
  readonly seen: Partial<Content>
  readonly code: string | undefined
  readonly photos: ReadonlyMap<string, VipPhoto>
  /** The face that is shown first; null when there is none or its consent has ended. */
  readonly face: string | null
}

/** Every approved page of the reader's zones, in the order of their codes. */
export const knownTo = async (house: Day, db: Reader, reader: Caller): Promise<readonly Known[]> => {
  const eyes = await eyesOf(house, db, reader)
  const entries = await selectEntries(db, reader.scope)
  const versions = await selectVersions(
    db,
    entries.flatMap(({ publishedVersion }) => publishedVersion ?? []),
  )
  const photos = await selectPhotos(
    db,
    [...versions.values()].flatMap(({ content }) => photoIdsOf(content)),
  )
  return entries.flatMap((entry): Known[] => {
    const eye = eyes(entry.zone)
    const version = versions.get(entry.publishedVersion ?? '')
    if (eye === null || version === undefined) return []
    const seen = contentSeen(version.content, photos, eye)
    const code = codeSeen(entry.code, eye)
    return [{ entry, version, eye, seen, code, photos, face: seen.photos?.[0] ?? null }]
  })
}

/** How this reader addresses somebody: to their face, or as their post says it. */
export const addressIn = ({ salutation, alias, salutationPost }: Partial<Content>): string =>
  salutation || alias || salutationPost || ''

export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly zones: string
  readonly desk_code: string
}

export const roleOf = ({ role }: StaffRow): Role => Role.parse(role)

/** Somebody of the staff as a reader, when they are not the one who asks. */
export const readerOf = (row: StaffRow): Caller => ({
  ...{ staffId: row.id, sessionId: '', deskCode: row.desk_code },
  permissions: new Set(permissionsOf(roleOf(row))),
  scope: { zones: row.zones.split(' ').filter((zone) => zone !== '') },
})
