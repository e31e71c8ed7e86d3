import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { HOUR } from '../support/fake-clock.ts'

/** trust.md R34: the machine sleeps with the desk open. */

let folder: string
let child: ChildProcess
const said: string[] = []

const heard = async (line: string, from: number): Promise<void> => {
  while (!said.slice(from).includes(line)) await pause(20)
}
/** Nothing new was begun for a while. */
const settled = async (): Promise<void> => {
  for (let jobs = -1; ; ) {
    const now = said.filter((line) => line.startsWith('job ')).length
    if (now === jobs) return
    jobs = now
    await pause(1_500)
  }
}

/** Sleeps for so long; gives what the desk said from the moment it woke. */
const nap = async (slept: number): Promise<readonly string[]> => {
  child.kill('SIGSTOP')
  await pause(300)
  writeFileSync(join(folder, 'slept'), String(slept))
  const from = said.length
  child.kill('SIGCONT')
  await heard('signed-in', from)
  await settled()
  return said.slice(from)
}

describe.skipIf(process.platform === 'win32')('a machine that slept with the desk open', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'front-desk-sleep-'))
    await makeSampleFolder(nodePorts(join(folder, 'data')), 'small', {})
    const sleeper = join(import.meta.dirname, 'sleeper.ts')
    child = spawn(process.execPath, [sleeper, join(folder, 'data'), join(folder, 'slept')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.stdout) createInterface(child.stdout).on('line', (line) => said.push(line))
    await heard('job backup done', 0)
    await settled()
  }, 120_000)
  afterAll(async () => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    rmSync(folder, { recursive: true, force: true })
  })

  it('asks who is there, before it shows anything', async () => {
    const woke = await nap(HOUR)
    expect(woke.filter((line) => !line.startsWith('job '))[0]).toBe('NOT_SIGNED_IN')
  })

  it('does once what was missed many times', async () => {
    const woke = await nap(31 * HOUR)
    const ran = woke.filter((line) => line.startsWith('job '))
    expect(ran).toContain('job backup done')
    expect(ran).toContain('job prune-commands done')
    expect(ran.filter((line, n) => ran.indexOf(line) !== n)).toEqual([])
    expect(said.filter((line) => line.startsWith('fault'))).toEqual([])
    expect(readdirSync(join(folder, 'data', 'backups')).length).toBeGreaterThan(1)
  })
})
