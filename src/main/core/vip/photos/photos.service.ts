import { recordFile } from '../../files/stored-files.ts'
import { readWhole, storeWhole } from '../../files/whole-file.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { PictureAsk } from '../../pictures/picture.ts'
import { askPicture, MOST_PICTURE_BYTES } from '../../pictures/pictures.service.ts'
import { draftOf, entryAt, stepped } from '../entries.service.ts'
import { entryFor } from '../eyes.service.ts'
import { maySeePhoto } from '../views.ts'
import type { vipContract } from '../vip.contract.ts'
import type { VipHouse } from '../vip.house.ts'
import { changeVersion, insertPhoto, selectPhotos } from '../vip.repository.ts'
import type { Content } from '../vip.schema.contract.ts'
import type { Prepared } from './prepared.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

export interface PhotoHouse extends VipHouse {
  readonly prepared: Prepared
}

const asked = async <Ask extends PictureAsk>(house: VipHouse, ask: Ask) => {
  const answer = await askPicture(house, ask)
  return answer.ok ? answer : refuse('PHOTO_UNUSABLE', { problem: answer.problem })
}

const jpeg = (bytes: Uint8Array, name: string): File =>
  new File([Buffer.from(bytes)], name, { type: 'image/jpeg' })

export const readPhoto = async (house: PhotoHouse, { file }: Input<'readPhoto'>, call: Call) => {
  if (file.size > MOST_PICTURE_BYTES) return refuse('PHOTO_UNUSABLE', { problem: 'tooLarge' })
  const answer = await asked(house, { kind: 'prepare', bytes: new Uint8Array(await file.arrayBuffer()) })
  return {
    preparedId: house.prepared.keep(call.caller.staffId, answer.picture),
    width: answer.width,
    height: answer.height,
    takenOn: answer.takenOn,
    preview: jpeg(answer.preview, 'preview.jpg'),
  }
}

/** The cut is made and stored before the command, which may await nothing but queries. */
export const addPhoto = async (house: PhotoHouse, input: Input<'addPhoto'>, call: Call) => {
  const picture = house.prepared.find(input.preparedId, call.caller.staffId) ?? refuse('PHOTO_GONE')
  const cut = await asked(house, { kind: 'crop', bytes: picture, crop: input.crop })
  const full = await storeWhole(house.files, cut.full)
  const thumb = await storeWhole(house.files, cut.thumb)
  return house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const draft = await draftOf(tx, entry)
    const photoId = tx.id()
    await recordFile(tx, full, 'vip-photo')
    await recordFile(tx, thumb, 'vip-photo')
    await insertPhoto(tx, {
      ...{ id: photoId, entry_id: entry.id, pose: input.pose, taken_on: input.takenOn, source: input.source },
      ...{ purpose: input.consent.purpose, reference: input.consent.reference, until: input.consent.until },
      ...{ digest: full.digest, thumb_digest: thumb.digest, blurred: cut.blurred ? 1 : 0 },
      is_member: input.member === undefined ? 0 : 1,
    })
    const content = withPhoto(draft.content, photoId, input.member)
    await changeVersion(tx, draft.id, { content, author: call.caller.staffId, saved_at: tx.now })
    const { revision } = await stepped(tx, entry, { after: { photo: photoId, pose: input.pose } })
    return { photoId, revision, blurred: cut.blurred }
  })
}

const withPhoto = (content: Content, id: string, member: number | undefined): Content =>
  member === undefined
    ? { ...content, photos: [...content.photos, id].slice(-4) }
    : {
        ...content,
        household: content.household.map((one, at) => (at === member ? { ...one, photo: id } : one)),
      }

/** The picture, for whoever may see it: the same answer for one that is not there and one that is not theirs. */
export const photo = async (house: VipHouse, { id, size }: Input<'photo'>, call: Call) => {
  const db = house.database.reader
  const found = (await selectPhotos(db, [id])).get(id) ?? refuse('NOT_FOUND')
  const { eye } = await entryFor(house, db, call.caller, found.entryId)
  if (!maySeePhoto(found, eye)) return refuse('NOT_FOUND')
  return jpeg(await readWhole(house.files, size === 'thumb' ? found.thumbDigest : found.digest), 'photo.jpg')
}
