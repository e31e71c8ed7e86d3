import type { Database } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { system } from '../kernel/caller.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock, Log } from '../kernel/ports.ts'
import { type LastRun, lastRuns, recordRun } from './jobs.repository.ts'
import { isDue, type Rhythm } from './jobs.rules.ts'

/** Work that the house does by itself, as the actor `system`. */
export interface HouseJob {
  readonly name: string
  readonly rhythm: Rhythm
  run(call: Call): Promise<void>
}

export interface JobsParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly jobs: readonly HouseJob[]
  timeZone(): string
  /** Nobody is at work just now: the PC is off at night, so `nightly` means the first such moment of a day. */
  isIdle(): boolean
}

export interface HouseJobs {
  /** Looks once a minute from now on. */
  start(): void
  /** Runs what is due, one after the other. A call while one still runs does nothing. */
  tick(): Promise<void>
  /** Looks no more, and waits for what still runs. */
  close(): Promise<void>
}

const LOOK_EVERY_MS = 60_000

/** What was missed while the machine was off or asleep runs once, at the first tick after it. */
export const createJobs = (parts: JobsParts): HouseJobs => {
  const { database, jobs } = parts
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  const runDue = async (): Promise<void> => {
    const last = await lastRuns(database.reader)
    for (const job of jobs) if (dueNow(parts, job, last.get(job.name))) await runOne(parts, job)
  }
  const tick = async (): Promise<void> => {
    if (running !== null) return
    running = runDue().finally(() => {
      running = null
    })
    await running
  }
  const look = (): void => void tick().catch((error: unknown) => parts.log.error('jobs', error))
  return {
    tick,
    start: () => {
      timer = setInterval(look, LOOK_EVERY_MS).unref()
    },
    close: async () => {
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}

const dueNow = (
  { clock, timeZone, isIdle }: JobsParts,
  job: HouseJob,
  last: LastRun | undefined,
): boolean => {
  const dateOf = (at: number) => businessDateOf(at, timeZone())
  return isDue(job.rhythm, { now: clock.now(), last: last?.at ?? null, idle: isIdle(), dateOf })
}

/** A job that fails is told in the log and waits for its next turn: it never stops the others or the desk. */
const runOne = async ({ database, log, clock }: JobsParts, job: HouseJob): Promise<void> => {
  const call: Call = { caller: system, procedure: `jobs.${job.name}` }
  const began = clock.monotonic()
  const outcome = await job.run(call).then(
    () => 'done' as const,
    (error: unknown) => {
      log.error(call.procedure, error)
      return 'failed' as const
    },
  )
  log.info('job', { name: job.name, outcome, ms: Math.round(clock.monotonic() - began) })
  await database.session(call, (tx) => recordRun(tx, job.name, outcome))
}
