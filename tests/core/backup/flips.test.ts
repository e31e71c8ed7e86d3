import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prove } from '#core/backup/prove.service.ts'
import { dice } from '../../support/dice.ts'
import { FLIPS, flipOneBit } from '../../support/planted-damage.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { backedUp, keptHouse } from './kept-house.ts'

/** Everything of a place, in a folder of its own. */
const copyOfPlace = (file: string): string => {
  const folder = tempFolder()
  for (const entry of readdirSync(dirname(file), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const way = join(entry.parentPath, entry.name).slice(dirname(file).length)
    mkdirSync(dirname(join(folder, way)), { recursive: true })
    copyFileSync(join(entry.parentPath, entry.name), join(folder, way))
  }
  return join(folder, basename(file))
}

describe('a backup in which something changed', () => {
  it('is found out for each flipped bit, and whole again when they are flipped back', {
    timeout: 1_200_000,
  }, async () => {
    const kept = await keptHouse(20, 1)
    kept.house.close()
    const file = await backedUp(kept)
    const order = { kind: 'prove' as const, dataDir: kept.folder, dataKey: kept.key, file }
    const original = readFileSync(file)
    const chance = dice(11)
    const missed: number[] = []
    for (let n = 0; n < FLIPS; n += 1) {
      // The first half falls anywhere, the others into the head and what stands behind it.
      if (n >= FLIPS / 2) writeFileSync(file, original)
      const at = n < FLIPS / 2 ? flipOneBit(file, chance) : flipAt(file, chance.roll(1_200), chance.roll(8))
      if ((await prove(order)).findings.length === 0) missed.push(at)
      writeFileSync(file, original)
    }
    expect(missed).toEqual([])
    expect((await prove(order)).findings).toEqual([])
  })

  it('is found out for flipped bits in its stored files', async () => {
    const kept = await keptHouse(5, 2)
    kept.house.close()
    const whole = await backedUp(kept)
    const chance = dice(12)
    for (let n = 0; n < 20; n += 1) {
      const file = copyOfPlace(whole)
      const files = readdirSync(join(dirname(file), 'files'), { recursive: true, withFileTypes: true })
      const stored = files.filter((entry) => entry.isFile())
      const victim = stored[chance.roll(stored.length)]
      flipOneBit(join(victim?.parentPath ?? '', victim?.name ?? ''), chance)
      const { findings } = await prove({ kind: 'prove', dataDir: kept.folder, dataKey: kept.key, file })
      expect(findings.map(({ check }) => check)).toEqual(['file'])
    }
  })

  it.each([0, 7, 11, 40, 900, 5_000])('is found out when it ends after %d bytes', async (length) => {
    const kept = await keptHouse(5, 0)
    kept.house.close()
    const file = await backedUp(kept)
    truncateSync(file, length)
    const { findings } = await prove({ kind: 'prove', dataDir: kept.folder, dataKey: kept.key, file })
    expect(findings).toHaveLength(1)
  })
})

const flipAt = (file: string, at: number, bit: number): number => {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  writeFileSync(file, bytes)
  return at
}
