import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JobFailed } from '#core/kernel/errors.ts'
import { machineRandom } from '../../src/main/host/clock-and-chance.ts'
import { dataFolder } from '../../src/main/host/data-folder.ts'
import { fileLog } from '../../src/main/host/file-log.ts'
import { fontFiles } from '../../src/main/host/font-files.ts'
import { forkJobs } from '../../src/main/host/fork-jobs.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-host-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a job in a process of its own', () => {
  const limits = { timeoutMs: 20_000, memoryMb: 64 }
  const jobEntry = pathToFileURL(resolve('src/main/core/jobs/job-entry.ts')).href
  const entry = (work: string): URL => {
    const file = join(folder, 'job.mjs')
    writeFileSync(file, `import { answerJob } from '${jobEntry}'\nanswerJob(async (input) => { ${work} })`)
    return pathToFileURL(file)
  }

  it('gets its input with its bytes and gives one answer', async () => {
    const job = entry('return { sum: input.bytes.reduce((a, b) => a + b), at: input.at }')
    const input = { bytes: new Uint8Array([1, 2, 3]), at: new Date(0) }
    expect(await forkJobs.run(job, input, limits)).toEqual({ sum: 6, at: new Date(0) })
  })

  it('sees nothing of the house’s environment', async () => {
    process.env['DESK_SECRET'] = 'x'
    expect(await forkJobs.run(entry('return Object.keys(process.env)'), {}, limits)).not.toContain(
      'DESK_SECRET',
    )
    delete process.env['DESK_SECRET']
  })

  it.each([
    ['throws', 'throw new Error("no")'],
    ['ends itself', 'process.exit(0)'],
    ['grows past its memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(input))'],
  ])('that %s has failed', async (_how, work) => {
    await expect(forkJobs.run(entry(work), {}, limits)).rejects.toEqual(new JobFailed('crashed'))
  })

  it('that never answers is ended', async () => {
    const job = entry('await new Promise((done) => setTimeout(done, 1e6))')
    await expect(forkJobs.run(job, {}, { ...limits, timeoutMs: 300 })).rejects.toEqual(
      new JobFailed('timeout'),
    )
  })

  it('whose file is missing has failed', async () => {
    await expect(forkJobs.run(pathToFileURL(join(folder, 'gone.mjs')), {}, limits)).rejects.toThrow(JobFailed)
  })
})

describe('where the data lies', () => {
  const at = (asked: string | undefined, env: Record<string, string>, platform: NodeJS.Platform) =>
    dataFolder(asked, env, platform, '/home/lin')

  it('is the folder that was asked for, then DESK_DATA, then the user’s own', () => {
    expect(at('/a', { DESK_DATA: '/b' }, 'linux')).toBe(resolve('/a'))
    expect(at(undefined, { DESK_DATA: '/b' }, 'linux')).toBe(resolve('/b'))
    expect(at(undefined, {}, 'linux')).toBe(resolve('/home/lin/.local/share/front-desk'))
    expect(at(undefined, { XDG_DATA_HOME: '/data' }, 'linux')).toBe(resolve('/data/front-desk'))
    expect(at(undefined, { APPDATA: '/roaming' }, 'win32')).toBe(resolve('/roaming/front-desk'))
  })
})

describe('the log', () => {
  const lines = () =>
    readFileSync(join(folder, 'logs', 'desk.log'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('is one JSON object a line, readable by its owner alone', () => {
    const log = fileLog(folder)
    log.info('call', { procedure: 'parcels.intake', ms: 3, code: 'OK' })
    log.error('port', new TypeError('broken'))
    expect(lines()).toMatchObject([
      { event: 'call', procedure: 'parcels.intake' },
      { event: 'port', error: 'TypeError' },
    ])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'logs', 'desk.log')).mode & 0o077).toBe(0)
  })

  it('keeps two files at most', () => {
    const log = fileLog(folder)
    for (let n = 0; n < 3; n += 1) log.info('x', { text: 'x'.repeat(4 * 1024 * 1024 + 1) })
    expect(lines()).toHaveLength(1)
    expect(statSync(join(folder, 'logs', 'desk.log.1')).size).toBeGreaterThan(4 * 1024 * 1024)
  })

  it('that cannot be written stops nothing', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
    expect(() => fileLog(folder).info('call')).not.toThrow()
  })
})

describe('what the machine gives', () => {
  it('ids sort by the moment they were made', () => {
    const ids = Array.from({ length: 1_000 }, () => machineRandom.id())
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(1_000)
  })

  it('fonts that exist', () => {
    const { regular, bold } = fontFiles()
    for (const file of [regular, bold]) expect(statSync(file).size).toBeGreaterThan(1_000_000)
  })
})
