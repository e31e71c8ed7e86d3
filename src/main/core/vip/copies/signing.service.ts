import { readWhole } from '../../files/whole-file.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectCopy, selectLoss } from './copies.repository.ts'
import type { vipCopiesContract } from './vip-copies.contract.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

/** A pad of 720 by 260 dots in two inks packs to a few kilobytes. */
const MOST_BYTES = 512 * 1024
const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Drawn by our own pad; what no command names within the hour is not recorded. */
export const addSignature = async (house: VipHouse, { file }: Input<'addSignature'>, { caller }: Call) => {
  if (file.size > MOST_BYTES) return refuse('PHOTO_UNUSABLE', { problem: 'tooLarge' })
  const bytes = Buffer.from(await file.arrayBuffer())
  if (PNG.some((byte, at) => bytes[at] !== byte)) return refuse('PHOTO_UNUSABLE', { problem: 'notAPicture' })
  return { picture: await house.tray.lay(caller.sessionId, bytes) }
}

export const signature = async (house: VipHouse, { id }: Input<'signature'>): Promise<File> => {
  const copy = (await selectCopy(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const bytes = await readWhole(house.files, copy.signature ?? refuse('NOT_FOUND'))
  return new File([Uint8Array.from(bytes)], 'signature.png', { type: 'image/png' })
}

export const loss = async (house: VipHouse, { id }: Input<'loss'>) => {
  const found = (await selectLoss(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const { leaked, cause, harm, remedy, contact, told } = found
  return {
    ...{ foundAt: found.found_at, by: found.reporter },
    ...{ leaked, cause, harm, remedy, contact, told },
  }
}
