import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  )

/** A run that broke without naming a failed test still counts as one. */
const broken = (tally: Tally, succeeded: boolean): Tally =>
  succeeded ? tally : { ...tally, failed: Math.max(1, tally.failed) }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly success: boolean
}

export const ofVitest = (report: VitestReport): Tally =>
  broken(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    report.success,
  )

interface PlaywrightReport {
  readonly errors: readonly unknown[]
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** A test that passed at the second try has failed once too often. */
export const ofPlaywright = ({ errors, stats }: PlaywrightReport): Tally =>
  broken(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    errors.length === 0,
  )

/** Reads a report; a runner that left none has failed. */
export const readTally = (file: string, succeeded: boolean, read: (report: never) => Tally): Tally =>
  existsSync(file)
    ? broken(read(JSON.parse(readFileSync(file, 'utf8')) as never), succeeded)
    : { ...nothing, failed: 1 }

export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
