import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backUp, GCM_CHANCE, SAMPLES } from '#core/backup/back-up.service.ts'
import { countRows } from '#core/backup/database-facts.repository.ts'
import { markPlace, SUFFIX } from '#core/backup/place.ts'
import { openReader } from '#core/database/open-reader.ts'
import { createFileStore } from '#core/files/file-store.ts'
import { recordFile } from '#core/files/stored-files.ts'
import { databaseFile, type Foundations } from '#core/setup/foundations.ts'
import { createKeys, deriveKey, recoveryWrapOf } from '#core/vault/key-ring.ts'
import { RECOVERY_BYTES, writeRecoveryCode } from '#core/vault/recovery-code.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { callBy, newPlace, openPlace, type Place, putNotes } from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** A house below its modules that has keys, notes and stored files: what a backup is made of. */
export interface KeptHouse extends Place {
  readonly recoveryCode: string
  readonly house: Foundations
}

export const keptHouse = async (notes = 40, files = 3): Promise<KeptHouse> => {
  const place = newPlace()
  const secret = randomBytes(RECOVERY_BYTES)
  await createKeys(place.folder, place.key, secret, machineRandom, { keychain: null, rememberKey: true })
  const house = await openPlace(place)
  await putNotes(house.database, notes)
  for (let n = 0; n < files; n += 1) await storeFile(place, house, randomBytes(700_000 * n + 1))
  return { ...place, house, recoveryCode: writeRecoveryCode(secret) }
}

const storeFile = async (place: Place, house: Foundations, bytes: Buffer): Promise<void> => {
  const store = createFileStore({
    folder: join(place.folder, 'files'),
    filesKey: deriveKey(place.key, 'files'),
    random: machineRandom,
    clock: place.clock,
  })
  const id = await store.begin()
  for (let at = 0; at * 524_288 < bytes.length; at += 1)
    await store.put(id, at, bytes.subarray(at * 524_288, (at + 1) * 524_288))
  const content = await store.finish(id)
  await house.database.session(callBy('file.put'), (tx) => recordFile(tx, content, 'scan'))
  await store.close()
}

/** A marked folder that backups may go to. */
export const newTarget = async (folder = tempFolder()): Promise<string> => {
  await markPlace(folder, 'backups\r\n')
  return folder
}

let made = 0

export const orderFor = (place: Place, ...folders: readonly string[]) => {
  made += 1
  return {
    kind: 'back-up' as const,
    dataDir: place.folder,
    databaseFile: databaseFile(place.folder),
    dataKey: place.key,
    recovery: recoveryWrapOf(place.folder),
    practice: false,
    name: `desk-20261124-${String(made).padStart(4, '0')}${SUFFIX}`,
    madeAt: place.clock.now(),
    compoundName: '云庭花园',
    programVersion: '0.0.0',
    places: folders.map((folder, at) => ({ id: `place-${at}`, folder })),
    chance: randomBytes(GCM_CHANCE + 2 * SAMPLES),
  }
}

/** One good backup of a house in a folder of its own. */
export const backedUp = async (place: Place): Promise<string> => {
  const folder = await newTarget()
  const order = orderFor(place, folder)
  const { places } = await backUp(order)
  if (places[0]?.kind !== 'made') throw new Error(JSON.stringify(places))
  return join(folder, order.name)
}

/** Every row of every table, as text: what must be the same after a restore. */
export const everything = (folder: string, key: Buffer, without: readonly string[] = []) => {
  const { raw, close } = openReader(databaseFile(folder), key)
  try {
    return Object.fromEntries(
      Object.keys(countRows(raw))
        .filter((table) => !without.includes(table))
        .map((table) => [
          table,
          raw
            .prepare(`SELECT * FROM ${table}`)
            .all()
            .map((row) => JSON.stringify(row))
            .sort(),
        ]),
    )
  } finally {
    close()
  }
}

export const backupsLying = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name !== 'files' && name !== 'desk-backups.txt')
