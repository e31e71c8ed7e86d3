import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyTrail } from '#core/audit/verify.ts'
import { backUp } from '#core/backup/back-up.service.ts'
import { backupKeys } from '#core/backup/house-keys.ts'
import { withBackup } from '#core/backup/read-backup.ts'
import { restoreFolder } from '#core/backup/restore-folder.service.ts'
import { openConnection } from '#core/database/connection.ts'
import { databaseVersion } from '#core/database/migrate.ts'
import { openReader } from '#core/database/open-reader.ts'
import { placeOf } from '#core/files/stored-form.ts'
import { writeRecoveryCode } from '#core/vault/recovery-code.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { openPlace, putNotes } from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { backedUp, everything, keptHouse, newTarget, orderFor } from './kept-house.ts'

const portsOf = (dataDir: string) => ({ dataDir, clock: fakeClock(), random: machineRandom })

/** What a restore adds itself: one row of the trail. */
const withoutTrail = ['audit']

describe('a restore into an empty folder', () => {
  it('needs the recovery code and nothing else, and brings every row and file', async () => {
    const kept = await keptHouse()
    const file = await backedUp(kept)
    kept.house.close()
    const folder = tempFolder()
    const { counts, previous } = await restoreFolder(portsOf(folder), file, kept.recoveryCode)
    expect(previous).toBeNull()
    expect(counts.every(({ now }) => now === null)).toBe(true)
    expect(everything(folder, kept.key, withoutTrail)).toEqual(
      everything(kept.folder, kept.key, withoutTrail),
    )
    const listed = await withBackup(file, async (backup) => {
      const { backup: key } = backupKeys(kept.key)
      return backup.files(key, await backup.manifest(key))
    })
    for (const { digest } of listed)
      expect(readFileSync(placeOf(join(folder, 'files'), digest))).toEqual(
        readFileSync(placeOf(join(kept.folder, 'files'), digest)),
      )
  })

  it('goes on the same trail: whole, with one row that says where it came from', async () => {
    const kept = await keptHouse()
    const file = await backedUp(kept)
    kept.house.close()
    const folder = tempFolder()
    await restoreFolder(portsOf(folder), file, kept.recoveryCode)
    const { reader, raw, close } = openReader(join(folder, 'desk.db'), kept.key)
    expect(await verifyTrail(reader, backupKeys(kept.key).chain, null)).toMatchObject({ kind: 'whole' })
    expect(raw.prepare('SELECT action, actor FROM audit ORDER BY seq DESC LIMIT 1').get()).toEqual({
      action: 'backup.restore',
      actor: 'command-line',
    })
    close()
    const again = await openPlace({ ...kept, folder })
    expect(again.rowsLost).toBe(0)
    again.close()
  })

  it.each([
    ['of another house', writeRecoveryCode(Buffer.alloc(20, 9))],
    ['mistyped', 'AAAA-BBBB'],
    ['not given', null],
  ])('with a recovery code %s is refused and leaves the folder empty', async (_what, code) => {
    const kept = await keptHouse(5, 0)
    const file = await backedUp(kept)
    kept.house.close()
    const folder = tempFolder()
    await expect(restoreFolder(portsOf(folder), file, code)).rejects.toMatchObject({
      code: 'RECOVERY_CODE_WRONG',
    })
    expect(readdirSync(folder).filter((name) => name !== 'lock')).toEqual([])
  })

  it('of a sample needs no code: it is a secret to nobody', async () => {
    const kept = await keptHouse(5, 0)
    const target = await newTarget()
    const order = { ...orderFor(kept, target), practice: true }
    await backUp(order)
    kept.house.close()
    const folder = tempFolder()
    await restoreFolder(portsOf(folder), join(target, order.name), null)
    expect(readFileSync(join(folder, 'desk.key'), 'utf8')).toBe(kept.key.toString('hex'))
  })
})

describe('a restore over a house', () => {
  it('puts the present one aside whole, and says what was there and what came', async () => {
    const kept = await keptHouse()
    const file = await backedUp(kept)
    await putNotes(kept.house.database, 7, 41)
    kept.house.close()
    const present = everything(kept.folder, kept.key)
    const { counts, previous } = await restoreFolder(portsOf(kept.folder), file, kept.recoveryCode)
    expect(counts.find(({ table }) => table === 'command')).toEqual({ table: 'command', now: 47, backup: 40 })
    expect(everything(join(kept.folder, previous?.folder ?? ''), kept.key)).toEqual(present)
    expect(readdirSync(kept.folder).filter((name) => name.startsWith('incoming'))).toEqual([])
  })

  it('refuses a backup of a newer program before anything is touched', async () => {
    const kept = await keptHouse(5, 0)
    kept.house.close()
    const newer = openConnection(join(kept.folder, 'desk.db'), kept.key, { cacheMb: 1 })
    newer.pragma(`user_version=${databaseVersion(newer) + 10}`)
    newer.close()
    const file = await backedUp(kept)
    const before = readFileSync(join(kept.folder, 'desk.db'))
    await expect(restoreFolder(portsOf(kept.folder), file, kept.recoveryCode)).rejects.toMatchObject({
      code: 'BACKUP_NEWER',
    })
    expect(readFileSync(join(kept.folder, 'desk.db'))).toEqual(before)
  })

  it('refuses a backup whose stored files are not there, unless the house still has them', async () => {
    const kept = await keptHouse(5, 3)
    const file = await backedUp(kept)
    kept.house.close()
    rmSync(join(dirname(file), 'files'), { recursive: true })
    await restoreFolder(portsOf(kept.folder), file, kept.recoveryCode)
    rmSync(join(kept.folder, 'files'), { recursive: true })
    await expect(restoreFolder(portsOf(kept.folder), file, kept.recoveryCode)).rejects.toMatchObject({
      code: 'BACKUP_FILES_BROKEN',
      data: { files: 3 },
    })
    expect(existsSync(join(kept.folder, 'desk.db'))).toBe(true)
  })

  it('refuses what is no backup, and what is none any more', async () => {
    const kept = await keptHouse(5, 0)
    kept.house.close()
    const nothing = join(tempFolder(), 'x.deskbackup')
    const asked = (file: string) => restoreFolder(portsOf(kept.folder), file, kept.recoveryCode)
    await expect(asked(nothing)).rejects.toMatchObject({ code: 'BACKUP_FILE_MISSING' })
    await expect(asked(join(kept.folder, 'keys.json'))).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' })
    mkdirSync(nothing)
    await expect(asked(nothing)).rejects.toThrow()
  })
})
