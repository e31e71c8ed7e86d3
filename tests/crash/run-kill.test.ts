import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '#core/database/connection.ts'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { dice } from '../support/dice.ts'

/** `RUN_KILLS=100 npx vitest run --project crash tests/crash/run-kill.test.ts` is the long one. */
const KILLS = Number(process.env['RUN_KILLS'] ?? 12)
const chance = dice(Number(process.env['DESK_SEED'] ?? 7))
const worker = join(import.meta.dirname, 'run-worker.ts')
const compiled = join(import.meta.dirname, '../../node_modules/.cache/desk')

/** Lets a desk work on its run and kills it a moment after so many lines; gives what it said. */
const workAndDie = async (
  folder: string,
  round: number,
  lines: number,
  lateMs: number,
): Promise<string[]> => {
  const child = spawn(process.execPath, [worker, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  const said: string[] = []
  const gone = once(child, 'exit')
  const enough = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line)
      if (said.length >= lines) resolve()
    })
  })
  await Promise.race([enough, gone])
  await pause(lateMs)
  child.kill('SIGKILL')
  const [code] = (await gone) as [number | null]
  if (code !== null) throw new Error(`the desk ended by itself with ${code}`)
  return said
}

const questions = {
  'an item of the run that no parcel stands for': `SELECT item.tracking_no FROM shelf_run_item item
    LEFT JOIN parcel ON parcel.id = item.parcel_id WHERE item.outcome = 'stored' AND parcel.id IS NULL`,
  'a parcel of the run that stands in no line of it': `SELECT parcel.tracking_no FROM parcel
    LEFT JOIN shelf_run_item item ON item.parcel_id = parcel.id WHERE parcel.run_id IS NOT NULL AND item.seq IS NULL`,
  'a parcel without a step or a place': `SELECT tracking_no FROM parcel WHERE run_id IS NOT NULL AND (shelf_no = ''
    OR NOT EXISTS (SELECT 1 FROM parcel_step step WHERE step.parcel_id = parcel.id))`,
  'a parcel that the search box does not know': `SELECT tracking_no FROM parcel WHERE run_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM search_entry entry WHERE entry.record_id = parcel.id)`,
  'a number that was stored twice': `SELECT tracking_no FROM parcel WHERE closed_at IS NULL
    GROUP BY tracking_no HAVING count(*) > 1`,
  'two runs of one desk': `SELECT desk_code FROM shelf_run WHERE ended_at IS NULL GROUP BY desk_code HAVING count(*) > 1`,
} as const

interface Look {
  readonly faults: readonly string[]
  readonly stored: ReadonlySet<string>
  /** Lines of the run that is open. */
  readonly standing: number
}

const look = (folder: string): Look => {
  const key = Buffer.from(readFileSync(join(folder, 'desk.key'), 'utf8'), 'hex')
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 8 })
  try {
    const faults = Object.entries(questions).flatMap(([name, sql]) =>
      raw.prepare(sql).all().length > 0 ? [name] : [],
    )
    const rows = raw.prepare('SELECT tracking_no AS no FROM parcel WHERE run_id IS NOT NULL').all() as {
      readonly no: string
    }[]
    const open = raw
      .prepare(
        'SELECT count(item.seq) AS n FROM shelf_run run JOIN shelf_run_item item ON item.run_id = run.id WHERE run.ended_at IS NULL',
      )
      .get() as { readonly n: number }
    return { faults, stored: new Set(rows.map(({ no }) => no)), standing: open.n }
  } finally {
    raw.close()
  }
}

describe(`a run that is cut off ${KILLS} times`, () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'front-desk-run-crash-'))
    await makeSampleFolder(nodePorts(folder), 'small', {})
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('loses nothing that was acknowledged, leaves nothing half-saved, and goes on where it stood', {
    timeout: 3_600_000,
  }, async () => {
    const acknowledged: string[] = []
    let standing = 0
    for (let round = 1; round <= KILLS; round += 1) {
      const said = await workAndDie(folder, round, 2 + chance.roll(30), chance.roll(8))
      const [first = ''] = said
      expect(first).toBe(`stands ${standing}`)
      acknowledged.push(...said.flatMap((line) => (line.startsWith('stored ') ? [line.slice(7)] : [])))
      const now = look(folder)
      expect(now.faults).toEqual([])
      expect(acknowledged.filter((no) => !now.stored.has(no))).toEqual([])
      standing = now.standing
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS)
    console.log(JSON.stringify({ kills: KILLS, acknowledged: acknowledged.length, standing }))
  })
})
