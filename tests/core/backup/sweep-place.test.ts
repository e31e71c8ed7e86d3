import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backupKeys } from '#core/backup/house-keys.ts'
import { brokenFiles } from '#core/backup/place-files.ts'
import { withBackup } from '#core/backup/read-backup.ts'
import { sweepPlace } from '#core/backup/sweep-place.ts'
import { backedUp, keptHouse } from './kept-house.ts'

/** A place with one copy, and one stored file in it that no copy names. */
const placeWithStray = async () => {
  const kept = await keptHouse(5, 2)
  onTestFinished(() => kept.house.close())
  const file = await backedUp(kept)
  const folder = dirname(file)
  const stray = join(folder, 'files', 'ab', 'c'.repeat(62))
  mkdirSync(dirname(stray), { recursive: true })
  writeFileSync(stray, 'left by a copy that was thinned')
  return { kept, file, folder, stray, sweep: () => sweepPlace({ kind: 'sweep', folder, dataKey: kept.key }) }
}

describe('stored files that no copy names any more', () => {
  it('go, and every file that a copy names stays whole', async () => {
    const { kept, file, folder, stray, sweep } = await placeWithStray()
    expect(await sweep()).toBe(1)
    expect(existsSync(stray)).toBe(false)
    const keys = backupKeys(kept.key)
    const named = await withBackup(file, async (copy) =>
      copy.files(keys.backup, await copy.manifest(keys.backup)),
    )
    expect(named).toHaveLength(2)
    expect(await brokenFiles(join(folder, 'files'), named, keys.files)).toEqual([])
  })

  it('stay when a copy beside them belongs to another house: nobody can tell what that one names', async () => {
    const { folder, stray, sweep } = await placeWithStray()
    const other = await keptHouse(1, 1)
    onTestFinished(() => other.house.close())
    copyFileSync(await backedUp(other), join(folder, 'desk-other.deskbackup'))
    expect(await sweep()).toBe(0)
    expect(existsSync(stray)).toBe(true)
  })

  it('stay when a copy does not read', async () => {
    const { folder, stray, sweep } = await placeWithStray()
    writeFileSync(join(folder, 'desk-torn.deskbackup'), 'torn')
    expect(await sweep()).toBe(0)
    expect(existsSync(stray)).toBe(true)
  })
})
