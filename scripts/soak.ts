import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type App, createApp } from '#core/app.ts'
import type { Clock } from '#core/kernel/ports.ts'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { PRACTICE_SECRETS } from '#core/sample/staff.ts'
import { directClient } from '#transport/direct.ts'
import { willingHomes } from '../src/main/host/bench/willing-homes.ts'
import { nodePorts } from '../src/main/host/node-ports.ts'
import { stressBeside } from './soak/stress-beside.ts'

/**
 * Eight hours of a busy desk in a few minutes: `npm run soak -- [--hours N]`. An hour is 500 items, 100 sheets, 38 times
 * locked and opened again, 8 backups; three nights go by between them. Prints a line an hour and ends with a judgement.
 * With `--beside`, another program keeps the machine at 80 % meanwhile: then intake has half a second, whatever it drifts.
 */

const A_DAY = 86_400_000
const AN_HOUR = 3_600_000
const OF_AN_HOUR = { items: 500, sheets: 100, locks: 38, backups: 8 }
const BAR = { rss: 1.1, wal: 64 * 1024 * 1024, p95: 1.2, besideMs: 500 }

/** The machine's clock, and what was skipped. */
const hurrying = (real: Clock): Clock & { skip(ms: number): void } => {
  let skipped = 0
  return {
    now: () => real.now() + skipped,
    monotonic: () => real.monotonic() + skipped,
    skip: (ms) => {
      skipped += ms
    },
  }
}

const asSupervisor = async (app: App) => {
  const guest = directClient(app, null)
  const { tiles } = await guest.staff.lockScreen({})
  const staffId = tiles.find(({ role }) => role === 'supervisor')?.staffId ?? ''
  const secret = { kind: 'password', password: PRACTICE_SECRETS.password } as const
  return directClient(app, (await guest.staff.signIn({ staffId, deskCode: 'B1', secret })).token)
}
type Desk = Awaited<ReturnType<typeof asSupervisor>>

let ids = 0
const newId = (): string => {
  ids += 1
  return `soak-command-${String(ids).padStart(8, '0')}`
}

const every = (at: number, times: number): boolean => at % Math.floor(OF_AN_HOUR.items / times) === 0

const takeIn = async (desk: Desk, unitId: string): Promise<number> => {
  const began = performance.now()
  await desk.parcels.intake({
    ...{ commandId: newId(), trackingNo: `7514${String(ids).padStart(10, '0')}`, carrier: 'zto' },
    ...{ sizeClass: 'small', addressee: { unitId, personId: null }, nameOnLabel: '' },
  })
  return performance.now() - began
}

/** All that waits for a home, to the first who lives there: the shelves stay as full as they were. */
const handOut = async (desk: Desk, unitId: string): Promise<void> => {
  const { waiting, residents } = await desk.parcels.ofUnit({ unitId })
  const personId = residents[0]?.personId
  if (personId === undefined || waiting.length === 0) return
  const items = waiting.map(({ id, revision }) => ({ id, revision }))
  const collector = { kind: 'resident', personId } as const
  await desk.parcels.release({ commandId: newId(), unitId, items, collector, signed: { how: 'paper' } })
}

const makeSheet = async (desk: Desk): Promise<void> => {
  const sheet = { commandId: newId(), form: 'access-review', recordId: 'blank' }
  const { sheetId } = await desk.printing.reserve(sheet)
  await desk.printing.preview({ sheetId })
}

const workAnHour = async (app: App, clock: ReturnType<typeof hurrying>, homes: readonly string[]) => {
  const took: number[] = []
  let desk = await asSupervisor(app)
  for (let at = 1; at <= OF_AN_HOUR.items; at += 1) {
    clock.skip(AN_HOUR / OF_AN_HOUR.items)
    if (every(at, OF_AN_HOUR.locks)) {
      await desk.staff.lock(undefined)
      desk = await asSupervisor(app)
    }
    const home = homes[at % homes.length] ?? ''
    took.push(await takeIn(desk, home))
    if (at % 2 === 0) await handOut(desk, home)
    if (every(at, OF_AN_HOUR.sheets)) await makeSheet(desk)
    if (every(at, OF_AN_HOUR.backups)) await desk.backup.run({})
  }
  took.sort((a, b) => a - b)
  return took[Math.floor(took.length * 0.95)] ?? 0
}

const { values } = parseArgs({
  options: { hours: { type: 'string', default: '8' }, beside: { type: 'boolean', default: false } },
})
const hours = Number(values.hours)
const folder = mkdtempSync(join(tmpdir(), 'front-desk-soak-'))
const ports = nodePorts(join(folder, 'data'))
const clock = hurrying(ports.clock)
await makeSampleFolder(ports, 'small', {})
const app = await createApp({ ...ports, clock })
const homes = await willingHomes(await asSupervisor(app), { zone: 'B', size: 50 })

const beside = values.beside ? stressBeside(join(folder, 'beside')) : null
if (values.beside && beside === null) process.exit(1)

const measured: { rss: number; handles: number; wal: number; p95: number }[] = []
for (let hour = 1; hour <= hours; hour += 1) {
  const p95 = await workAnHour(app, clock, homes)
  const log = join(folder, 'data/desk.db-wal')
  const wal = existsSync(log) ? statSync(log).size : 0
  globalThis.gc?.()
  const now = { rss: process.memoryUsage().rss, handles: process.getActiveResourcesInfo().length, wal, p95 }
  measured.push(now)
  console.log(
    `hour ${hour}: ${Math.round(now.rss / 1_048_576)} MB, ${now.handles} handles, log ${(wal / 1_048_576).toFixed(1)} MB, intake p95 ${p95.toFixed(1)} ms`,
  )
  if (hour % 3 === 0) clock.skip(A_DAY)
}
await app.close()
beside?.stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

const [first, last] = [measured[0], measured.at(-1)]
const faults =
  first === undefined || last === undefined
    ? ['nothing was measured']
    : [
        ...(last.rss > first.rss * BAR.rss ? [`memory grew to ${(last.rss / first.rss).toFixed(2)}`] : []),
        ...(last.handles > first.handles + 2 ? [`handles ${first.handles} to ${last.handles}`] : []),
        ...(measured.some(({ wal }) => wal > BAR.wal) ? ['the log grew beyond 64 MB'] : []),
        ...(beside === null && last.p95 > first.p95 * BAR.p95
          ? [`p95 drifted to ${(last.p95 / first.p95).toFixed(2)}`]
          : []),
        ...(beside !== null && measured.some(({ p95 }) => p95 > BAR.besideMs)
          ? [`intake took more than ${BAR.besideMs} ms`]
          : []),
      ]
console.log(faults.length === 0 ? 'nothing drifted' : faults.join('; '))
process.exit(faults.length === 0 ? 0 : 1)
