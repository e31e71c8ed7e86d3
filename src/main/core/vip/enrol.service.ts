import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import type { StoredContent } from '../files/file-store.ts'
import { recordFile } from '../files/stored-files.ts'
import { readPlate } from '../people/plates.ts'
import {
  changeEntry,
  changeVersion,
  insertEntry,
  insertPhoto,
  insertVersion,
  replacePlates,
} from './vip.repository.ts'
import type { Consented, Content, PhotoSource, VipKind } from './vip.schema.contract.ts'

export interface Picture {
  readonly full: StoredContent
  readonly thumb: StoredContent
  readonly takenOn: string | null
  readonly source: PhotoSource
  readonly consent: Consented
}

export interface Enrolment {
  readonly kind: VipKind
  readonly zone: string
  /** Its pictures and its household's are added by their ids here. */
  readonly content: (photo: string | null, member: string | null) => Content
  readonly photo: Picture | null
  readonly member: Picture | null
  readonly author: string
  readonly approver: string
}

/** The next code of a zone: A-017. */
export const nextCode = async (tx: Tx, zone: string): Promise<string> =>
  `${zone}-${String(await nextSerial(tx, `vip-${zone}`)).padStart(3, '0')}`

/** Without its dot, as a gate reads it. */
export const comparablePlates = ({ vehicles }: Content): readonly string[] =>
  vehicles.map(({ plate }) => {
    const read = readPlate(plate)
    return 'problem' in read ? plate : read.plate
  })

/** A page that was written and approved in the past: how the sample compound comes by its handbook. */
export const enrolIn = async (tx: Tx, enrolment: Enrolment): Promise<string> => {
  const { kind, zone, author, approver } = enrolment
  const entry = { id: tx.id(), code: await nextCode(tx, zone), kind, zone }
  await insertEntry(tx, entry)
  const photo = await keptIn(tx, entry.id, enrolment.photo, false)
  const content = enrolment.content(photo, await keptIn(tx, entry.id, enrolment.member, true))
  const version = tx.id()
  await insertVersion(tx, { id: version, entryId: entry.id, content, author })
  await changeVersion(tx, version, {
    ...{
      state: 'approved',
      proposed_by: author,
      proposed_at: tx.now,
      decided_by: approver,
      decided_at: tx.now,
    },
  })
  await changeEntry(tx, entry.id, { published_version: version, unit_id: content.unitId, revision: 1 })
  await replacePlates(tx, entry.id, comparablePlates(content))
  return entry.id
}

const keptIn = async (
  tx: Tx,
  entryId: string,
  picture: Picture | null,
  isMember: boolean,
): Promise<string | null> => {
  if (picture === null) return null
  const id = tx.id()
  await recordFile(tx, picture.full, 'vip-photo')
  await recordFile(tx, picture.thumb, 'vip-photo')
  await insertPhoto(tx, {
    ...{ id, entry_id: entryId, pose: 'face', taken_on: picture.takenOn, source: picture.source },
    ...picture.consent,
    ...{ digest: picture.full.digest, thumb_digest: picture.thumb.digest, blurred: 0 },
    is_member: isMember ? 1 : 0,
  })
  return id
}
