import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { backupContract, PlaceKind } from './backup.contract.ts'
import type { BackupHouse } from './backup.house.ts'
import { backupTexts } from './backup.text.ts'
import { markPlace, type Place, placeProblem } from './place.ts'
import { storedPlaces, storePlaces } from './places.repository.ts'

export interface KnownPlace extends Place {
  readonly kind: PlaceKind
}

export const localPlace = (dataDir: string): KnownPlace => ({
  id: 'local',
  kind: 'local',
  folder: join(dataDir, 'backups'),
})

/** All places, the data folder's own first. */
export const allPlaces = async (house: BackupHouse): Promise<readonly KnownPlace[]> => [
  localPlace(house.dataDir),
  ...(await storedPlaces(house.database.reader)).places,
]

type Input = Parameters<Handlers<typeof backupContract>['changePlaces']>[0]

/** The folders are looked at and marked before the command: nothing but queries is awaited inside one. */
export const changePlaces = async (
  house: BackupHouse,
  input: Input,
  call: Call,
): Promise<{ revision: number }> => {
  for (const { folder } of input.places) await makePlace(house.dataDir, folder)
  return house.database.command(call, input, async (tx) => {
    const before = await storedPlaces(tx)
    if (before.revision !== input.revision) return refuse('CONFLICT', { revision: before.revision })
    const places = input.places.map(({ kind, folder }) => ({
      id: idOf(before, folder) ?? tx.id(),
      kind,
      folder,
    }))
    const after = { revision: before.revision + 1, budgetMb: input.budgetMb, places }
    await storePlaces(tx, after)
    tx.audit({ record: { kind: 'settings', id: 'backup' }, before, after })
    tx.changed('backup', 'places')
    return { revision: after.revision }
  })
}

const idOf = (
  { places }: { readonly places: readonly { readonly id: string; readonly folder: string }[] },
  folder: string,
): string | undefined => places.find((place) => place.folder === folder)?.id

/** @throws Refusal BACKUP_PLACE_UNSUITABLE */
export const makePlace = async (dataDir: string, folder: string): Promise<void> => {
  const unsuitable = (reason: string) => refuse('BACKUP_PLACE_UNSUITABLE', { reason })
  if (!isAbsolute(folder)) return unsuitable('relative')
  const way = relative(resolve(dataDir), resolve(folder))
  if (!way.startsWith('..') && !isAbsolute(way)) return unsuitable('inside')
  if (!existsSync(folder)) return unsuitable('missing')
  await access(folder, constants.W_OK).catch(() => unsuitable('readOnly'))
  await markPlace(folder, backupTexts.marker).catch((error: unknown) => {
    throw placeProblem(error, folder)
  })
}
