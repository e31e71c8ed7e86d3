import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { type Dice, dice } from '../../support/dice.ts'
import { inspect } from '../inspection.ts'
import type { Done, Line } from '../protocol.ts'
import { diskFrom } from './disk.ts'
import { type DiskEvent, mayRecord, recordDesk } from './recording.ts'

/** `DESK_POWER=50000 npx vitest run --project crash power` is the long run of trust.md R2. */
const IMAGES = Number(process.env['DESK_POWER'] ?? 500)
const SEED = Number(process.env['DESK_SEED'] ?? 1)
/** A recording goes past a checkpoint of the log (create-database.ts: every 400 acts). */
const ACTS = 430
const IMAGES_A_RECORDING = 2_500

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'front-desk-power-'))

const doneIn = (text: string): readonly Done[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .flatMap((line) => (line.kind === 'done' ? [line.done] : []))

interface Recorded {
  readonly before: string
  readonly events: readonly DiskEvent[]
  /** From here on commands were acknowledged. */
  readonly from: number
}

const record = async (round: number): Promise<Recorded> => {
  const folder = newFolder()
  const before = newFolder()
  await makeSampleFolder(nodePorts(folder), 'small', {})
  cpSync(folder, before, { recursive: true })
  const log = join(newFolder(), 'calls')
  const events = await recordDesk({ folder, round, retry: null, acts: ACTS }, log)
  rmSync(log, { force: true })
  // The copy has the names of the original: the events speak of those.
  rmSync(folder, { recursive: true, force: true })
  cpSync(before, folder, { recursive: true })
  rmSync(before, { recursive: true, force: true })
  const from = events.findIndex((event) => event.kind === 'said' && doneIn(event.text).length > 0)
  return { before: folder, events, from }
}

/** Where the power goes, in order: half of it between a write and its sync, where it hurts. */
const cutsOf = ({ events, from }: Recorded, images: number, chance: Dice): readonly number[] => {
  const writes = events.flatMap((event, at) => (event.kind === 'write' && at > from ? [at + 1] : []))
  const anywhere = () => from + 1 + chance.roll(events.length - from)
  const amid = () => writes[chance.roll(writes.length)] ?? events.length
  return Array.from({ length: images }, (_, n) => (n % 2 === 0 ? anywhere() : amid())).sort((a, b) => a - b)
}

const tryImages = async (recorded: Recorded, images: number, chance: Dice) => {
  const disk = diskFrom(recorded.before)
  const acknowledged: Done[] = []
  const faults: string[] = []
  let at = 0
  for (const cut of cutsOf(recorded, images, chance)) {
    for (; at < cut; at += 1) {
      const event = recorded.events[at]
      if (event === undefined) break
      disk.take(event)
      if (event.kind === 'said') acknowledged.push(...doneIn(event.text))
    }
    const image = newFolder()
    disk.cutPower(image, chance)
    // The newest are the ones at stake; all are looked for now and then.
    const asked = chance.roll(50) === 0 ? acknowledged : acknowledged.slice(-12)
    const found = await inspect(image, asked).catch((error: unknown) => [`does not open: ${String(error)}`])
    faults.push(...found.map((fault) => `cut at ${cut}: ${fault}`))
    rmSync(image, { recursive: true, force: true })
  }
  rmSync(recorded.before, { recursive: true, force: true })
  return { faults, acknowledged: acknowledged.length }
}

describe(`a desk whose power goes ${IMAGES} times`, () => {
  it('opens whole each time, with everything that was acknowledged', {
    timeout: 6 * 3_600_000,
  }, async (context) => {
    if (!mayRecord()) return context.skip('needs strace, to record what is written and when it is synced')
    const chance = dice(SEED)
    const faults: string[] = []
    let acknowledged = 0
    for (let left = IMAGES, round = 1; left > 0; left -= IMAGES_A_RECORDING, round += 1) {
      const recorded = await record(round)
      expect(recorded.events.filter(({ kind }) => kind === 'sync').length).toBeGreaterThan(ACTS)
      const tried = await tryImages(recorded, Math.min(left, IMAGES_A_RECORDING), chance)
      faults.push(...tried.faults)
      acknowledged += tried.acknowledged
    }
    console.log(JSON.stringify({ images: IMAGES, acknowledged, faults: faults.length }))
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(ACTS / 2)
  })

  it('would be caught if a log were acknowledged that was never synced', async (context) => {
    if (!mayRecord()) return context.skip('needs strace, to record what is written and when it is synced')
    const recorded = await record(1)
    const unsynced = {
      ...recorded,
      events: recorded.events.filter((event) => event.kind !== 'sync' || !event.path.endsWith('-wal')),
    }
    const { faults } = await tryImages(unsynced, 20, dice(SEED))
    expect(faults.length).toBeGreaterThan(0)
  })
})
