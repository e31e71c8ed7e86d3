import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isSound } from '#core/backup/salvage.service.ts'
import { openReader } from '#core/database/open-reader.ts'
import { damagedPages } from '#core/database/page-macs.ts'
import { dice } from '../../support/dice.ts'
import { openPlace } from '../../support/foundation.ts'
import { newCommandId, openTestHouse } from '../../support/test-house.ts'
import { keptHouse } from './kept-house.ts'

const PAGE = 4_096

const flipIn = (file: string, page: number): void => {
  const bytes = readFileSync(file)
  const at = (page - 1) * PAGE + 1_000
  bytes[at] = (bytes[at] ?? 0) ^ 4
  writeFileSync(file, bytes)
}

/** A page in the middle of the audit trail. */
const trailPage = (file: string, key: Buffer): number => {
  const { raw, close } = openReader(file, key)
  const leaves = raw
    .prepare(`SELECT pageno FROM dbstat WHERE name = 'audit' AND pagetype = 'leaf'`)
    .pluck()
    .all()
  close()
  return Number(leaves[Math.floor(leaves.length / 2)])
}

/** A house with a long trail, one page of which does not read. */
const brokenHouse = async () => {
  const house = await openTestHouse()
  onTestFinished(() => house.close())
  const supervisor = await house.as('supervisor')
  for (let revision = 1; revision < 120; revision += 1)
    await supervisor.settings.change({
      commandId: newCommandId(),
      revision,
      changes: { overdueDays: 1 + (revision % 30) },
    })
  await house.restart()
  const file = join(house.folder, 'desk.db')
  const key = Buffer.from(readFileSync(join(house.folder, 'desk.key'), 'utf8'), 'hex')
  flipIn(file, trailPage(file, key))
  await house.restart()
  return { house, key }
}

describe('a house in which one page does not read', () => {
  it('gives back everything but what lies on that page, and opens', async () => {
    const { house, key } = await brokenHouse()
    expect(isSound(house.folder, key)).toBe(false)
    const before = readFileSync(join(house.folder, 'desk.db'))
    const { folder, tables } = await house.guest.rescue.salvage({ recoveryCode: house.recoveryCode })
    expect(tables.filter(({ whole }) => !whole).map(({ table }) => table)).toEqual(['audit'])
    expect(tables.find(({ table }) => table === 'audit')?.rows).toBeGreaterThan(100)
    expect(tables.find(({ table }) => table === 'staff')?.rows).toBe(2)
    expect(readFileSync(join(house.folder, folder, 'desk.db'))).toEqual(before)
    expect(await (await house.as('supervisor')).settings.read()).toMatchObject({ revision: 120 })
  })

  it('makes copies afterwards that a drill finds whole', async () => {
    const { house } = await brokenHouse()
    await house.guest.rescue.salvage({ recoveryCode: house.recoveryCode })
    const supervisor = await house.as('supervisor')
    await supervisor.backup.run({})
    expect((await supervisor.backup.prove({})).findings).toEqual([])
  })
})

describe('the MAC of each page', () => {
  it('tells each of 200 flipped bits and the page it lies on, the sixteen bytes of the salt among them', async () => {
    const kept = await keptHouse(20, 0)
    kept.house.close()
    const file = join(kept.folder, 'desk.db')
    const original = readFileSync(file)
    expect(await damagedPages(file, kept.key)).toEqual([])
    const chance = dice(31)
    const wrong: number[] = []
    for (let n = 0; n < 200; n += 1) {
      const at = n < 16 ? n : chance.roll(original.length)
      const bytes = Buffer.from(original)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.roll(8))
      writeFileSync(file, bytes)
      if (!(await damagedPages(file, kept.key)).includes(Math.floor(at / PAGE) + 1)) wrong.push(at)
    }
    expect(wrong).toEqual([])
    writeFileSync(file, original)
    ;(await openPlace(kept)).close()
  })
})
