import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { SheetAnswer } from '#core/imports/sheet.ts'
import { JobFailed } from '#core/kernel/errors.ts'
import type { PictureAnswer } from '#core/pictures/picture.ts'
import { forkJobs } from '../../src/main/host/fork-jobs.ts'
import { nodePorts } from '../../src/main/host/node-ports.ts'
import { dice } from '../support/dice.ts'
import { type HostileFile, hostileFiles } from './hostile-files.ts'

/** `DESK_HOSTILE=20000 npx vitest run --project crash hostile` is the long run of trust.md R16 and R17. */
const FILES = Number(process.env['DESK_HOSTILE'] ?? 500)
const AT_ONCE = 4
const MOST_GROWTH = 50 * 1024 * 1024

const { pictureReader, sheetReader } = nodePorts('').entries
const LIMITS = { timeoutMs: 20_000, memoryMb: 512 }

/** How a file ended, as the rooms would hear it. */
const ending = async ({ kind, bytes }: HostileFile): Promise<string> => {
  const work =
    kind === 'picture'
      ? forkJobs.run(pictureReader, { kind: 'prepare', bytes }, LIMITS)
      : forkJobs.run(sheetReader, { fileName: '../名册\u202e.xlsx', bytes }, LIMITS)
  const answer = (await work.catch((error: unknown) => {
    if (error instanceof JobFailed) return { ok: false, problem: 'process ended' }
    throw error
  })) as PictureAnswer | SheetAnswer
  if (!answer.ok) return answer.problem
  if ('picture' in answer && (await sharp(answer.picture).metadata()).exif !== undefined) return 'EXIF left'
  return 'read'
}

describe(`${FILES} hostile pictures and spreadsheets`, () => {
  it('each end in a result or a problem with a name; this process stands and hardly grows', {
    timeout: 6 * 3_600_000,
  }, async () => {
    const files = await hostileFiles(FILES, dice(Number(process.env['DESK_SEED'] ?? 1)))
    await ending(files[0] as HostileFile)
    const before = process.memoryUsage().rss
    const endings = new Map<string, number>()
    const waiting = [...files]
    const worker = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const end = await ending(file)
        endings.set(end, (endings.get(end) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    console.log(JSON.stringify(Object.fromEntries(endings)))
    expect([...endings.values()].reduce((sum, count) => sum + count, 0)).toBe(FILES)
    expect(endings.has('EXIF left')).toBe(false)
    // Some are still good enough to be read, most are not, or this proves little.
    expect(endings.size).toBeGreaterThan(3)
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_GROWTH + FILES * 1024)
  })
})
