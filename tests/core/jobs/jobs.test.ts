import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createFileStore } from '#core/files/file-store.ts'
import { houseJobs } from '#core/jobs/house-jobs.ts'
import type { Rhythm } from '#core/jobs/jobs.rules.ts'
import { createJobs, type HouseJob, type HouseJobs } from '#core/jobs/jobs.ts'
import type { Foundations } from '#core/setup/foundations.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { DAY, HOUR, MINUTE } from '../../support/fake-clock.ts'
import { newPlace, openPlace, type Place, putNotes } from '../../support/foundation.ts'
import { tempFolder } from '../../support/temp-folder.ts'

let place: Place
let house: Foundations
let ran: string[]
let atWork: boolean

beforeEach(async () => {
  place = newPlace()
  house = await openPlace(place)
  onTestFinished(() => house.close())
  ran = []
  atWork = false
})

const job = (name: string, rhythm: Rhythm, run?: HouseJob['run']): HouseJob => ({
  name,
  rhythm,
  run: async (call) => {
    ran.push(`${name} by ${call.caller.staffId}`)
    await run?.(call)
  },
})

const withJobs = (...jobs: readonly HouseJob[]): HouseJobs =>
  createJobs({
    database: house.database,
    clock: place.clock,
    log: { info: () => {}, error: () => {} },
    jobs,
    timeZone: () => 'Asia/Shanghai',
    isIdle: () => !atWork,
  })

const hourly = () => job('hourly', { everyMs: HOUR })

describe('a job', () => {
  it('that never ran is due, and runs as the system', async () => {
    await withJobs(hourly()).tick()
    expect(ran).toEqual(['hourly by system'])
  })

  it('runs again when its time has come, not before', async () => {
    const jobs = withJobs(hourly())
    for (const pass of [0, 59 * MINUTE, MINUTE, 59 * MINUTE, MINUTE]) {
      place.clock.pass(pass)
      await jobs.tick()
    }
    expect(ran).toHaveLength(3)
  })

  it('that was missed for a week runs once', async () => {
    await withJobs(hourly()).tick()
    place.clock.pass(7 * DAY)
    const afterStart = withJobs(hourly())
    await afterStart.tick()
    await afterStart.tick()
    expect(ran).toHaveLength(2)
  })

  it('does not wait for a year when the date of the machine is set back by one', async () => {
    const jobs = withJobs(hourly())
    await jobs.tick()
    place.clock.setDate(place.clock.now() - 365 * DAY)
    await jobs.tick()
    await jobs.tick()
    expect(ran).toHaveLength(2)
  })

  it('that fails is written down and stops no other', async () => {
    const failing = job('failing', { everyMs: HOUR }, () => Promise.reject(new Error('no')))
    await withJobs(failing, hourly()).tick()
    expect(ran).toEqual(['failing by system', 'hourly by system'])
    const rows = await house.database.reader.q.selectFrom('job').select(['name', 'last_outcome']).execute()
    expect(rows).toEqual([
      { name: 'failing', last_outcome: 'failed' },
      { name: 'hourly', last_outcome: 'done' },
    ])
  })

  it('is not begun a second time while it still runs', async () => {
    const jobs = withJobs(hourly())
    await Promise.all([jobs.tick(), jobs.tick()])
    expect(ran).toHaveLength(1)
  })
})

describe('a nightly job', () => {
  const nightly = () => withJobs(job('nightly', 'nightly'))

  it('waits until nobody is at work', async () => {
    const jobs = nightly()
    atWork = true
    await jobs.tick()
    expect(ran).toEqual([])
    atWork = false
    await jobs.tick()
    expect(ran).toHaveLength(1)
  })

  it('runs once in a day of the compound, whatever day the machine thinks it is', async () => {
    const jobs = nightly()
    // nine in the morning, four in the afternoon and midnight in Shanghai
    for (const pass of [0, 7 * HOUR, 8 * HOUR]) {
      place.clock.pass(pass)
      await jobs.tick()
    }
    expect(ran).toHaveLength(2)
  })
})

describe('what every house does by itself', () => {
  it('forgets outcomes after thirty days and sweeps what never came in whole', async () => {
    const folder = tempFolder()
    const files = createFileStore({
      folder,
      filesKey: Buffer.alloc(32, 1),
      random: machineRandom,
      clock: place.clock,
    })
    mkdirSync(join(folder, 'unfinished'))
    writeFileSync(join(folder, 'unfinished', 'left-by-a-crash'), 'x')
    await putNotes(house.database, 3)
    place.clock.pass(29 * DAY)
    await putNotes(house.database, 2, 10)
    place.clock.pass(2 * DAY)
    await withJobs(...houseJobs({ database: house.database, files })).tick()
    const left = await house.database.reader.q.selectFrom('command').select('id').execute()
    expect(left).toHaveLength(2)
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
  })
})
