import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../kernel/errors.ts'
import { backupKeys, houseMark } from './house-keys.ts'
import { isBackupName } from './place.ts'
import { filesFolder } from './place-files.ts'
import { withBackup } from './read-backup.ts'

export interface SweepOrder {
  readonly kind: 'sweep'
  readonly folder: string
  readonly dataKey: Buffer
}

/**
 * Takes stored files out of a place that no copy in it names any more; gives how many. Where one copy does not
 * read, or belongs to another house, nobody can tell what it names, and every file stays.
 */
export const sweepPlace = async ({ folder, dataKey }: SweepOrder): Promise<number> => {
  const store = filesFolder(folder)
  if (!existsSync(store)) return 0
  const named = await namedFiles(folder, dataKey)
  if (named === null) return 0
  let swept = 0
  for (const group of await readdir(store)) {
    if (!/^[0-9a-f]{2}$/.test(group)) continue
    for (const rest of await readdir(join(store, group))) {
      if (!/^[0-9a-f]{62}(\.part)?$/.test(rest) || named.has(group + rest)) continue
      await rm(join(store, group, rest), { force: true })
      swept += 1
    }
  }
  return swept
}

const namedFiles = async (folder: string, dataKey: Buffer): Promise<ReadonlySet<string> | null> => {
  const [key, mark] = [backupKeys(dataKey).backup, houseMark(dataKey)]
  const named = new Set<string>()
  for (const name of (await readdir(folder)).filter(isBackupName)) {
    const digests = await digestsIn(join(folder, name), key, mark)
    if (digests === null) return null
    for (const digest of digests) named.add(digest)
  }
  return named
}

const digestsIn = (file: string, key: Buffer, mark: string): Promise<readonly string[] | null> =>
  withBackup(file, async (backup) => {
    if (backup.head.house !== mark) return null
    const files = await backup.files(key, await backup.manifest(key))
    return files.map(({ digest }) => digest)
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
