import { insertZonesIn } from '../compound/compound.service.ts'
import type { Database } from '../database/database.ts'
import type { Call } from '../kernel/handler.ts'
import { type SettingsPort, writeSettingsIn } from '../settings/settings.service.ts'
import { hashSecret } from '../staff/secrets.ts'
import { addDesksIn, addStaffIn, type NewStaff } from '../staff/staff.service.ts'
import type { NewHouse } from './setup.contract.ts'

export interface FoundingHouse {
  readonly database: Database
  readonly settings: SettingsPort
}

/** The first rows of a compound, in one transaction: its settings, zones, desks and the two first accounts. */
export const foundCompound = async (house: FoundingHouse, input: NewHouse, call: Call): Promise<void> => {
  const zones = input.zones.map(({ code }) => code)
  const [firstDesk] = input.desks
  const deskCode = firstDesk?.code ?? ''
  const people = [
    await account(input.administrator, 'administrator', zones, deskCode),
    await account(input.supervisor, 'supervisor', zones, deskCode),
  ]
  await house.database.session(call, async (tx) => {
    await writeSettingsIn(tx, { compoundName: input.compoundName })
    await insertZonesIn(tx, input.zones)
    await addDesksIn(tx, input.desks)
    for (const person of people) await addStaffIn(tx, person)
  })
  await house.settings.reload()
}

const account = async (
  { name, password, pin }: NewHouse['administrator'],
  role: 'administrator' | 'supervisor',
  zones: readonly string[],
  deskCode: string,
): Promise<NewStaff> => ({
  name,
  role,
  zones,
  deskCode,
  passwordHash: await hashSecret(password),
  pinHash: await hashSecret(pin),
})
