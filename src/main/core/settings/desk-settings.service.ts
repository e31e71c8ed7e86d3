import type { Database, Reader } from '../database/database.ts'
import type { Call } from '../kernel/handler.ts'
import { DeskSettings } from './settings.contract.ts'

interface DeskSettingsHouse {
  readonly database: Database
}

/** Beside the settings of the house, under a key that is none of theirs. */
const keyOf = (deskCode: string): string => `desk:${deskCode}`

export const readDeskSettings = async (reader: Reader, deskCode: string): Promise<DeskSettings> => {
  const row = await reader.q
    .selectFrom('setting')
    .select('value')
    .where('key', '=', keyOf(deskCode))
    .executeTakeFirst()
  return DeskSettings.parse(row === undefined ? {} : JSON.parse(row.value))
}

/** Whoever stands at the desk may change it: it says how things sound and type there, and nothing of anybody. */
export const saveDeskSettings = (
  house: DeskSettingsHouse,
  input: DeskSettings,
  call: Call,
): Promise<Record<string, never>> =>
  house.database.session(call, async (tx) => {
    const value = JSON.stringify(input)
    await tx.q
      .insertInto('setting')
      .values({ key: keyOf(call.caller.deskCode), value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    tx.changed('settings', call.caller.deskCode)
    return {}
  })
