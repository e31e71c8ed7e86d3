import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { BackupHouse } from '#core/backup/backup.house.ts'
import { createBackups } from '#core/backup/backups.ts'
import { markPlace } from '#core/backup/place.ts'
import { storePlaces } from '#core/backup/places.repository.ts'
import { readState } from '#core/backup/state-file.ts'
import { createWorkshop } from '#core/backup/work.ts'
import { openAnchor } from '#core/database/anchor.ts'
import { createApprovals } from '#core/staff/approvals.ts'
import { deriveKey } from '#core/vault/key-ring.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { HOUR } from '../../support/fake-clock.ts'
import { callBy, putNotes } from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { backupsLying, keptHouse } from './kept-house.ts'

const openBackups = async () => {
  const kept = await keptHouse(10, 1)
  const { folder: dataDir, key: dataKey, clock } = kept
  const house: BackupHouse = {
    ...kept.house,
    dataDir,
    dataKey,
    clock,
    random: machineRandom,
    log: { info: () => {}, error: () => {} },
    programVersion: '0.0.0',
    machine: { keychain: null, rememberKey: true },
    approvals: createApprovals(clock, machineRandom),
    workshop: createWorkshop(nodePorts(dataDir).entries.backupWorker),
    renew: async () => {},
    sentence: (code) => code,
  }
  const backups = createBackups(house)
  onTestFinished(async () => {
    await backups.close()
    kept.house.close()
  })
  const run = async (name: string): Promise<void> => {
    clock.pass(HOUR)
    await backups.jobs.find((job) => job.name === name)?.run(callBy(`jobs.${name}`))
  }
  const local = join(dataDir, 'backups')
  return { kept, backups, run, local, state: () => readState(dataDir) }
}

const addStick = async ({ house }: Awaited<ReturnType<typeof keptHouse>>): Promise<string> => {
  const folder = tempFolder()
  await markPlace(folder, 'backups')
  const places = [{ id: 'stick', kind: 'removable' as const, folder }]
  await house.database.session(callBy('test'), (tx) =>
    storePlaces(tx, { revision: 1, budgetMb: 1_000, places }),
  )
  return folder
}

describe('the hourly copy', () => {
  it('is made when something changed, and only then', async () => {
    const { kept, run, local } = await openBackups()
    await run('backup')
    await run('backup')
    expect(backupsLying(local)).toHaveLength(1)
    await putNotes(kept.house.database, 1, 11)
    await run('backup')
    expect(backupsLying(local)).toHaveLength(2)
  })

  it('goes to the stick as soon as it is there again, also when nothing changed since', async () => {
    const { kept, run, state } = await openBackups()
    const stick = await addStick(kept)
    rmSync(join(stick, 'desk-backups.txt'))
    await expect(run('backup')).rejects.toMatchObject({ code: 'BACKUP_PLACE_MISSING' })
    expect(state().map(({ id, problem }) => [id, problem?.code])).toEqual([
      ['local', undefined],
      ['stick', 'BACKUP_PLACE_MISSING'],
    ])
    await markPlace(stick, 'backups')
    await run('backup')
    expect(backupsLying(stick)).toHaveLength(1)
    expect(state().find(({ id }) => id === 'stick')?.problem).toBeNull()
  })
})

it('that could not even begin is marked, and the copies that are there stay', async () => {
  const { kept, run, state, local } = await openBackups()
  await run('backup')
  const lying = backupsLying(local)
  await putNotes(kept.house.database, 1, 11)
  // The trail ends before what was acknowledged: such a copy would hide the loss.
  const anchor = openAnchor(join(kept.folder, 'anchor'), deriveKey(kept.key, 'anchor'))
  anchor.write({ seq: 9_000, hash: Buffer.alloc(32) })
  anchor.close()
  await expect(run('backup')).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' })
  expect(state()[0]).toMatchObject({ problem: { code: 'DATABASE_DAMAGED' }, copies: 1 })
  expect(backupsLying(local)).toEqual(lying)
})

describe('the nightly drill', () => {
  it('proves the newest copy of each place, once', async () => {
    const { kept, run, state } = await openBackups()
    await addStick(kept)
    await run('backup')
    await run('prove-backup')
    const proven = state().map(({ proven: last, lastName }) => [last?.name === lastName, last?.at])
    expect(proven).toEqual([
      [true, kept.clock.now()],
      [true, kept.clock.now()],
    ])
    const at = kept.clock.now()
    await run('prove-backup')
    expect(state().map(({ proven: last }) => last?.at)).toEqual([at, at])
  })

  it('that finds something keeps the moment of the last good one', async () => {
    const { kept, run, state, local } = await openBackups()
    await run('backup')
    await run('prove-backup')
    const good = state()[0]?.proven
    await putNotes(kept.house.database, 1, 11)
    await run('backup')
    rmSync(join(local, 'files'), { recursive: true })
    await run('prove-backup')
    expect(state()[0]).toMatchObject({ proven: good, findings: 1 })
  })
})

it('two long works do not run at once, and closing cuts short what is under way', async () => {
  const { run, backups } = await openBackups()
  const first = run('backup')
  await expect(run('prove-backup')).rejects.toMatchObject({ code: 'BACKUP_RUNNING' })
  await backups.close()
  await expect(first).rejects.toThrow()
})

describe('a stick that was away', () => {
  it('gets its copy minutes after it is plugged in, and the badge hears of it', async () => {
    const { kept, run, state } = await openBackups()
    const stick = await addStick(kept)
    rmSync(join(stick, 'desk-backups.txt'))
    await expect(run('backup')).rejects.toMatchObject({ code: 'BACKUP_PLACE_MISSING' })
    await run('backup-plugged-in')
    expect(backupsLying(stick)).toEqual([])
    await markPlace(stick, 'backups')
    const heard = kept.house.events.subscribe(undefined)
    const first = heard.next()
    await run('backup-plugged-in')
    expect(backupsLying(stick)).toHaveLength(1)
    expect(state().find(({ id }) => id === 'stick')).toMatchObject({ problem: null, copies: 1 })
    expect((await first).value).toEqual({ topic: 'backup', ids: ['stick'] })
    await run('backup-plugged-in')
    expect(backupsLying(stick)).toHaveLength(1)
  })
})

describe('the copy at the end of the day', () => {
  it('goes to what is at hand, and is spared when the last one is minutes old', async () => {
    const { kept, backups, local } = await openBackups()
    const stick = await addStick(kept)
    rmSync(join(stick, 'desk-backups.txt'))
    await backups.beforeExit()
    expect(backupsLying(local)).toHaveLength(1)
    await putNotes(kept.house.database, 1, 11)
    await backups.beforeExit()
    expect(backupsLying(local)).toHaveLength(1)
    kept.clock.pass(HOUR)
    await backups.beforeExit()
    expect(backupsLying(local)).toHaveLength(2)
  })
})
