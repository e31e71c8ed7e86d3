import type { LogLine } from './diagnostics.port.ts'

/** How one call behaved: milliseconds, and how often it ended in which code. */
export interface CallFigures {
  readonly procedure: string
  readonly times: number
  readonly median: number
  readonly p95: number
  readonly longest: number
  readonly codes: Readonly<Record<string, number>>
}

export interface Trouble {
  readonly at: string
  readonly event: string
  readonly error: string
  /** Functions and lines, the innermost first: no message, since a message may quote what was typed. */
  readonly where: readonly string[]
}

const MOST_TROUBLES = 50
const MOST_FRAMES = 8

/** The calls of some log lines, the slowest first. */
export const callFigures = (lines: readonly LogLine[]): readonly CallFigures[] => {
  const calls = lines.flatMap(callOf)
  const byName = Map.groupBy(calls, ({ procedure }) => procedure)
  return [...byName].map(([procedure, some]) => figuresOf(procedure, some)).toSorted((a, b) => b.p95 - a.p95)
}

interface LoggedCall {
  readonly procedure: string
  readonly ms: number
  readonly code: string
}

const callOf = ({ event, procedure, ms, code }: LogLine): readonly LoggedCall[] =>
  event === 'call' && typeof procedure === 'string' && typeof ms === 'number' && typeof code === 'string'
    ? [{ procedure, ms, code }]
    : []

const figuresOf = (procedure: string, calls: readonly LoggedCall[]): CallFigures => {
  const sorted = calls.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  const codes = Map.groupBy(calls, ({ code }) => code)
  return {
    procedure,
    times: calls.length,
    ...{ median: at(0.5), p95: at(0.95), longest: at(1) },
    codes: Object.fromEntries([...codes].map(([code, some]) => [code, some.length])),
  }
}

/** The errors of some log lines, the newest last. */
export const troubles = (lines: readonly LogLine[]): readonly Trouble[] =>
  lines.flatMap(troubleOf).slice(-MOST_TROUBLES)

const troubleOf = ({ at, event, error, stack }: LogLine): readonly Trouble[] =>
  typeof error === 'string'
    ? [{ at: String(at), event: String(event), error: codeName(error), where: framesOf(stack) }]
    : []

/** A thrown text is a message; only the name of an error is kept. */
const codeName = (error: string): string => (/^[\w.-]{1,60}$/.test(error) ? error : 'text')

/** `    at save (/home/somebody/desk/core/x.ts:10:3)` becomes `save core/x.ts:10`. */
const framesOf = (stack: unknown): readonly string[] =>
  typeof stack === 'string'
    ? [...stack.matchAll(/^ {4}at (?:([\w.<>]+) )?.*?([\w.-]+\/[\w.-]+):(\d+):\d+\)?$/gm)]
        .slice(0, MOST_FRAMES)
        .map(([, name = '', file, line]) => `${name} ${file}:${line}`.trim())
    : []
