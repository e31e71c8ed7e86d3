import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { askPicture } from '../../pictures/pictures.service.ts'
import type { parcelsContract } from '../parcels.contract.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findPicture } from './pictures.repository.ts'

type Input<K extends keyof typeof parcelsContract> = Parameters<Handlers<typeof parcelsContract>[K]>[0]

/** Sealed at once and tied to nothing: what no command names within the hour is not recorded. */
export const addPicture = async (house: ParcelsHouse, { file }: Input<'addPicture'>, { caller }: Call) => {
  const bytes = Buffer.from(await file.arrayBuffer())
  const kept = file.type === 'image/png' ? bytes : await upright(house, bytes)
  return { picture: await house.tray.lay(caller.sessionId, kept) }
}

/** A photograph is decoded apart, turned upright and stripped of what a camera writes beside it; a drawn PNG is ours. */
const upright = async (house: ParcelsHouse, bytes: Buffer): Promise<Buffer> => {
  const answer = await askPicture(house, { kind: 'scan', bytes: new Uint8Array(bytes) })
  return answer.ok ? Buffer.from(answer.picture) : refuse('PICTURE_UNUSABLE', { problem: answer.problem })
}

export const picture = async (house: ParcelsHouse, { id }: Input<'picture'>, call: Call): Promise<File> => {
  const { digest, kind } = await house.database.disclose(call, async (tx) => {
    const found = (await findPicture(tx, id)) ?? refuse('NOT_FOUND')
    tx.audit({ record: { kind: 'parcel', id: found.parcel_id }, reason: found.kind })
    return found
  })
  const bytes = await house.files.read(digest, 0, await house.files.size(digest))
  return new File([Uint8Array.from(bytes)], kind, { type: typeOf(bytes) })
}

/** The first bytes say what it is; it came in as one of three. */
const typeOf = (bytes: Buffer): string => {
  if (bytes[0] === 0x89) return 'image/png'
  return bytes[0] === 0xff ? 'image/jpeg' : 'image/webp'
}
