import type { Reader } from '../database/database.ts'
import { allDesks } from './staff.repository.ts'

/** The zone whose common things, such as a board of keys, are at this desk: the first one of each zone has them. */
export const zoneKeptAt = async (db: Reader, deskCode: string): Promise<string | null> => {
  const desks = await allDesks(db)
  const zone = desks.find(({ code }) => code === deskCode)?.zone
  return zone !== undefined && desks.find((desk) => desk.zone === zone)?.code === deskCode ? zone : null
}
