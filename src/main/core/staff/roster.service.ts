import type { Database } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { allDesks, allStaff, deskOpened, holdersOf, setTextScale } from './staff.repository.ts'

export interface RosterHouse {
  readonly database: Database
  readonly clock: Clock
  readonly settings: SettingsPort
  /** Titles of the drafts that wait on a desk. */
  draftsOf(deskCode: string): Promise<readonly { readonly title: string }[]>
}

/** What stands on the lock screen of a desk: who may open it and what waits, no owner data at all. */
export const lockScreen = async (house: RosterHouse, deskCode: string) => {
  const { reader } = house.database
  const pins = await holdersOf(reader, 'pin')
  const now = house.clock.now()
  const staff = (await allStaff(reader)).filter(({ active }) => active)
  return {
    tiles: staff.map(({ id, name, role, deskCode: desk }) => ({
      staffId: id,
      name,
      role,
      deskCode: desk,
      hasPin: pins.has(id),
    })),
    desks: [...(await allDesks(reader))],
    drafts: [...(await house.draftsOf(deskCode))],
    pinOpens: await deskOpened(reader, deskCode, businessDateOf(now, house.settings.current().timeZone)),
    now,
  }
}

/** Everybody with an account, as the staff page shows them: what secrets they have, never the secrets. */
export const staffList = async (house: Pick<RosterHouse, 'database'>) => {
  const { reader } = house.database
  const [pins, badges] = [await holdersOf(reader, 'pin'), await holdersOf(reader, 'badge')]
  return (await allStaff(reader)).map(({ textScale: _scale, zones, ...staff }) => ({
    ...staff,
    zones: [...zones],
    hasPin: pins.has(staff.id),
    hasBadge: badges.has(staff.id),
  }))
}

/** The size of text that follows a person to every desk. A matter of the eyes, so it is not audited. */
export const keepTextScale = ({ database }: Pick<RosterHouse, 'database'>, scale: number, call: Call) =>
  database.session(call, async (tx) => {
    await setTextScale(tx, call.caller.staffId, scale)
    return {}
  })
