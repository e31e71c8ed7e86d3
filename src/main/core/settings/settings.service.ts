import type { Database, Reader, Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import { Settings } from './settings.contract.ts'

const REVISION = 'revision'

interface Stored {
  readonly settings: Settings
  readonly revision: number
}

/** All settings, with the default of each that nobody has set. */
export const readSettings = async (db: Reader): Promise<Stored> => {
  const rows = await db.q.selectFrom('setting').selectAll().execute()
  const set = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]))
  return { settings: Settings.parse(set), revision: Number(set[REVISION] ?? 0) }
}

/** Writes some settings and counts the revision on; gives back the new one. */
export const writeSettingsIn = async (tx: Tx, changes: Partial<Settings>): Promise<number> => {
  const { settings, revision } = await readSettings(tx)
  for (const [key, value] of Object.entries({ ...changes, [REVISION]: revision + 1 }))
    if (value !== undefined) await put(tx, key, value)
  tx.audit({
    record: { kind: 'settings', id: 'house' },
    before: settings,
    after: { ...settings, ...changes },
  })
  tx.changed('settings', 'house')
  return revision + 1
}

const put = async (tx: Tx, key: string, value: unknown): Promise<void> => {
  const text = JSON.stringify(value)
  await tx.q
    .insertInto('setting')
    .values({ key, value: text })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
    .execute()
}

/** The settings as the running house uses them: read once, renewed after each change. */
export interface SettingsPort {
  current(): Settings
  reload(): Promise<void>
}

export const openSettings = async (reader: Reader): Promise<SettingsPort> => {
  let held = (await readSettings(reader)).settings
  return {
    current: () => held,
    reload: async () => {
      held = (await readSettings(reader)).settings
    },
  }
}

export interface SettingsHouse {
  readonly database: Database
  readonly settings: SettingsPort
}

interface ChangeSettings {
  readonly commandId: string
  readonly revision: number
  readonly changes: { readonly [K in keyof Settings]?: Settings[K] | undefined }
}

export const changeSettings = async (
  house: SettingsHouse,
  input: ChangeSettings,
  call: Call,
): Promise<{ revision: number }> => {
  const outcome = await house.database.command(call, input, async (tx) => {
    const { revision } = await readSettings(tx)
    if (revision !== input.revision) refuse('CONFLICT', { revision })
    return { revision: await writeSettingsIn(tx, given(input.changes)) }
  })
  await house.settings.reload()
  return outcome
}

const given = (changes: ChangeSettings['changes']): Partial<Settings> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
