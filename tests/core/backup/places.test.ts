import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '#core/backup/back-up.service.ts'
import { backupErrorTexts } from '#core/backup/backup.text.ts'
import { prove } from '#core/backup/prove.service.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { backupsLying, keptHouse, newTarget, orderFor } from './kept-house.ts'

/** A disk of its own, as small as we like. Undefined where we may not mount one. */
const smallDisk = (kilobytes: number): string | undefined => {
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  if (mount.status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}

const NO_RIGHT = 'needs the right to mount a small disk'

const firstOf = async (...order: Parameters<typeof orderFor>) => (await backUp(orderFor(...order))).places[0]

describe('a backup disk that is full', () => {
  it('before the copy: nothing is written, the old copy stays whole, the sentence says what to do', async (context) => {
    const disk = smallDisk(8_000)
    if (disk === undefined) return context.skip(NO_RIGHT)
    const kept = await keptHouse(20, 0)
    await newTarget(disk)
    expect(await firstOf(kept, disk)).toMatchObject({ kind: 'made' })
    const [old = ''] = backupsLying(disk)
    // All but a megabyte of what is left: a backup grows with the tables of the house.
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'holiday.mp4'), Buffer.alloc(bavail * bsize - 1_024 * 1_024))
    const outcome = await firstOf(kept, disk)
    expect(outcome).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_FULL' })
    const data = outcome?.kind === 'failed' ? (outcome.data as { freeMb: number }) : { freeMb: -1 }
    expect(backupErrorTexts.BACKUP_PLACE_FULL(data)).toMatch(
      /^备份盘只剩 \d+ MB，没有备份，请清理备份盘或换一个，原有备份没有变动$/,
    )
    expect(backupsLying(disk).filter((name) => name !== 'holiday.mp4')).toEqual([old])
    const proof = await prove({
      kind: 'prove',
      dataDir: kept.folder,
      dataKey: kept.key,
      file: join(disk, old),
    })
    expect(proof.findings).toEqual([])
    kept.house.close()
  })

  it('in the middle of the stored files: no part of any is left, and the next try goes through', async (context) => {
    const disk = smallDisk(3_000)
    if (disk === undefined) return context.skip(NO_RIGHT)
    const kept = await keptHouse(5, 4)
    await newTarget(disk)
    expect(await firstOf(kept, disk)).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_FULL' })
    expect(backupsLying(disk)).toEqual([])
    const parts = spawnSync('find', [disk, '-name', '*.part'], { encoding: 'utf8' }).stdout
    expect(parts).toBe('')
    spawnSync('mount', ['-o', 'remount,size=16m', disk])
    expect(await firstOf(kept, disk)).toMatchObject({ kind: 'made' })
    kept.house.close()
  })

  it('while the copy is sealed: the part is taken away again', async (context) => {
    const disk = smallDisk(3_000)
    if (disk === undefined) return context.skip(NO_RIGHT)
    const kept = await keptHouse(5, 0)
    await newTarget(disk)
    const order = orderFor(kept, disk)
    const copying = backUp(order)
    // It fills up after the free space was looked at.
    const filling = setInterval(() => {
      try {
        writeFileSync(join(disk, 'holiday.mp4'), Buffer.alloc(2_990 * 1_024))
      } catch {
        // full
      }
    }, 1)
    const { places } = await copying
    clearInterval(filling)
    expect(places[0]).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_FULL' })
    expect(backupsLying(disk)).toEqual(['holiday.mp4'])
    kept.house.close()
  })
})

describe('a backup disk that cannot be written', () => {
  it('is named, and what it holds stays', async (context) => {
    const disk = smallDisk(4_000)
    if (disk === undefined) return context.skip(NO_RIGHT)
    const kept = await keptHouse(5, 0)
    await newTarget(disk)
    await firstOf(kept, disk)
    const [old = ''] = backupsLying(disk)
    const before = readFileSync(join(disk, old))
    spawnSync('mount', ['-o', 'remount,ro', disk])
    expect(await firstOf(kept, disk)).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_READ_ONLY' })
    expect(readFileSync(join(disk, old))).toEqual(before)
    kept.house.close()
  })

  it('is named when the folder is forbidden', async (context) => {
    if (process.getuid?.() === 0) return context.skip('nothing is forbidden to root')
    const kept = await keptHouse(5, 0)
    const folder = await newTarget()
    chmodSync(folder, 0o500)
    expect(await firstOf(kept, folder)).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_READ_ONLY' })
    chmodSync(folder, 0o700)
    kept.house.close()
  })
})

describe('a backup disk that is pulled out', () => {
  it('leaves an empty folder that takes no backup', async (context) => {
    const disk = smallDisk(4_000)
    if (disk === undefined) return context.skip(NO_RIGHT)
    const kept = await keptHouse(5, 0)
    await newTarget(disk)
    spawnSync('umount', ['-l', disk])
    expect(await firstOf(kept, disk)).toMatchObject({ kind: 'failed', code: 'BACKUP_PLACE_MISSING' })
    expect(backupsLying(disk)).toEqual([])
    kept.house.close()
  })

  it('is found to have left-overs of a copy that was cut short, which the next copy clears', async () => {
    const kept = await keptHouse(5, 0)
    const folder = await newTarget()
    writeFileSync(join(folder, 'desk-20261101-0900-abcdef.deskbackup.part'), 'torn')
    expect(await firstOf(kept, folder)).toMatchObject({ kind: 'made' })
    expect(backupsLying(folder)).toHaveLength(1)
    kept.house.close()
  })
})
