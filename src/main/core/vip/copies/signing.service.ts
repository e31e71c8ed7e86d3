import { readWhole } from '../../files/whole-file.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { askPicture } from '../../pictures/pictures.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectCopy, selectLoss } from './copies.repository.ts'
import type { vipCopiesContract } from './vip-copies.contract.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

/** Decoded apart like every picture that comes in; what no command names within the hour is not recorded. */
export const addSignature = async (house: VipHouse, { file }: Input<'addSignature'>, { caller }: Call) => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const answer = await askPicture(house, { kind: 'scan', bytes })
  if (!answer.ok) return refuse('PHOTO_UNUSABLE', { problem: answer.problem })
  return { picture: await house.tray.lay(caller.sessionId, Buffer.from(answer.picture)) }
}

export const signature = async (house: VipHouse, { id }: Input<'signature'>): Promise<File> => {
  const copy = (await selectCopy(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const bytes = await readWhole(house.files, copy.signature ?? refuse('NOT_FOUND'))
  return new File([Uint8Array.from(bytes)], 'signature.jpg', { type: 'image/jpeg' })
}

export const loss = async (house: VipHouse, { id }: Input<'loss'>) => {
  const found = (await selectLoss(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const { leaked, cause, harm, remedy, contact, told } = found
  return {
    ...{ foundAt: found.found_at, by: found.reporter },
    ...{ leaked, cause, harm, remedy, contact, told },
  }
}
