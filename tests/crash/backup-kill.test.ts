import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { verifyTrail } from '#core/audit/verify.ts'
import { backUp } from '#core/backup/back-up.service.ts'
import { countRows } from '#core/backup/database-facts.repository.ts'
import { backupKeys } from '#core/backup/house-keys.ts'
import { prove } from '#core/backup/prove.service.ts'
import { finishSwitch, sweepIncoming } from '#core/backup/switch.ts'
import { readAnchor } from '#core/database/anchor.ts'
import { openReader } from '#core/database/open-reader.ts'
import { backedUp, backupsLying, keptHouse, newTarget, orderFor } from '../core/backup/kept-house.ts'
import { dice } from '../support/dice.ts'
import { putNotes } from '../support/foundation.ts'
import { tempFolder } from '../support/temp-folder.ts'
import type { Errand } from './backup-worker.ts'

/** `DESK_KILLS=1000 npx vitest run --project crash backup-kill` is the long run. */
const KILLS = Math.min(1_000, Math.ceil(Number(process.env['DESK_KILLS'] ?? 200) / 20))

const chance = dice(Number(process.env['DESK_SEED'] ?? 1))

/** How long the errand takes when nobody kills it; with `after`, it is killed so long after it began. */
const run = async (errand: Errand, after: number | null): Promise<{ ms: number; done: boolean }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'backup-worker.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const said = { done: false }
  await lines.next()
  child.stdin.write(`${JSON.stringify(errand)}\n`)
  await lines.next()
  const began = performance.now()
  const exited = once(child, 'exit')
  const last = lines.next().then(({ value }) => {
    said.done = value === 'done'
  })
  if (after !== null) {
    await wait(after)
    child.kill('SIGKILL')
  }
  await Promise.all([exited, last])
  return { ms: performance.now() - began, done: said.done }
}

describe(`a backup that is killed ${KILLS} times`, () => {
  it('leaves whole copies or none, and the next one goes through', async () => {
    const kept = await keptHouse(300, 3)
    kept.house.close()
    const folder = await newTarget()
    const errand = (): Errand => {
      const { dataKey, chance: seed, ...order } = orderFor(kept, folder)
      return {
        kind: 'back-up',
        order: { ...order, dataKey: dataKey.toString('hex'), chance: seed.toString('hex') },
      }
    }
    const { ms } = await run(errand(), null)
    const proven = new Set<string>()
    for (let n = 0; n < KILLS; n += 1) {
      const { done } = await run(errand(), chance.roll(Math.ceil(ms * 1.1)))
      const whole = backupsLying(folder).filter((name) => !name.endsWith('.part'))
      if (done) expect(whole.length).toBeGreaterThan(1)
      for (const name of whole.filter((one) => !proven.has(one))) {
        proven.add(name)
        const proof = await prove({
          kind: 'prove',
          dataDir: kept.folder,
          dataKey: kept.key,
          file: join(folder, name),
        })
        expect(proof.findings).toEqual([])
      }
    }
    expect((await backUp(orderFor(kept, folder))).places[0]).toMatchObject({ kind: 'made' })
    expect(backupsLying(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe(`a restore that is killed ${KILLS} times`, () => {
  it('leaves the house that was there or the one of the copy, whole, and never parts of both', async () => {
    const kept = await keptHouse(40, 2)
    const file = await backedUp(kept)
    await putNotes(kept.house.database, 7, 41)
    kept.house.close()
    const errand = (dataDir: string): Errand => ({ kind: 'restore', dataDir, file, code: kept.recoveryCode })
    const copyOfHouse = (): string => {
      const folder = tempFolder()
      cpSync(kept.folder, folder, { recursive: true })
      return folder
    }
    const { ms } = await run(errand(copyOfHouse()), null)
    const seen = new Set<number>()
    for (let n = 0; n < KILLS; n += 1) {
      const folder = copyOfHouse()
      // The switch itself is short: every second kill aims at the end, where it is.
      const from = n % 2 === 0 ? 0 : ms * 0.7
      await run(errand(folder), from + chance.roll(Math.ceil(ms * 1.1 - from)))
      seen.add(await commandsIn(folder, kept.key))
    }
    for (const commands of seen) expect([40, 47]).toContain(commands)
  })
})

/** Opens the folder as the next start does; the house in it has to be whole. */
const commandsIn = async (folder: string, key: Buffer): Promise<number> => {
  await finishSwitch(folder)
  sweepIncoming(folder)
  const { chain, anchor } = backupKeys(key)
  const { reader, raw, close } = openReader(join(folder, 'desk.db'), key)
  try {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    const point = readAnchor(join(folder, 'anchor'), anchor)
    expect(await verifyTrail(reader, chain, point)).toMatchObject({ kind: 'whole' })
    return countRows(raw)['command'] ?? -1
  } finally {
    close()
  }
}
