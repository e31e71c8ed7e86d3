import type { JobState } from '#core/printing/print-port.ts'
import type { Media, PrintCause, Sides } from '#core/printing/printing.schema.contract.ts'
import type { IppAttributes } from './ipp-message.ts'

/** Paper by its CUPS name. */
export const cupsMedia: Readonly<Record<Media, string>> = {
  A4: 'A4',
  A3: 'A3',
  A5: 'A5',
  receipt241x140: 'Custom.241x140mm',
  label60x40: 'Custom.60x40mm',
  slip80: 'Custom.80x200mm',
}

export const cupsSides: Readonly<Record<Sides, string>> = {
  one: 'one-sided',
  'long-edge': 'two-sided-long-edge',
  'short-edge': 'two-sided-short-edge',
}

/** What `lp` complained of. It speaks English here: its locale is C. */
export const refusalOf = (stderr: string): PrintCause => {
  if (/not accepting|rejecting/i.test(stderr)) return 'rejecting'
  if (/unknown destination|does not exist|no such class|no such printer|not exist/i.test(stderr))
    return 'noQueue'
  if (/unable to connect|scheduler|connection refused|no such file|bad file descriptor/i.test(stderr))
    return 'unreachable'
  return /unsupported document|unsupported format/i.test(stderr) ? 'badSheet' : 'refused'
}

const reasons: readonly (readonly [RegExp, PrintCause])[] = [
  [/^media-(empty|needed)/, 'paperOut'],
  [/^media-jam/, 'jam'],
  [/^(door|cover|interlock)-open/, 'doorOpen'],
  [/^(toner|marker-supply|marker-ink)-empty/, 'inkOut'],
  [/^(offline|timed-out|connecting-to-device|shutdown)/, 'unreachable'],
]

/** Chinese words of an administrator or a driver; anything else would be no help at the desk. */
export const chineseOnly = (message: string): string =>
  /\p{Script=Han}/u.test(message) ? message.slice(0, 60) : ''

const texts = (attributes: IppAttributes, name: string): string[] => (attributes.get(name) ?? []).map(String)

const STOPPED = 5

/** What stands in the way of everything that this printer has. */
export const printerCause = (printer: IppAttributes): PrintCause => {
  const told = texts(printer, 'printer-state-reasons')
  const found = reasons.find(([pattern]) => told.some((reason) => pattern.test(reason)))
  const message = texts(printer, 'printer-state-message').join(' ')
  if (found !== undefined) return found[1]
  if (printer.get('printer-state')?.[0] !== STOPPED) return 'none'
  return /缺纸/.test(message) ? 'paperOut' : /卡纸/.test(message) ? 'jam' : 'paused'
}

const failure = (job: IppAttributes): PrintCause => {
  const message = texts(job, 'job-printer-state-message').join(' ')
  if (/not responding|unreachable|timed out|unable to (connect|locate|contact)/i.test(message))
    return 'unreachable'
  const told = texts(job, 'job-state-reasons').join(' ')
  return /document-format-error|unsupported-document|completed-with-errors/.test(told)
    ? 'badSheet'
    : 'aborted'
}

/** RFC 8011, 5.3.7: 3 pending, 4 held, 5 processing, 6 stopped, 7 cancelled, 8 aborted, 9 completed. */
export const jobStateOf = (job: IppAttributes, printer: IppAttributes, place: number): JobState => {
  const state = job.get('job-state')?.[0]
  if (state === 9) return { kind: 'printed' }
  if (state === 7) return { kind: 'cancelled' }
  if (state === 8) return { kind: 'failed', cause: failure(job) }
  const cause = printerCause(printer)
  // A filter that failed leaves its job stopped for ever, while the printer itself goes on.
  const broken = state === 6 && printer.get('printer-state')?.[0] !== STOPPED
  if (broken) return { kind: 'failed', cause: failure(job) }
  const note = chineseOnly(texts(printer, 'printer-state-message').join(' '))
  return { kind: 'waiting', place, cause, note: cause === 'none' ? '' : note }
}
