import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { dice } from '../../support/dice.ts'
import { inspect } from '../inspection.ts'
import type { Line, Orders } from '../protocol.ts'
import { mayRecord } from './recording.ts'

/** `DESK_EIO=500 npx vitest run --project crash failing-disk` is the long run of trust.md R5. */
const ROUNDS = Number(process.env['DESK_EIO'] ?? 10)
const ACTS = 40

/** A desk at work while the disk refuses some syncs in a row; it goes on asking with the same command ids. */
const workOn = async (orders: Orders, failing: string): Promise<readonly Line[]> => {
  const worker = join(import.meta.dirname, '../desk-worker.ts')
  const inject = ['-e', 'trace=fdatasync,fsync', '-e', `inject=fdatasync,fsync:error=EIO:when=${failing}`]
  const child = spawn(
    '/usr/bin/strace',
    ['-f', '-qq', ...inject, '-o', '/dev/null', process.execPath, worker],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  child.stdin.write(`${JSON.stringify(orders)}\n`)
  const exited = once(child, 'exit')
  const said: Line[] = []
  for await (const text of createInterface({ input: child.stdout })) said.push(JSON.parse(text) as Line)
  await exited
  return said
}

describe('a desk whose disk fails to sync for a while', () => {
  it(`${ROUNDS} times: tells no lie, loses nothing it acknowledged, and does nothing twice`, {
    timeout: 6 * 3_600_000,
  }, async (context) => {
    if (!mayRecord()) return context.skip('needs strace, to let syncs fail')
    const chance = dice(Number(process.env['DESK_SEED'] ?? 5))
    const faults: string[] = []
    const seen = { failed: 0, acknowledged: 0 }
    for (let round = 1; round <= ROUNDS; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'front-desk-eio-'))
      await makeSampleFolder(nodePorts(folder), 'small', {})
      const from = 8 + chance.roll(60)
      const said = await workOn(
        { folder, round, retry: null, acts: ACTS },
        `${from}..${from + chance.roll(6)}`,
      )
      const done = said.flatMap((line) => (line.kind === 'done' ? [line.done] : []))
      seen.failed += said.filter(({ kind }) => kind === 'failed').length
      seen.acknowledged += done.length
      faults.push(...(await inspect(folder, done)).map((fault) => `round ${round}, sync ${from}: ${fault}`))
      rmSync(folder, { recursive: true, force: true })
    }
    console.log(JSON.stringify({ rounds: ROUNDS, ...seen, faults: faults.length }))
    expect(faults).toEqual([])
    expect(seen.failed).toBeGreaterThan(0)
    expect(seen.acknowledged).toBeGreaterThan(ROUNDS * 5)
  })
})
