import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { scratchFolder } from '#core/backup/back-up.service.ts'
import { createWorkshop } from '#core/backup/work.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { backupsLying, keptHouse, newTarget, orderFor } from './kept-house.ts'

const shop = (folder: string) => createWorkshop(nodePorts(folder).entries.backupWorker)
const workers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker').length

it('a worker is gone when its order is done', async () => {
  const kept = await keptHouse(5, 1)
  onTestFinished(() => kept.house.close())
  const before = workers()
  const workshop = shop(kept.folder)
  const { places } = await workshop.run(orderFor(kept, await newTarget()))
  expect(places).toMatchObject([{ kind: 'made' }])
  expect(workers()).toBe(before)
})

it('a house that is closed in the middle of a backup leaves no worker and no half copy; the next goes through', {
  timeout: 60_000,
}, async () => {
  const kept = await keptHouse(40, 3)
  onTestFinished(() => kept.house.close())
  const before = workers()
  const target = await newTarget()
  const ends: string[] = []
  for (const ms of [0, 20, 60, 120, 180, 260]) {
    const workshop = shop(kept.folder)
    const run = workshop.run(orderFor(kept, target)).then(
      () => 'done',
      ({ message }: Error) => message,
    )
    await pause(ms)
    await workshop.close()
    ends.push(await run)
    expect(workers()).toBe(before)
    await expect(workshop.run(orderFor(kept, target))).rejects.toThrow('the house is being closed')
  }
  expect(ends).toContain('the backup worker ended')
  const whole = await newTarget()
  const order = orderFor(kept, whole)
  expect((await shop(kept.folder).run(order)).places).toMatchObject([{ kind: 'made' }])
  expect(backupsLying(whole)).toEqual([order.name])
  expect(existsSync(join(scratchFolder(kept.folder), 'copy.db'))).toBe(false)
})
