import { userInfo } from 'node:os'
import type { JobState } from '#core/printing/print-port.ts'
import type { Printer } from '#core/printing/printing.contract.ts'
import { askCups, cupsServer } from './cups-server.ts'
import { chineseOnly, jobStateOf, printerCause } from './cups-words.ts'
import { type IppAnswer, type IppAttributes, type IppRequest, tags } from './ipp-message.ts'

const operations = { getJob: 0x0009, getJobs: 0x000a, getPrinter: 0x000b, getPrinters: 0x4002 } as const
const NOT_FOUND = 0x0406
/** From this job state on a job does not change any more. */
const ENDED = 7

const printerFields = [
  'printer-name',
  'printer-info',
  'printer-state',
  'printer-state-reasons',
  'printer-state-message',
  'printer-is-accepting-jobs',
  'media-supported',
] as const
const jobFields = [
  'job-id',
  'job-state',
  'job-state-reasons',
  'job-printer-state-message',
  'job-printer-uri',
] as const

const states: Readonly<Record<number, Printer['state']>> = { 3: 'ready', 4: 'printing', 5: 'stopped' }

const printerOf = (attributes: IppAttributes): Printer => {
  const text = (name: string) => String(attributes.get(name)?.[0] ?? '')
  return {
    name: text('printer-name'),
    info: chineseOnly(text('printer-info')),
    state: states[Number(attributes.get('printer-state')?.[0])] ?? 'stopped',
    accepting: attributes.get('printer-is-accepting-jobs')?.[0] !== false,
    cause: printerCause(attributes),
    media: (attributes.get('media-supported') ?? []).map(String),
  }
}

/** What is asked of the scheduler by IPP. Every answer rejects when there is none. */
export interface CupsQueries {
  printers(): Promise<readonly Printer[]>
  state(jobId: number): Promise<JobState>
}

type Ask = (path: string, operation: number, attributes: IppRequest['attributes']) => Promise<IppAnswer>

const groupsOf = ({ groups }: IppAnswer, tag: number): IppAttributes[] =>
  groups.filter((group) => group.tag === tag).map(({ attributes }) => attributes)

const printerAt = async (ask: Ask, uri: string): Promise<IppAttributes> => {
  const answer = await ask('/', operations.getPrinter, [
    [tags.uri, 'printer-uri', uri],
    [tags.keyword, 'requested-attributes', ...printerFields],
  ])
  return groupsOf(answer, tags.printer)[0] ?? new Map()
}

/** Place in the queue, from 1. */
const placeOf = async (ask: Ask, uri: string, jobId: number): Promise<number> => {
  const answer = await ask('/', operations.getJobs, [
    [tags.uri, 'printer-uri', uri],
    [tags.keyword, 'which-jobs', 'not-completed'],
    [tags.keyword, 'requested-attributes', 'job-id'],
  ])
  return groupsOf(answer, tags.job).findIndex((job) => job.get('job-id')?.[0] === jobId) + 1
}

const stateOf = async (ask: Ask, jobId: number): Promise<JobState> => {
  const answer = await ask('/jobs/', operations.getJob, [
    [tags.uri, 'job-uri', `ipp://localhost/jobs/${jobId}`],
    [tags.keyword, 'requested-attributes', ...jobFields],
  ])
  if (answer.status === NOT_FOUND) return { kind: 'gone' }
  const [job] = groupsOf(answer, tags.job)
  if (job === undefined) throw new Error(`IPP status ${answer.status}`)
  if (Number(job.get('job-state')?.[0]) >= ENDED) return jobStateOf(job, new Map(), 0)
  const uri = String(job.get('job-printer-uri')?.[0] ?? '')
  return jobStateOf(job, await printerAt(ask, uri), await placeOf(ask, uri, jobId))
}

export const cupsQueries = (env: NodeJS.ProcessEnv): CupsQueries => {
  const user = userInfo().username
  const ask: Ask = (path, operation, [target, ...rest]) =>
    askCups(cupsServer(env['CUPS_SERVER']), path, {
      operation,
      attributes: [...(target ? [target] : []), [tags.name, 'requesting-user-name', user], ...rest],
    })
  return {
    printers: async () => {
      const answer = await ask('/', operations.getPrinters, [
        [tags.keyword, 'requested-attributes', ...printerFields],
      ])
      return groupsOf(answer, tags.printer).map(printerOf)
    },
    state: (jobId) => stateOf(ask, jobId),
  }
}
