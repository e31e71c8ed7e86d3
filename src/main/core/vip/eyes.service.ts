import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Caller } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Eye } from './views.ts'
import { photoIdsOf } from './views.ts'
import type { VipHouse } from './vip.house.ts'
import {
  selectDeskZone,
  selectEntry,
  selectPhotos,
  type VipEntry,
  type VipVersion,
} from './vip.repository.ts'
import { readingOf } from './vip.rules.ts'

/** What a look needs: which day it is. */
export type Day = Pick<VipHouse, 'clock' | 'settings'>

export const todayOf = ({ clock, settings }: Day): string =>
  businessDateOf(clock.now(), settings.current().timeZone)

/** In which class the caller reads each zone. A job of the house has no desk and reads nothing. */
export const eyesOf = async (
  house: Day,
  db: Reader,
  caller: Caller,
): Promise<(zone: string) => Eye | null> => {
  const deskZone = await selectDeskZone(db, caller.deskCode)
  const today = todayOf(house)
  return (zone) => {
    const reading = readingOf(caller, zone, deskZone)
    return reading === null ? null : { reading, today }
  }
}

/** @throws Refusal NOT_FOUND when there is none, or none for this caller */
export const entryFor = async (
  house: VipHouse,
  db: Reader,
  caller: Caller,
  id: string,
): Promise<{ readonly entry: VipEntry; readonly eye: Eye }> => {
  const entry = (await selectEntry(db, caller.scope, id)) ?? refuse('NOT_FOUND')
  const eye = (await eyesOf(house, db, caller))(entry.zone) ?? refuse('NOT_FOUND')
  return { entry, eye }
}

export const photosOf = (db: Reader, { content }: VipVersion) => selectPhotos(db, photoIdsOf(content))
