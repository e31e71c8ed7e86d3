import { open } from 'node:fs/promises'
import { refuse } from '../kernel/errors.ts'
import type { ListedFile, Manifest } from './manifest.ts'
import { withBackup } from './read-backup.ts'

export interface Unpacked {
  readonly manifest: Manifest
  readonly files: readonly ListedFile[]
}

/**
 * Opens everything in a backup and writes its database to `target`, which is on the disk when this returns.
 * @throws Refusal BACKUP_DAMAGED, BACKUP_NEWER before anything is written
 */
export const unpack = (file: string, key: Buffer, target: string, newestSchema: number): Promise<Unpacked> =>
  withBackup(file, async (backup) => {
    const manifest = await backup.manifest(key)
    requireReadable(manifest, newestSchema)
    const files = await backup.files(key, manifest)
    const out = await open(target, 'wx', 0o600)
    try {
      await backup.database(key, manifest, async (piece) => void (await out.writeFile(piece)))
      await out.sync()
    } finally {
      await out.close()
    }
    return { manifest, files }
  })

const requireReadable = ({ schemaVersion }: Manifest, newest: number): void => {
  if (schemaVersion > newest) refuse('BACKUP_NEWER')
}
