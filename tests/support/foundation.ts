import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import type { Database } from '#core/database/database.ts'
import { nextSerial } from '#core/database/serial.ts'
import { system } from '#core/kernel/caller.ts'
import type { Call } from '#core/kernel/handler.ts'
import { type Foundations, openFoundations } from '#core/setup/foundations.ts'
import { machineRandom } from '../../src/main/host/clock-and-chance.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import { tempFolder } from './temp-folder.ts'

/** A data folder and what opens it: the house below its modules. */
export interface Place {
  readonly folder: string
  readonly key: Buffer
  readonly clock: FakeClock
}

export const newPlace = (folder = tempFolder()): Place => ({
  folder,
  key: randomBytes(32),
  clock: fakeClock(),
})

export const openPlace = ({ folder, key, clock }: Place): Promise<Foundations> =>
  openFoundations(folder, key, { clock, random: machineRandom })

/** The files as they lie on the disk now: what is left when the power goes. */
export const afterPowerCut = (place: Place): Place => {
  const folder = tempFolder()
  cpSync(place.folder, folder, { recursive: true })
  return { ...place, folder }
}

export const callBy = (procedure: string): Call => ({ caller: system, procedure })

/** A command that does what commands do: a row, a serial, an audit row, an event. */
export const putNote = (
  database: Database,
  note: { readonly commandId: string; readonly key: string; readonly text: string },
): Promise<{ serial: number }> =>
  database.command(callBy('note.put'), note, async (tx) => {
    await tx.q
      .insertInto('setting')
      .values({ key: note.key, value: JSON.stringify(note.text) })
      .execute()
    tx.audit({ record: { kind: 'note', id: note.key }, after: { text: note.text } })
    tx.changed('settings', note.key)
    return { serial: await nextSerial(tx, 'note') }
  })

/** A command id that names its number. */
export const commandId = (n: number): string => `test-command-${String(n).padStart(6, '0')}`

export const putNotes = async (database: Database, count: number, from = 1): Promise<void> => {
  for (let n = from; n < from + count; n += 1)
    await putNote(database, { commandId: commandId(n), key: `note-${n}`, text: `第 ${n} 条` })
}
